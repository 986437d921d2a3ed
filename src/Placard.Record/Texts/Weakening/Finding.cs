namespace Placard.Record.Texts.Weakening;

/// <summary>Which way a change goes.</summary>
public enum Direction
{
    /// <summary>Less is asked, blamed, promised or safeguarded than before.</summary>
    Weakened,

    /// <summary>More is.</summary>
    Strengthened,
}

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>A nuance.</summary>
    Low = 1,

    /// <summary>A step.</summary>
    Medium,

    /// <summary>A safeguard, or several steps at once.</summary>
    High,
}

/// <summary>A kind of finding; each is described in <c>docs/measures/weakening.md</c>.</summary>
public enum WeakeningRule
{
    /// <summary>An opening phrase or operative verb stands on another rung.</summary>
    Verb,

    /// <summary>What a clause asked or blamed is gone, or new, in a paragraph that stayed.</summary>
    Clause,

    /// <summary>A safeguard is named no longer, or anew, in a paragraph that stayed.</summary>
    Safeguard,

    /// <summary>A qualifier came into a paragraph, or left it.</summary>
    Qualifier,

    /// <summary>A period is shorter or longer, or a report rarer or more frequent.</summary>
    Period,

    /// <summary>Within a paragraph a duty became advice or an effort, or the reverse.</summary>
    Duty,

    /// <summary>An operative paragraph became preambular, or the reverse.</summary>
    Rank,

    /// <summary>A whole paragraph with a safeguard, a demand or a stand is gone, or new.</summary>
    Paragraph,
}

/// <summary>The words of what a finding says.</summary>
public static class FindingWords
{
    /// <summary>The word of pages, JSON and commands: <c>weakened</c> or <c>strengthened</c>.</summary>
    public static string ToWord(this Direction direction) => direction == Direction.Weakened ? "weakened" : "strengthened";

    /// <summary>The word of pages, JSON and commands: <c>low</c>, <c>medium</c> or <c>high</c>.</summary>
    public static string ToWord(this Severity severity) =>
        severity switch
        {
            Severity.Low => "low",
            Severity.Medium => "medium",
            _ => "high",
        };

    /// <summary>The word of pages, JSON and commands: <c>safeguard</c>.</summary>
    public static string ToWord(this WeakeningRule rule) =>
        rule switch
        {
            WeakeningRule.Verb => "verb",
            WeakeningRule.Clause => "clause",
            WeakeningRule.Safeguard => "safeguard",
            WeakeningRule.Qualifier => "qualifier",
            WeakeningRule.Period => "period",
            WeakeningRule.Duty => "duty",
            WeakeningRule.Rank => "rank",
            _ => "paragraph",
        };
}

/// <summary>Words of a text, with where they stand.</summary>
/// <param name="Address">The paragraph.</param>
/// <param name="Text">The whole paragraph.</param>
/// <param name="At">How many characters of it come before the words meant.</param>
/// <param name="Length">How many characters the words meant have; 0 where the whole paragraph is meant, and then <paramref name="At"/> is
/// where in it to look first.</param>
public sealed record Quote(ParagraphAddress Address, string Text, int At, int Length)
{
    /// <summary>The words meant.</summary>
    public string Words => Length == 0 ? Text : Text.Substring(At, Length);
}

/// <summary>One change that makes a text weaker or stronger, as a rule sees it. A reader may find the rule wrong, and dismiss the finding
/// by its <paramref name="Id"/>.</summary>
/// <param name="Id">Stays the same as long as the words on both sides do, whatever is added elsewhere in the texts.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Rule">By which rule.</param>
/// <param name="Term">What it is about: the verb, the safeguard, the qualifier.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Old">The old side; null where nothing stood there.</param>
/// <param name="New">The new side; null where nothing stands there.</param>
/// <param name="Why">One sentence.</param>
public sealed record Finding(
    string Id,
    Direction Direction,
    WeakeningRule Rule,
    string Term,
    Severity Severity,
    Quote? Old,
    Quote? New,
    string Why
)
{
    private const string Between = "; ";
    private const string Of = ": ";

    /// <summary><see cref="Term"/> for readers: a group of safeguards that is named like the first of them is named once.</summary>
    public string TermInWords => string.Join(Between, Term.Split(Between).Select(Once));

    private static string Once(string part)
    {
        var at = part.IndexOf(Of, StringComparison.Ordinal);
        return at > 0 && part[(at + Of.Length)..].Split(", ").Contains(part[..at]) ? part[(at + Of.Length)..] : part;
    }
}
