using System.Text.RegularExpressions;

namespace Placard.Sources.Voeten;

/// <summary>What a roll call was on, from its flags and from its description.</summary>
internal static partial class RollCallKind
{
    /// <summary>Tells the kind.</summary>
    /// <param name="call">The roll call.</param>
    /// <param name="isFiledAlone">Whether it is filed under a resolution of its own, without a letter that tells it from others.</param>
    public static VoteKind Of(RollCall call, bool isFiledAlone)
    {
        if (call.OnAmendment)
            return VoteKind.Amendment;
        if (call.OnParagraph)
            return !call.IsTranscript && MotionOnParagraph().IsMatch(call.Description) ? VoteKind.Procedure : VoteKind.Paragraph;
        if (call.IsTranscript)
            return SpokenMotion().IsMatch(call.Description) ? VoteKind.Procedure : VoteKind.WholeText;
        return !isFiledAlone && Motion().IsMatch(call.Description) && !Text().IsMatch(call.Description)
            ? VoteKind.Procedure
            : VoteKind.WholeText;
    }

    // Only for votes without a resolution of their own: resolutions speak of agendas and priorities too.
    [GeneratedRegex(
        @"\bMOTION\b|\b2/3\b|\bTWO[- ]THIRDS\b|IMPORTANT QUES|\bRECONSIDER|'S RULING|\bRULING OF\b|SEPARATE VOTE|\bPRIORITY IN VOTING|\bCLOSURE OF"
            + @"|\bADJOURN|\bPOSTPON\w+ (?:THE )?(?:ELECTION|VOT|DEBATE|DISCUSSION|CONSIDERATION)|\b(?:INCLU\w*|EXCLU\w*|DELET\w*|RETAIN)\b.*\b(?:AGENDA|PROV'L)\b"
            + @"|\bTO (?:OPEN|CLOSE) (?:THE )?(?:DEBATE|DISCUSSION)|\bHOLD NO VOTE\b|RIGHT TO SPEAK",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Motion();

    [GeneratedRegex(@"\bMOTION\b|SEPARATE VOTE|\b2/3\b", RegexOptions.CultureInvariant)]
    private static partial Regex MotionOnParagraph();

    [GeneratedRegex(@"^TO ADOPT (?:THE |WHOLE )*DRAFT RES", RegexOptions.CultureInvariant)]
    private static partial Regex Text();

    [GeneratedRegex(
        @"\bmotion (?:for|of|that|to|put|submitted|introduced|proposed|presented|made|by)\b|\bno[- ]action motion\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex SpokenMotion();
}
