using Placard.Record.Tables;
using Placard.Record.Texts.Phrases;
using Placard.Record.Texts.Search;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.FollowUp;

/// <summary>The words of a recommendation by which it is compared with others: stems, without what every recommendation says, the names of
/// treaties as one word each, which is another where they are to be ratified than where reservations to them are to be withdrawn or reports
/// under them submitted.</summary>
internal static class RecommendationWords
{
    private const string Ratify = "ratify";

    // Of a long paragraph what it asks stands early; some go on for pages.
    private const int MostWords = 400;

    private static readonly HashSet<string> Passing =
    [
        .. EmbeddedTable.Rows(typeof(RecommendationWords), "passing-words.csv").Select(r => r[0]),
        .. EnglishWords.Determiners,
        .. EnglishWords.Prepositions,
        .. EnglishWords.Others,
    ];
    private static readonly Dictionary<string, string> Alike = EmbeddedTable
        .Rows(typeof(RecommendationWords), "like-words.csv")
        .ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>Whether every recommendation may have a word, in small letters, so that it tells none from others.</summary>
    public static bool IsPassing(string word) => Passing.Contains(word);

    /// <summary>The words, each as often as it comes.</summary>
    public static List<string> Of(string text)
    {
        var words = Folded(WithoutStates(text));
        var ratifies = words.Exists(w => Alike.GetValueOrDefault(w) == Ratify);
        var stems = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (InstrumentNames.At(words, i) is { } treaty)
            {
                stems.Add(ratifies ? Ratify + treaty.Instrument : treaty.Instrument);
                i += treaty.Length - 1;
            }
            else
                stems.Add(Alike.GetValueOrDefault(words[i]) ?? EnglishStem.Of(words[i]));
        }
        return stems;
    }

    /// <summary>Whether a word is the name of a treaty, to be ratified or otherwise.</summary>
    public static bool IsTreaty(string word) =>
        InstrumentNames.Codes.Contains(word.StartsWith(Ratify, StringComparison.Ordinal) ? word[Ratify.Length..] : word);

    private static List<string> Folded(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var reader = new TokenReader(text);
        while (words.Count < MostWords && reader.Read())
        {
            var word = reader.Folded.ToString();
            if (!Passing.Contains(word))
                words.Add(word);
        }
        return words;
    }

    // The states that recommend stand in brackets at the end.
    private static ReadOnlySpan<char> WithoutStates(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimEnd(" ;.,");
            if (!text.EndsWith(")") || OpeningOf(text) is not (> 0 and var opening))
                return text;
            text = text[..opening];
        }
    }

    private static int OpeningOf(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] switch
            {
                ')' => 1,
                '(' => -1,
                _ => 0,
            };
            if (depth == 0)
                return i;
        }
        return -1;
    }
}
