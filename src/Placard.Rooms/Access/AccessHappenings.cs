namespace Placard.Rooms.Access;

/// <summary>Reports on reprisals that name a state, and its standing invitation, for who follows it.</summary>
internal static class AccessHappenings
{
    public static IEnumerable<Happening> Of(OpenEdition edition, Subject subject)
    {
        var index = AccessIndex.Of(edition);
        var address = AccessAddresses.State(subject.State);
        foreach (var report in index.Reports.Where(r => r.Named.Contains(subject.State)))
            yield return new(
                report.Date.IsKnown ? report.Date : new(report.Year),
                $"Named in the report on reprisals of {report.Year}",
                address + "#reprisals",
                $"Symbol: {AccessWords.Symbol(report)}. "
                    + (report.IsComplete ? "The whole list was read." : "Only a part of the list of countries was read.")
            );
        foreach (var invitation in index.Invitations.Where(i => i.State == subject.State))
            yield return new(
                invitation.Extended,
                "Standing invitation to the special procedures",
                address + "#invitation",
                $"The state {AccessWords.Invitation(invitation)}."
            );
    }
}
