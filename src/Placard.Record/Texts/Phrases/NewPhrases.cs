namespace Placard.Record.Texts.Phrases;

/// <summary>A phrase that no document before a given one has.</summary>
/// <param name="Words">The numbers of its words.</param>
/// <param name="Uses">Its uses.</param>
public sealed record NewPhrase(int[] Words, PhraseInterval Uses);

/// <summary>Says whether words are a phrase.</summary>
/// <param name="words">The numbers of the words.</param>
/// <param name="uses">Where they stand.</param>
public delegate bool PhraseTest(ReadOnlySpan<int> words, PhraseInterval uses);

/// <summary>Finds all phrases that came into a corpus from a document on. The rules are in
/// <c>docs/measures/emerging-phrases.md</c>.</summary>
/// <remarks>The places that share a beginning lie in a row; rows within rows, from the words that each place shares with the one before,
/// are all phrases that repeat.</remarks>
public static class NewPhrases
{
    private const int CommonShare = 400;
    private const int LeastWords = 2;
    private const int MostWords = 6;

    // Sessions and anniversaries are counted in words.
    private static readonly HashSet<string> Numerals = new(
        (
            "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
            + "seventeenth eighteenth nineteenth "
            + "twenty thirty forty fifty sixty seventy eighty ninety twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth "
            + "ninetieth hundredth"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>The phrases of two to six words without figures that stand in documents from <paramref name="first"/> on only, in at least
    /// <paramref name="least"/> of them.</summary>
    /// <param name="index">The corpus.</param>
    /// <param name="first">The first document of the window.</param>
    /// <param name="least">The fewest documents.</param>
    /// <param name="test">Which words are a phrase: of those with the same uses the longest that passes is taken. Without it phrases
    /// begin and end with a word that is not among the common ones.</param>
    public static IReadOnlyList<NewPhrase> From(PhraseIndex index, int first, int least, PhraseTest? test = null)
    {
        if (first >= index.Documents)
            return [];
        var arrays = index.Arrays;
        var since = arrays.PassageStarts.Span[index.PassagesOf(first).From];
        var prefixes = CommonPrefixes.Of(arrays.Tokens.Span, arrays.Suffixes.Span);
        var joins = Joining(index);
        var found = new List<NewPhrase>();
        var open = new Stack<(int From, int Length)>();
        for (var rank = 1; rank <= prefixes.Length; rank++)
        {
            var shared = rank < prefixes.Length ? prefixes[rank] : 0;
            var from = rank - 1;
            while (open.TryPeek(out var row) && row.Length > shared)
            {
                open.Pop();
                from = row.From;
                var outer = Math.Max(shared, open.TryPeek(out var below) ? below.Length : 0);
                if (outer < MostWords && rank - from >= least)
                    Add(index, joins, test, new PhraseInterval(from, rank), outer, row.Length, since, least, found);
            }
            if (shared > 0 && (!open.TryPeek(out var top) || top.Length < shared))
                open.Push((from, shared));
        }
        return found;
    }

    private static void Add(
        PhraseIndex index,
        bool[] joins,
        PhraseTest? test,
        PhraseInterval uses,
        int outer,
        int length,
        int since,
        int least,
        List<NewPhrase> found
    )
    {
        var arrays = index.Arrays;
        if (RangeExtremes.Of(arrays.Suffixes.Span, arrays.Earliest.Span, uses.From, uses.To, greatest: false) < since)
            return;
        var words = arrays.Tokens.Span.Slice(arrays.Suffixes.Span[uses.From], Math.Min(length, MostWords));
        if (test is not null)
        {
            while (words.Length > outer && words.Length >= LeastWords && !test(words, uses))
                words = words[..^1];
            if (words.Length > outer && words.Length >= LeastWords && !HasFigure(index, words) && index.DocumentsOf(uses).Length >= least)
                found.Add(new NewPhrase(words.ToArray(), uses));
            return;
        }
        // A phrase cut off at six words ends where a joining word begins the next part, if it has one.
        if (length > MostWords && LastJoin(joins, words) is var join && join >= LeastWords)
            words = words[..join];
        while (words.Length > outer && joins[words[^1]])
            words = words[..^1];
        if (words.Length <= outer || words.Length < LeastWords || joins[words[0]] || HasFigure(index, words))
            return;
        if (index.DocumentsOf(uses).Length >= least)
            found.Add(new NewPhrase(words.ToArray(), uses));
    }

    private static int LastJoin(bool[] joins, ReadOnlySpan<int> words)
    {
        var at = words.Length - 1;
        while (at >= 0 && !joins[words[at]])
            at--;
        return at;
    }

    private static bool HasFigure(PhraseIndex index, ReadOnlySpan<int> words)
    {
        foreach (var word in words)
        {
            if (
                index.Vocabulary[word].ContainsAnyInRange('0', '9')
                || Numerals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(index.Vocabulary[word])
            )
                return true;
        }
        return false;
    }

    /// <summary>For each word whether it is so common that it only joins others.</summary>
    private static bool[] Joining(PhraseIndex index)
    {
        var starts = index.Arrays.WordSuffixes.Span;
        var joins = new bool[starts.Length - 1];
        for (var word = 1; word < joins.Length; word++)
            joins[word] =
                (long)(starts[word + 1] - starts[word]) * CommonShare > index.Words
                || index.Vocabulary[word].Length == 1 && char.IsAsciiLetter(index.Vocabulary[word][0]);
        return joins;
    }
}
