using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Weakening;

/// <summary>Finds the verbs of the ladder in a paragraph: the one it opens with, and those that begin further clauses (<c>..., and urges
/// ...</c>).</summary>
public static class VerbReader
{
    private const int MostBefore = 7;
    private const int MostBetween = 8;
    private const int MostAfter = 6;

    // As nouns these stand before "of" and "for" more often than before what a verb governs.
    private static readonly HashSet<string> Nouns =
    [
        "demands",
        "requests",
        "appeals",
        "supports",
        "notes",
        "concerns",
        "decides",
        "resolves",
        "calls",
        "hopes",
        "mandates",
        "asks",
        "considers",
        "directs",
        "renews",
        "reports",
    ];

    // Within a sentence these say what others do more often than what the body does.
    private static readonly HashSet<string> OnlyFirst =
    [
        "establish",
        "extend",
        "renew",
        "support",
        "require",
        "look",
        "propose",
        "adopt",
        "approve",
        "consider",
        "direct",
        "mandate",
        "suggest",
        "confirm",
        "proclaim",
        "resolve",
        "would",
        "see",
        "hope",
        "ask",
        "bear",
        "authorize",
    ];

    private static readonly HashSet<string> AfterVerb =
    [
        "the",
        "all",
        "that",
        "its",
        "any",
        "each",
        "every",
        "upon",
        "on",
        "for",
        "to",
        "with",
        "states",
        "member",
        "governments",
        "parties",
        "those",
        "this",
        "these",
        "them",
        "it",
        "also",
        "in",
        "further",
        "relevant",
        "other",
        "as",
        "an",
        "a",
        "of",
    ];

    /// <summary>The verbs of a paragraph in order.</summary>
    public static IReadOnlyList<VerbUse> Read(string text)
    {
        var tokens = Token.Of(text);
        var uses = new List<VerbUse>();
        for (var line = 0; line < tokens.Count; line++)
        {
            if (!BeginsClause(text, tokens, line, out var isFirst))
                continue;
            if (At(text, tokens, line, isFirst) is not { } use || uses is [.., var last] && use.Start < last.Start + last.Length)
                continue;
            // A clause within a sentence goes on as its paragraph began: condemns ... and urges, condemning ... and urging.
            if (!isFirst && (uses.Count == 0 || IsGerund(text, use) != IsGerund(text, uses[0])))
                continue;
            if (uses.Count > 0)
                uses[^1] = uses[^1] with { End = use.Start };
            uses.Add(use with { End = text.Length });
        }
        return uses;
    }

    private static bool BeginsClause(string text, IReadOnlyList<Token> tokens, int at, out bool isFirst)
    {
        isFirst = at == 0;
        if (isFirst)
            return true;
        var before = tokens[at - 1];
        var gap = text.AsSpan()[(before.Start + before.Length)..tokens[at].Start];
        isFirst = gap.Contains('\n');
        return isFirst || gap.ContainsAny(",;:") || before.Folded is "and";
    }

    private static VerbUse? At(string text, IReadOnlyList<Token> tokens, int from, bool isFirst)
    {
        var points = 0;
        var at = from;
        for (; at < tokens.Count && at < from + MostBefore && Ladder.PlainFormOf(tokens[at].Folded) is null; at++)
        {
            var added = Ladder.PointsOf(tokens[at].Folded);
            if (added == 0 && !Ladder.IsPassing(tokens[at].Folded))
                return null;
            points = Math.Max(points, added);
        }
        if (at == tokens.Count || Ladder.PlainFormOf(tokens[at].Folded) is not { } plain)
            return null;
        var word = tokens[at].Folded;
        if (!isFirst && (OnlyFirst.Contains(plain) || !IsVerb(text, tokens, at, word)))
            return null;
        if (at > 0 && tokens[at - 1].Folded is ("the" or "a" or "its" or "their" or "our" or "this" or "that"))
            return null;
        // To invite, at the beginning of a point, is what another is to do; continues to invite is not.
        if (
            at > 0
            && tokens[at - 1].Folded == "to"
            && !(at > 1 && tokens[at - 2].Folded is "continues" or "continuing" or "wishes" or "wishing")
        )
            return null;
        var (end, rungs) = Longest(text, tokens, at, plain, ref points);
        if (rungs is null)
            return null;
        end = WithWordsAfter(text, tokens, end, ref points);
        var start = tokens[from].Start;
        return new VerbUse(rungs, points, start, tokens[end - 1].Start + tokens[end - 1].Length - start, text.Length);
    }

    private static bool IsVerb(string text, IReadOnlyList<Token> tokens, int at, string word) =>
        (word.EndsWith('s') || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal))
        && (
            !Nouns.Contains(word)
            || (
                at + 1 < tokens.Count
                && (
                    char.IsUpper(text[tokens[at + 1].Start])
                    || tokens[at + 1].Folded is not ("of" or "for" or "in") && AfterVerb.Contains(tokens[at + 1].Folded)
                    || word == "calls"
                )
            )
        );

    private static (int End, IReadOnlyList<Rung>? Rungs) Longest(
        string text,
        IReadOnlyList<Token> tokens,
        int at,
        string plain,
        ref int points
    )
    {
        var (end, most, more) = (at + 1, 0, 0);
        IReadOnlyList<Rung>? rungs = null;
        foreach (var (words, of) in Ladder.BeginningWith(plain))
        {
            var found = Match(text, tokens, at, words, out var added);
            if (found > 0 && words.Length > most)
                (end, most, more, rungs) = (found, words.Length, added, of);
        }
        points = Math.Max(points, more);
        return (end, rungs);
    }

    // The words of an expression stand close together, with nothing between that says something else.
    private static int Match(string text, IReadOnlyList<Token> tokens, int at, string[] words, out int points)
    {
        points = 0;
        var next = at + 1;
        var strangers = 0;
        for (var i = 1; i < words.Length; i++)
        {
            for (; ; next++)
            {
                if (next >= tokens.Count || next > at + MostBetween)
                    return 0;
                var word = tokens[next].Folded;
                if (word == words[i] || (i == words.Length - 1 && (word == words[i] + "s")))
                    break;
                var added = Ladder.PointsOf(word);
                points = Math.Max(points, added);
                if (added == 0 && !Ladder.IsPassing(word) && word != "and" && (word is "of" or "for" || ++strangers > 1))
                    return 0;
            }
            next++;
        }
        return next;
    }

    private static int WithWordsAfter(string text, IReadOnlyList<Token> tokens, int end, ref int points)
    {
        for (var i = end; i < tokens.Count && i < end + MostAfter; i++)
        {
            var word = tokens[i].Folded;
            var added = Ladder.PointsOf(word);
            if (added > 0 && (word.EndsWith("ly", StringComparison.Ordinal) || (word == "strongest" && i + 1 < tokens.Count)))
            {
                points = Math.Max(points, added);
                return word == "strongest" && tokens[Math.Min(i + 1, tokens.Count - 1)].Folded is "terms" or "possible"
                    ? Math.Min(i + 2, tokens.Count)
                    : i + 1;
            }
            if (!Ladder.IsPassing(word))
                break;
        }
        return end;
    }

    private static bool IsGerund(string text, VerbUse use)
    {
        var words = Token.Of(text.AsSpan(use.Start, use.Length));
        var verb = words.FirstOrDefault(w => Ladder.PlainFormOf(w.Folded) is not null).Folded ?? "";
        return !verb.EndsWith('s');
    }
}
