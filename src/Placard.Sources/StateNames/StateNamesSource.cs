using System.Globalization;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.StateNames;

/// <summary>The short names of states in the six languages of the United Nations, from the table that its terminology database
/// exports.</summary>
public sealed class StateNamesSource : ISource
{
    private const long LongestFile = 8 << 20;
    private const long MostUnpacked = 16 << 20;

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
            builder.Read(table, file => ReadTable(file, states), LongestFile);
        }
        progress?.Report(1);
        return builder.ToReading();
    }

    private static void ReadTable(FileReading file, StateRegister states)
    {
        NameColumns? columns = null;
        XlsxRows.Read(
            file.Content,
            MostUnpacked,
            (number, cells) =>
            {
                if (columns is null)
                    columns = new NameColumns(cells);
                else
                    ReadRow(file, states, columns, number, cells);
            }
        );
        if (columns is null)
            throw new UnreadableFileException("Its first sheet is empty.");
    }

    private static void ReadRow(FileReading file, StateRegister states, NameColumns columns, int number, IReadOnlyList<string> cells)
    {
        var name = columns.EnglishIn(cells);
        if (ShortName.IsFootnote(name))
            return;
        var origin = file.At(string.Create(CultureInfo.InvariantCulture, $"row {number}"));
        if (states.Resolve(ShortName.Of(name)) is not { } state)
        {
            file.AddUnresolved(origin, "state", name);
            return;
        }
        foreach (var (language, said) in columns.NamesIn(cells))
            file.Add(new StateNameObservation(origin, state.Code, language, said));
    }
}
