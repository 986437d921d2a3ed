using System.Globalization;
using Placard.Sources.Files;

namespace Placard.Sources.StateNames;

/// <summary>The short names of states in the six languages of the United Nations, from the table that its terminology database
/// exports.</summary>
public sealed class StateNamesSource : ISource
{
    private const long LongestFile = 8 << 20;

    // Columns of the table and the languages they are in.
    private static readonly (string Column, string Language)[] Languages =
    [
        ("Arabic short", "ar"),
        ("English short", "en"),
        ("Spanish short", "es"),
        ("French short", "fr"),
        ("Russian short", "ru"),
        ("Chinese short", "zh"),
    ];

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("state-names"),
            "Names of States in six languages",
            "United Nations, Department for General Assembly and Conference Management (UNTERM)",
            "https://unterm.un.org/unterm2/en/country",
            "Terms of use of the United Nations website",
            "unterm",
            2
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("names");
        var tables = tree?.Entries.Where(e => e.Name.EndsWith("6-languages.xlsx", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (tables is not { Length: > 0 })
            return null;
        var builder = new SourceReadingBuilder(Description);
        foreach (var table in tables)
        {
            cancellation.ThrowIfCancellationRequested();
            builder.Read(table, file => ReadTable(file, tree!, states), LongestFile);
        }
        progress?.Report(1);
        return builder.ToReading();
    }

    private static void ReadTable(FileReading file, SourceTree tree, StateRegister states)
    {
        using var rows = Worksheet.Rows(file.Content, tree).GetEnumerator();
        if (!rows.MoveNext() || !rows.Current.Cells.Values.Contains("English short"))
            throw new UnreadableFileException("Its first sheet has no column “English short”.");
        var columns = rows.Current.Cells.ToLookup(c => c.Value, c => c.Key);
        var english = columns["English short"].First();
        while (rows.MoveNext())
        {
            var (number, cells) = rows.Current;
            if (!cells.TryGetValue(english, out var name) || ShortName.IsFootnote(name))
                continue;
            var origin = file.At(string.Create(CultureInfo.InvariantCulture, $"row {number}"));
            if (states.Resolve(ShortName.Of(name)) is not { } state)
            {
                file.AddUnresolved(origin, "state", name);
                continue;
            }
            foreach (var (column, language) in Languages)
            {
                if (
                    columns[column].Any()
                    && cells.TryGetValue(columns[column].First(), out var said)
                    && ShortName.Of(said) is { Length: > 0 } cleaned
                )
                    file.Add(new StateNameObservation(origin, state.Code, language, cleaned));
            }
        }
    }
}
