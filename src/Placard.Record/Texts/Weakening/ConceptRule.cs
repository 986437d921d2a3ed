using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Weakening;

/// <summary>Compares which safeguards and qualifiers a pair names on either side.</summary>
/// <remarks>What the other text says elsewhere, the words around it with it, is neither lost nor gained. Nor is a qualifier that came with
/// matter of its own: it takes nothing from what stood there.</remarks>
internal sealed class ConceptRule(TextMatter oldMatter, TextMatter newMatter)
{
    private const int Near = 35;
    private const int Around = 60;
    private const double SameNear = 0.85;
    private const double SameAround = 0.75;
    private const double SameRun = 0.65;
    private const int LeastWords = 4;
    private const string Marks = ",;:.";
    private const int LongestQuote = 240;
    private const int MostBeside = 2;
    private const int Recalls = 2;
    private const int MostBesideGrave = 5;
    private const int ShortWord = 3;
    private const int Stem = 6;

    // Which earlier texts are cited changes every year; only of a whole paragraph does it say something.
    private const string OnlyWhole = "earlier texts";

    // So common that one mention more or less in a paragraph says nothing.
    private const string EveryWhere = "human rights";

    // Concepts of which any word of the kind on the other side says that they are still there.
    private static readonly Dictionary<string, string> Stems = new()
    {
        ["report to the body"] = "report",
        ["participation"] = "participat",
        ["meaningful participation"] = "participat",
        ["consider doing"] = "consider",
        ["mandate established"] = "mandate",
    };

    private static readonly HashSet<string> Tells = ["recall", "note", "take note", "welcome", "commend", "look forward"];

    public void Check(ParagraphPair pair, FindingList findings)
    {
        var isDone = IsDone(pair);
        var isOther = OnlyTells(pair);
        var (oldText, newText) = (pair.OldText, pair.NewText);
        var old = NamedConcepts.In(oldText);
        var @new = NamedConcepts.In(newText);
        var lost = old.Where(u =>
            !(!u.Concept.IsQualifier && (isDone || (isOther && OnlyTold(u, oldText))))
            && IsGone(u, RunOf(pair, u, isLost: true)?.Words, oldText, newText, newMatter, pair.New)
            && TakesOrGives(pair, u, old, isLost: true)
        );
        var gained = @new.Where(u =>
            IsGone(u, RunOf(pair, u, isLost: false)?.Words, newText, oldText, oldMatter, pair.Old)
            && TakesOrGives(pair, u, @new, isLost: false)
        );
        foreach (var group in lost.GroupBy(u => u.Concept.Category))
            Add(pair, [.. group], oldText, isLost: true, findings);
        foreach (var group in gained.GroupBy(u => u.Concept.Category))
            Add(pair, [.. group], newText, isLost: false, findings);
    }

    private static void Add(ParagraphPair pair, IReadOnlyList<ConceptUse> uses, string text, bool isLost, FindingList findings)
    {
        var names = string.Join(", ", uses.Select(u => u.Concept.Name).Distinct());
        var isQualifier = uses[0].Concept.IsQualifier;
        var weaker = isLost != isQualifier;
        var (at, length) = Span(pair, uses, text, isLost);
        findings.Add(
            weaker ? Direction.Weakened : Direction.Strengthened,
            isQualifier ? WeakeningRule.Qualifier : WeakeningRule.Safeguard,
            isQualifier ? names : $"{uses[0].Concept.Category}: {names}",
            uses.Max(u => OnlyTold(u, text) ? Severity.Low : u.Concept.Severity),
            isLost ? PairQuotes.Old(pair, at, length) : PairQuotes.OldBeside(pair, at),
            isLost ? PairQuotes.NewBeside(pair, at) : PairQuotes.New(pair, at, length),
            isQualifier
                ? (isLost ? "The qualifier is gone." : "What is said now holds only with this qualifier.")
                : (isLost ? "The paragraph stayed and names this no longer." : "The paragraph names this now.")
        );
    }

    // The changed words around the first use say more than the use alone.
    private static (int At, int Length) Span(ParagraphPair pair, IReadOnlyList<ConceptUse> uses, string text, bool isLost)
    {
        var first = uses[0];
        if (RunOf(pair, first, isLost) is { } run && run.Words.Length <= LongestQuote && !run.Words.Contains('\n'))
        {
            var blank = run.Words.Length - run.Words.TrimStart().Length;
            var end = Math.Max(run.At + run.Words.TrimEnd().Length, first.Start + first.Length);
            return (run.At + blank, Math.Min(end, text.Length) - run.At - blank);
        }
        return (first.Start, first.Length);
    }

