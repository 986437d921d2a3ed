using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Weakening;

/// <summary>Tells a request that was given up from one that was met since, or that the new text only recalls.</summary>
internal static partial class DoneSince
{
    private const int AfterVerb = 90;

    private const int Encourages = 2;
    private const int Welcomes = 4;

    private static readonly HashSet<string> Expectations = ["look forward", "look", "express look", "hope", "would welcome"];
    private static readonly HashSet<string> OwnDecisions = ["decide", "resolve", "authorize", "extend", "renew", "establish"];

    /// <summary>Whether a verb only looks forward, to what has happened when the next text comes.</summary>
    public static bool Expects(VerbUse verb) => Expectations.Contains(verb.Expression);

    /// <summary>Whether a body decides something itself, and asks nobody.</summary>
    public static bool Decides(VerbUse verb) => OwnDecisions.Contains(verb.Expression);

    /// <summary>Whether what the old text asked for is told of as done or decided in the new one.</summary>
    public static bool Tells(string oldText, VerbUse old, string newText, VerbUse @new)
    {
        if (Expects(old) || Decides(old) || (old.HeightOn(Scale.Ask) <= Encourages && @new.HeightOn(Scale.Esteem) >= Welcomes))
            return true;
        var said = newText[@new.Start..@new.End];
        var beginning = said[..Math.Min(said.Length, @new.Length + AfterVerb)];
        return AskNoun().IsMatch(beginning)
            || AskedBefore().IsMatch(said)
            || (Outcome().IsMatch(beginning) && Outcome().IsMatch(oldText[old.Start..old.End]));
    }

    [GeneratedRegex(
        @"\b(?:decisions?|requests?|calls?|invitations?|encouragement|recommendations?|appeals?|demands?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex AskNoun();

    [GeneratedRegex(
        @"\b(?:it|which|in which the \w+(?: \w+){0,2}|that) (?:also |further |had |has )?(?:decided|requested|recommended|encouraged"
            + @"|invited|called|urged|demanded|asked|proclaimed|established)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex AskedBefore();

    [GeneratedRegex(
        @"\b(?:reports?|stud(?:y|ies)|plans?|strateg(?:y|ies)|updates?|recommendations|submission|proposals?|conclusions|briefings?"
            + @"|convening|adoption|establishment|holding)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Outcome();
}
