using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>How the register of access is said.</summary>
internal static class AccessWords
{
    /// <summary>What sessions the ledger rests on: <c>by lists of sessions from 19 June 1998 to 5 June 2025, some of them
    /// missing</c>.</summary>
    public static string Window(DateOnly? first, DateOnly? last) =>
        first is { } from && last is { } to
            ? $"by lists of sessions from {from.InWords()} to {to.InWords()}, some of them missing"
            : "no session is held";

    /// <summary>Years in a table: <c>13.2</c>, <c>≥ 13.2</c>; empty where no application is listed.</summary>
    public static string Years(OrganisationLine line) =>
        line.Years is { } years ? (line.IsAtLeast ? "≥ " : "") + Numbers.Fixed(years, 1) : "";

    /// <summary>Where a fact was read, for a terminal: <c>starter, https://example.org</c>.</summary>
    public static string Place(Origin origin) =>
        origin.Locator.Length > 0 ? $"{origin.Source}, {origin.Locator}" : origin.Source.ToString();

    /// <summary>What became of an application, or that its end is not known.</summary>
    public static string Ended(NgoApplication application) =>
        application.Outcome is { } outcome ? $"{outcome.ToWord()}, {application.Last.InWords()}" : "no end listed";

    /// <summary>How its latest application stands, with what the Council decided after it: <c>not recommended; granted by the Council,
    /// December 2022</c>.</summary>
    public static string Standing(OrganisationLine line) =>
        line.CouncilDecisions.Where(d => line.Organisation.Latest is not { } latest || d.Date.Latest >= latest.Last).MaxBy(d => d.Date)
            is { } decision
            ? $"{line.Standing.ToWord()}; {(decision.IsGranted ? "granted" : "refused")} by the Council, {decision.Date.InWords()}"
            : line.Standing.ToWord();

    /// <summary>What one organisation’s line in the ledger comes to, in a sentence or two.</summary>
    public static string Lead(OrganisationLine line, DateOnly? lastSession)
    {
        if (line.Organisation.Latest is not { } latest)
            return "No application of it is listed, only what is shown below.";
        var deferred = line.Deferrals == 0 ? "Never put off in the lists held" : $"Put off at {Plurals.Count(line.Deferrals, "session")}";
        var stands = line.Standing switch
        {
            NgoStanding.Waiting => $"still waiting as of the session of {latest.Last.InWords()}, the last held",
            NgoStanding.EndNotKnown => $"last put off at the session of {latest.Last.InWords()}; how it ended is not known",
            NgoStanding.Recommended => $"recommended for status at the session of {latest.Last.InWords()}",
            NgoStanding.NotRecommended => $"not recommended at the session of {latest.Last.InWords()}",
            NgoStanding.Closed => $"closed without prejudice at the session of {latest.Last.InWords()}",
            _ => $"withdrawn at the session of {latest.Last.InWords()}",
        };
        var until = lastSession is { } held && latest.Last < held ? $" The last session held is that of {held.InWords()}." : "";
        return $"{deferred}; {stands}.{until}";
    }

    /// <summary>A standing invitation in a few words.</summary>
    public static string Invitation(StandingInvitation invitation) =>
        invitation.IsPledge ? "pledged to extend a standing invitation"
        : !invitation.Extended.IsKnown ? "stated to have extended a standing invitation; when is not known"
        : invitation.IsLatest ? $"had extended a standing invitation by {invitation.Extended.InWords()}"
        : $"extended a standing invitation{invitation.Extended.AsWhen()}";

    /// <summary>The symbol of a report on reprisals, and whether a page bears it out.</summary>
    public static string Symbol(ReprisalsReport report) =>
        !report.Symbol.IsKnown ? "not known" : report.Symbol + (report.IsSymbolUnconfirmed ? " (unconfirmed)" : "");
}