    private static (int At, string Words)? RunOf(ParagraphPair pair, ConceptUse use, bool isLost) =>
        pair
            .Changes.Select(r => isLost ? (At: r.OldAt, Words: r.Old) : (At: r.NewAt, Words: r.New))
            .Where(r => use.Start >= r.At && use.Start < r.At + r.Words.Length)
            .Cast<(int, string)?>()
            .FirstOrDefault();

    private static bool IsGone(
        ConceptUse use,
        string? run,
        string text,
        string other,
        TextMatter otherMatter,
        IReadOnlyList<Paragraph> counterpart
    )
    {
        if (use.Concept.Category == OnlyWhole || use.Concept.Name == EveryWhere || IsNamed(use, text, other))
            return false;
        return !IsHeld(NearOf(use, text), SameNear)
            && !IsHeld(AroundOf(use, text), SameAround)
            && !(run is not null && IsHeld(run, SameRun));

        bool IsHeld(string passage, double share) =>
            StemsOf(passage).Count >= LeastWords && otherMatter.Holding(passage, share, counterpart).Any(p => Names(p.Text, use.Concept));
    }

    private static string AroundOf(ConceptUse use, string text) =>
        text[Math.Max(0, use.Start - Around)..Math.Min(text.Length, use.Start + use.Length + Around)];

    // As far as the next marks, where they are near.
    private static string NearOf(ConceptUse use, string text)
    {
        var before = text.AsSpan()[Math.Max(0, use.Start - Near)..use.Start];
        var after = text.AsSpan()[(use.Start + use.Length)..Math.Min(text.Length, use.Start + use.Length + Near)];
        var from = before.LastIndexOfAny(Marks);
        var to = after.IndexOfAny(Marks);
        return string.Concat(before[(from + 1)..], text.AsSpan(use.Start, use.Length), to < 0 ? after : after[..to]);
    }

    // What was welcomed or noted was a fact of its day: the next text has others.
    private static bool OnlyTold(ConceptUse use, string text) =>
        !use.Concept.IsQualifier
        && VerbReader.Read(text).LastOrDefault(v => v.Start <= use.Start) is { } verb
        && !verb.IsOn(Scale.Ask)
        && verb.HeightOn(Scale.Stance) <= Recalls
        && (verb.IsOn(Scale.Esteem) || verb.IsOn(Scale.Stance));

    // By any of its patterns, even within a name; or by the same words further apart or in another form.
    private static bool IsNamed(ConceptUse use, string text, string other) =>
        Names(other, use.Concept)
        || Stems.TryGetValue(use.Concept.Name, out var stem) && other.Contains(stem, StringComparison.OrdinalIgnoreCase)
        || (
            !use.Concept.IsQualifier
            && StemsOf(text.AsSpan(use.Start, use.Length)) is { Count: > 0 } words
            && words.IsSubsetOf(StemsOf(other))
        );

    private static bool Names(string text, Concept concept) => Lexicon.UsesIn(text).Any(u => u.Concept.Name == concept.Name);

    // A qualifier takes from what stood there before, not from what came with it, nor from what was asked once and is told of now.
    private static bool TakesOrGives(ParagraphPair pair, ConceptUse use, IReadOnlyList<ConceptUse> all, bool isLost) =>
        !use.Concept.IsQualifier
        || RunOf(pair, use, isLost) is not { } run
        || !OnlyTells(pair)
            && Token
                .Of(run.Words)
                .Count(t =>
                    t.Folded.Length > ShortWord
                    && !all.Any(u => u.Concept.IsQualifier && run.At + t.Start >= u.Start && run.At + t.Start < u.Start + u.Length)
                ) <= (use.Concept.Severity == Severity.High && !isLost ? MostBesideGrave : MostBeside);

    // What was asked for is told of as done.
    private static bool IsDone(ParagraphPair pair) =>
        VerbReader.Read(pair.OldText) is [var old, ..]
        && VerbReader.Read(pair.NewText) is [var @new, ..]
        && old.IsOn(Scale.Ask)
        && !@new.IsOn(Scale.Ask)
        && (@new.IsOn(Scale.Esteem) || DoneSince.Tells(pair.OldText, old, pair.NewText, @new));

    private static bool OnlyTells(ParagraphPair pair) =>
        VerbReader.Read(pair.OldText) is [var old, ..]
        && VerbReader.Read(pair.NewText) is [var @new, ..]
        && old.Expression != @new.Expression
        && (Tells.Contains(old.Expression) || Tells.Contains(@new.Expression));

    private static HashSet<string> StemsOf(ReadOnlySpan<char> text) =>
        [.. Token.Of(text).Where(t => t.Folded.Length > ShortWord).Select(t => t.Folded[..Math.Min(t.Folded.Length, Stem)])];
}
