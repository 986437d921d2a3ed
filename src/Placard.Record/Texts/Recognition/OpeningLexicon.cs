using Placard.Record.Tables;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Recognition;

/// <summary>How paragraphs of resolutions open in the six languages, for texts that do not show it in italics. The table is
/// <c>openings.csv</c>.</summary>
internal sealed class OpeningLexicon
{
    private const int MostWords = 8;

    private static readonly Dictionary<Language, OpeningLexicon> Read = EmbeddedTable
        .Rows(typeof(OpeningLexicon), "openings.csv")
        .GroupBy(row => row[0])
        .ToDictionary(
            rows => Language.TryParse(rows.Key, out var language) ? language : throw new InvalidDataException(rows.Key),
            rows => new OpeningLexicon(rows)
        );

    private readonly Dictionary<string, OpeningPart> _parts = [];

    private OpeningLexicon(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            var part = row[1] switch
            {
                "pp" => OpeningPart.Preambular,
                "op" => OpeningPart.Operative,
                _ => throw new InvalidDataException(string.Join(',', row)),
            };
            var folded = Token.Fold(row[2]);
            // In Chinese the same word opens both, and who reads it must go by where it stands.
            _parts[folded] = _parts.TryGetValue(folded, out var other) && other != part ? OpeningPart.Either : part;
        }
    }

    /// <summary>The openings of a language.</summary>
    public static OpeningLexicon Of(Language language) => Read[language];

    /// <summary>The longest known opening with which a text begins.</summary>
    /// <returns>Its length in characters, and the part that it opens; 0 where none is known.</returns>
    public (int Length, OpeningPart Part) At(ReadOnlySpan<char> text)
    {
        var (length, part) = (0, OpeningPart.Neither);
        var words = new TokenReader(text.Length > 200 ? text[..200] : text);
        var folded = "";
        for (var i = 0; i < MostWords && words.Read(); i++)
        {
            folded = i == 0 ? words.Folded.ToString() : $"{folded} {words.Folded}";
            if (_parts.TryGetValue(folded, out var found))
                (length, part) = (words.Start + words.Length, found);
        }
        return (length, part);
    }
}

/// <summary>Which paragraphs begin with an opening.</summary>
internal enum OpeningPart
{
    Neither,
    Preambular,
    Operative,
    Either,
}
