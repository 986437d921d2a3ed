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

    /// <summary>How many words each place of a corpus shares with the one before it in the order of places, as far as that matters here. It
    /// is the same whatever is looked for, and may be kept.</summary>
    public static byte[] Prefixes(PhraseIndex index) =>
        CommonPrefixes.Of(index.Arrays.Tokens.Span, index.Arrays.Suffixes.Span, MostWords + 1);

    /// <summary>Whether bytes that were kept can be the prefixes of a corpus.</summary>
    public static bool MayBePrefixes(PhraseIndex index, ReadOnlySpan<byte> kept) =>
        kept.Length == index.Arrays.Suffixes.Length && !kept.ContainsAnyExceptInRange((byte)0, (byte)(MostWords + 1));

    /// <summary>The phrases of two to six words without figures that stand in documents from <paramref name="first"/> on only, in at least
    /// <paramref name="least"/> of them.</summary>
    /// <param name="index">The corpus.</param>
    /// <param name="first">The first document of the window.</param>
    /// <param name="least">The fewest documents.</param>
    /// <param name="prefixes">What <see cref="Prefixes"/> gives for the corpus.</param>
    /// <param name="test">Which words are a phrase: of those with the same uses the longest that passes is taken. Without it phrases
    /// begin and end with a word that is not among the common ones.</param>
    public static IReadOnlyList<NewPhrase> From(PhraseIndex index, int first, int least, byte[] prefixes, PhraseTest? test = null)
    {
        if (first >= index.Documents)
            return [];
        var arrays = index.Arrays;
        var since = arrays.PassageStarts.Span[index.PassagesOf(first).From];
        var joins = Joining(index);
        var found = new List<NewPhrase>();
        var hasFigure = new WordTest(word => HasFigure(index, word), index.Vocabulary.Count);
        var suffixes = arrays.Suffixes.Span;
        // Rows within rows, each longer than the one around it, so that there are no more than the lengths that are told apart. The
        // earliest place of each is found on the way.
        Span<(int From, int Length, int Earliest)> open = stackalloc (int, int, int)[MostWords + 2];
        var depth = 0;
        for (var rank = 1; rank <= prefixes.Length; rank++)
        {
            var shared = rank < prefixes.Length ? prefixes[rank] : 0;
            var (from, earliest) = (rank - 1, suffixes[rank - 1]);
            while (depth > 0 && open[depth - 1].Length > shared)
            {
                var row = open[--depth];
                (from, earliest) = (row.From, Math.Min(row.Earliest, earliest));
                var outer = Math.Max(shared, depth > 0 ? open[depth - 1].Length : 0);
                if (outer < MostWords && rank - from >= least && earliest >= since)
                    Add(index, joins, test, hasFigure, new PhraseInterval(from, rank), outer, row.Length, least, found);
            }
            if (shared == 0)
                continue;
            if (depth == 0 || open[depth - 1].Length < shared)
                open[depth++] = (from, shared, earliest);
            else
                open[depth - 1].Earliest = Math.Min(open[depth - 1].Earliest, earliest);
        }
        return found;
    }

    private static void Add(
        PhraseIndex index,
        bool[] joins,
        PhraseTest? test,
        WordTest hasFigure,
        PhraseInterval uses,
        int outer,
        int length,
        int least,
        List<NewPhrase> found
    )
    {
        var arrays = index.Arrays;
        var words = arrays.Tokens.Span.Slice(arrays.Suffixes.Span[uses.From], Math.Min(length, MostWords));
        if (test is not null)
        {
            while (words.Length > outer && words.Length >= LeastWords && !test(words, uses))
                words = words[..^1];
            if (words.Length > outer && words.Length >= LeastWords && !hasFigure.OfAny(words) && index.DocumentsOf(uses).Length >= least)
                found.Add(new NewPhrase(words.ToArray(), uses));
            return;
        }
        // A phrase cut off at six words ends where a joining word begins the next part, if it has one.
        if (length > MostWords && LastJoin(joins, words) is var join && join >= LeastWords)
            words = words[..join];
        while (words.Length > outer && joins[words[^1]])
            words = words[..^1];
        if (words.Length <= outer || words.Length < LeastWords || joins[words[0]] || hasFigure.OfAny(words))
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

    private static bool HasFigure(PhraseIndex index, int word) =>
        index.Vocabulary[word].ContainsAnyInRange('0', '9')
        || Numerals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(index.Vocabulary[word]);

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
