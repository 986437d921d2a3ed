using System.Text.RegularExpressions;

namespace Placard.Record.Positions.Forecasts;

/// <summary>What a proposal would do to other texts. Those that would stop one are kinds of their own: who is for the text is against
/// them.</summary>
public enum ProposalAim
{
    /// <summary>It stands for itself.</summary>
    OwnText,

    /// <summary>It would end, cut or discontinue a mandate.</summary>
    EndsMandate,

    /// <summary>It is a motion that no action be taken on a text. To adjourn a debate is another thing: on record, members did not turn
    /// round for that.</summary>
    NoAction,
}

/// <summary>Tells the aim of a proposal, and the text that it would stop, by its words.</summary>
public static partial class ProposalAims
{
    /// <summary>The aim that words say.</summary>
    /// <param name="title">The title.</param>
    /// <param name="part">For a motion, what was moved; empty otherwise.</param>
    public static ProposalAim Of(string title, string part = "") =>
        IsNoAction().IsMatch(part) || IsNoAction().IsMatch(title) ? ProposalAim.NoAction
        : IsEnding().IsMatch(title) ? ProposalAim.EndsMandate
        : ProposalAim.OwnText;

    /// <summary>The title of the text that a proposal would stop: for <c>Discontinuation of the mandate of the Special Rapporteur on the
    /// situation of human rights in Eritrea</c> the title <c>situation of human rights in Eritrea</c>; the same title where it names no
    /// other.</summary>
    public static string TitleStopped(string title)
    {
        var stopped = HolderOn().Match(title) is { Success: true } on ? title[(on.Index + on.Length)..] : Ending().Replace(title, "");
        return stopped.Trim() is { Length: > 0 } named ? named : title;
    }

    /// <summary>The word of pages and JSON.</summary>
    public static string ToWord(this ProposalAim aim) =>
        aim switch
        {
            ProposalAim.EndsMandate => "ends a mandate",
            ProposalAim.NoAction => "no action",
            _ => "own text",
        };

    [GeneratedRegex(@"\bno[ -]action\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsNoAction();

    [GeneratedRegex(
        @"\b(?:discontinu|terminat|abolish|abolition|cessation|closure|ending|shorten|reduc|curtail)\w*\s(?:of\s)?(?:the\s)?(?:special\s)?(?:mandates?|consideration)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex IsEnding();

    [GeneratedRegex(@"^.*?\bmandates?\s(?:of|held by)\s(?:the\s)?[\w\s-]*?\son\s(?:the\s)?", RegexOptions.IgnoreCase)]
    private static partial Regex HolderOn();

    [GeneratedRegex(@"^.*?\b(?:mandates?|consideration|action on|debate on)\s(?:of\s)?(?:the\s)?", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();
}
