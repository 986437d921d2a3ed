namespace Placard.Rooms.Briefs;

/// <summary>Keeps a brief within two pages: what ranks first is kept first, and what does not fit is counted.</summary>
internal sealed class BriefLength
{
    /// <summary>So many words, footnotes counted, fill two pages of A4 and not more.</summary>
    public const int MostWords = 1_250;

    // A footnote is a line of small letters; a heading is a line with the blank above it.
    private const int WordsOfSource = 9;
    private const int WordsOfHeading = 16;

    private readonly HashSet<BriefSource> _sources = [];
    private readonly HashSet<string> _headings = [];
    private int _words;

    /// <summary>Takes a sentence in, if there is room.</summary>
    public bool Takes(string heading, BriefSentence sentence)
    {
        var costs =
            sentence.Words
            + WordsOfSource * sentence.Sources.Count(s => !_sources.Contains(s))
            + (_headings.Contains(heading) ? 0 : WordsOfHeading);
        if (_words + costs > MostWords)
            return false;
        _words += costs;
        _sources.UnionWith(sentence.Sources);
        _headings.Add(heading);
        return true;
    }

    /// <summary>The brief that rules make of a subject.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="lead">What to know first.</param>
    /// <param name="rules">The rules, in the order in which their sentences are read.</param>
    /// <param name="subject">What is known.</param>
    /// <param name="address">The address of the brief.</param>
    /// <param name="making">When and from what it is made.</param>
    public static Brief Of<T>(string title, string lead, IReadOnlyList<BriefRule<T>> rules, T subject, string address, BriefMaking making)
    {
        var length = new BriefLength();
        var said = rules.Select(rule => (Rule: rule, Said: rule.Write(subject), Kept: new List<BriefSentence>())).ToList();
        foreach (var (rule, all, kept) in said.OrderBy(s => s.Rule.Rank))
            kept.AddRange(all.Sentences.TakeWhile(sentence => length.Takes(rule.Heading, sentence)));
        return new Brief(
            title,
            lead,
            [
                .. said.GroupBy(s => s.Rule.Heading)
                    .Select(g => new BriefSection(g.Key, [.. g.SelectMany(s => s.Kept)]))
                    .Where(section => section.Sentences.Count > 0),
            ],
            [
                .. said.Where(s => s.Said.Of > s.Kept.Count)
                    .SelectMany(s =>
                        s.Said.Address.Length > 0 ? [LeftOut(s.Said, s.Kept.Count)] : s.Said.Sentences.Skip(s.Kept.Count).Select(Page)
                    )
                    .Distinct(),
            ],
            address,
            making
        );
    }

    // What a rule does not count is named by the page that has it.
    private static BriefSource Page(BriefSentence sentence) => sentence.Sources[0] with { Document = default };

    private static BriefSource LeftOut(Said said, int kept)
    {
        var further = kept > 0 ? "further " : "";
        return new(Plurals.Count(said.Of - kept, further + said.One, further + said.Many), said.Address);
    }
}
