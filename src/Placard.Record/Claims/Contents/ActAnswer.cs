namespace Placard.Record.Claims.Contents;

/// <summary>Holds what a text is said to do against its paragraphs, clause by clause: act and object must stand in one clause.</summary>
internal static class ActAnswer
{
    private const int MostShown = 3;
    private const int LongestQuote = 220;

    private static readonly string[] Offices =
    [
        "Special Rapporteur",
        "Independent Expert",
        "Commission of Inquiry",
        "Fact-Finding Mission",
        "Working Group",
        "Expert Mechanism",
        "Group of Experts",
        "Advisory Committee",
        "High Commissioner",
        "Secretary-General",
    ];

    public static ContentAnswer Of(ActAssertion claimed, ContentText text)
    {
        var doing = text.Clauses.Where(c => c.Does(claimed.Act)).ToArray();
        var near = doing.Where(c => Names(claimed, c, text)).ToArray();
        var exact = near.Where(c => claimed.Object.HasFiguresIn(c.Keys, text.Text.Symbol.Session)).ToArray();
        if (exact.Length > 0)
            return new ContentAnswer(VerdictKind.Supported, Shown(exact), Paragraphs(exact));
        if (!text.IsWhole)
            return ContentAnswer.Unknown(NotCheckableReason.NotHeld, "its text is not held whole");
        if (near.Length > 0)
            return OfFigures(claimed, near, text);
        if (Office(claimed, doing, text) is { } other)
            return other;
        return ContentAnswer.Unknown(
            NotCheckableReason.Unclear,
            $"no paragraph does this in these words: it may be there in others, or not at all"
        );
    }

    // The words of the title are what the whole text is about; its paragraphs do not say them again.
    private static bool Names(ActAssertion claimed, TextClause clause, ContentText text)
    {
        var (keys, missing) = (claimed.Object, claimed.Object.WordsNotIn(clause.Keys, text.Title));
        return !missing.Any()
            && (keys.Words.Count == 0 || keys.Words.Any(clause.Keys.Words.Contains))
            && keys.Bodies.All(b => b == text.Text.Symbol.Body || clause.Keys.Bodies.Contains(b))
            && !claimed.Addressee.WordsNotIn(clause.Addressee).Any()
            && (claimed.Paragraph == 0 || WordingAnswer.IsNumber(clause.Paragraph, claimed.Paragraph));
    }

    private static ContentAnswer OfFigures(ActAssertion claimed, TextClause[] near, ContentText text)
    {
        var paragraphs = Paragraphs(near);
        var counts = claimed.Object.Counts.Where(c => c.Unit == "year").ToArray();
        var wrongYears =
            counts.Length == 1
            && near.All(c =>
                c.Keys.Counts.Where(o => o.Unit == "year").ToArray() is [var only] && !counts[0].Quantity.Fits(only.Quantity.Value)
            );
        var sessions = claimed.Object.Sessions.Where(s => s != text.Text.Symbol.Session).ToArray();
        var wrongSession =
            sessions.Length == 1
            && near.All(c => c.Keys.Sessions is [var only] && only != sessions[0])
            && !text.Clauses.Any(c => c.Keys.Sessions.Contains(sessions[0]));
        if (wrongYears || wrongSession)
            return new ContentAnswer(VerdictKind.Contradicted, Shown(near), paragraphs);
        return new ContentAnswer(VerdictKind.Partly, $"{Shown(near)}; the figures of the sentence are not in it", paragraphs);
    }

    // An office that the text does not name anywhere, where it does the same for another.
    private static ContentAnswer? Office(ActAssertion claimed, TextClause[] doing, ContentText text)
    {
        var isAddressee = claimed.Addressee.Words.Count > 0;
        if (!isAddressee && claimed.Act != TextAct.Establish && claimed.Act != TextAct.Extend)
            return null;
        var said = isAddressee ? claimed.Addressee : claimed.Object;
        var named = Offices.Where(o => !ContentKeys.Of(o).WordsNotIn(said).Any()).ToArray();
        if (named.Length == 0 || named.Any(o => IsIn(o, text)))
            return null;
        var others = doing
            .Where(c => Offices.Any(o => ContentText.Stems(c.Text).Contains(ContentText.Stems(o), StringComparison.Ordinal)))
            .ToArray();
        return others.Length == 0
            ? null
            : new ContentAnswer(VerdictKind.Contradicted, $"“{named[0]}” stands nowhere in it; {Shown(others)}", Paragraphs(others));
    }

    private static bool IsIn(string office, ContentText text)
    {
        var stems = ContentText.Stems(office);
        return text.Mentions(office) || text.Paragraphs.Any(p => p.HasStems(stems));
    }

    private static Paragraph[] Paragraphs(IEnumerable<TextClause> clauses) =>
        [.. clauses.Select(c => c.Paragraph).Distinct().Take(MostShown)];

    private static string Shown(IReadOnlyList<TextClause> clauses)
    {
        var (first, text) = (clauses[0].Paragraph, clauses[0].Text);
        var cut = text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, text.LastIndexOf(' ', LongestQuote)), " …");
        return $"{first.Address}: “{cut.TrimEnd(';', ',', '.')}”";
    }
}
