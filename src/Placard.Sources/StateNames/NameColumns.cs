using Placard.Sources.Files;

namespace Placard.Sources.StateNames;

/// <summary>Where the short names of each language stand in the table, by its heads.</summary>
internal sealed class NameColumns
{
    private const string English = "English short";

    // Columns of the table and the languages they are in.
    private static readonly (string Head, string Language)[] Languages =
    [
        ("Arabic short", "ar"),
        (English, "en"),
        ("Spanish short", "es"),
        ("French short", "fr"),
        ("Russian short", "ru"),
        ("Chinese short", "zh"),
    ];

    private readonly int _english;
    private readonly (int Column, string Language)[] _languages;

    /// <summary>Finds them in the row of heads.</summary>
    /// <exception cref="UnreadableFileException">It has no column of English names.</exception>
    public NameColumns(IReadOnlyList<string> heads)
    {
        var found = heads.ToList();
        _english = found.IndexOf(English);
        if (_english < 0)
            throw new UnreadableFileException($"Its first sheet has no column “{English}”.");
        _languages = [.. Languages.Select(l => (found.IndexOf(l.Head), l.Language)).Where(l => l.Item1 >= 0)];
    }

    /// <summary>The English name of a row, as printed; empty where it has none.</summary>
    public string EnglishIn(IReadOnlyList<string> cells) => At(cells, _english);

    /// <summary>The names of a row in the form for reading, by language; those that are not there are left out.</summary>
    public IEnumerable<(string Language, string Name)> NamesIn(IReadOnlyList<string> cells) =>
        _languages.Select(l => (l.Language, Name: ShortName.Of(At(cells, l.Column)))).Where(n => n.Name.Length > 0);

    private static string At(IReadOnlyList<string> cells, int column) => column < cells.Count ? cells[column] : "";
}
