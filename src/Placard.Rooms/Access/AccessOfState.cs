using Placard.Record.Access;
using Placard.Record.FollowUp;
using Placard.Rooms.FollowUp;

namespace Placard.Rooms.Access;

/// <summary>What the register of access holds of one state.</summary>
/// <param name="State">The state.</param>
/// <param name="Pattern">What it did in roll calls of the NGO Committee; null where no list has it.</param>
/// <param name="Interventions">Where a source says that it asked about an organisation, or complained of it.</param>
/// <param name="Organisations">The organisations that those are about, as far as their names are in the ledger.</param>
/// <param name="Invitation">Its standing invitation; null where none was found, which is not the same as none.</param>
/// <param name="Reports">The reports on reprisals in which it was found named, latest first.</param>
/// <param name="AllReports">How many reports are held.</param>
/// <param name="WholeLists">Of how many of them the whole list of countries is held.</param>
public sealed record AccessOfState(
    State State,
    StatePattern? Pattern,
    IReadOnlyList<NgoIntervention> Interventions,
    IReadOnlyList<OrganisationLine> Organisations,
    StandingInvitation? Invitation,
    IReadOnlyList<ReprisalsReport> Reports,
    int AllReports,
    int WholeLists
)
{
    private const string ToExtend = "standing invitation";

    /// <summary>The recommendations of the universal periodic review to extend a standing invitation that it accepted, the latest first;
    /// empty where an invitation was found.</summary>
    public IReadOnlyList<Recommendation> AcceptedToInvite { get; private init; } = [];

    /// <summary>The states, by which the page names them.</summary>
    public required StateRegister States { get; init; }

    public static AccessOfState Of(OpenEdition edition, AccessStateQuery query) => Of(edition, query.State);

    /// <summary>What a register holds of a state in a few words, for its page: nothing where nothing is held.</summary>
    public static IEnumerable<StateNote> Notes(OpenEdition edition, StateCode code)
    {
        if (edition.States.Find(code) is not { } state)
            yield break;
        var held = Of(edition, state);
        var address = AccessAddresses.State(code);
        if (held.Pattern is { } pattern)
            yield return new(
                $"{Plurals.Count(pattern.RollCalls.Count, "roll call")} of the NGO Committee, {Dates.Span(pattern.First, pattern.Last)}: "
                    + $"{Numbers.Plain(pattern[Ballot.Yes])} yes, {Numbers.Plain(pattern[Ballot.No])} no, "
                    + $"{Numbers.Plain(pattern[Ballot.Abstain])} abstaining"
                    + (pattern.InDoubt == 0 ? "" : $", {Numbers.Plain(pattern.InDoubt)} in doubt counted too"),
                address
            );
        if (held.Interventions.Count > 0)
            yield return new(
                $"{Plurals.Count(held.Interventions.Count, "question or complaint", "questions or complaints")} about organisations that a "
                    + $"source names; most sources name none",
                address + "#asked"
            );
        if (held.Invitation is { } invitation)
            yield return new($"Special procedures: {AccessWords.Invitation(invitation)}", address + "#invitation");
        if (held.Reports.Count > 0)
            yield return new(
                $"Found named in {held.Reports.Count} of {Plurals.Count(held.AllReports, "report")} on reprisals "
                    + $"({string.Join(", ", held.Reports.Select(r => Numbers.Plain(r.Year)))}), "
                    + "by the parts that were read or by reports of them",
                address + "#reprisals"
            );
    }

    private static AccessOfState Of(OpenEdition edition, State state)
    {
        var index = AccessIndex.Of(edition);
        var invitation = index.Invitations.FirstOrDefault(i => i.State == state.Code);
        return new(
            state,
            index.Patterns.FirstOrDefault(p => p.State.Code == state.Code),
            [.. index.Interventions.Where(i => i.State == state.Code)],
            [.. index.Asked.Where(line => line.Interventions.Any(i => i.State == state.Code))],
            invitation,
            [.. index.Reports.Where(r => r.Named.Contains(state.Code))],
            index.Reports.Count,
            index.Reports.Count(r => r.IsComplete)
        )
        {
            States = edition.States,
            AcceptedToInvite = invitation is null
                ?
                [
                    .. FollowUpIndex
                        .Of(edition)
                        .ReceivedBy(state.Code)
                        .Where(r => r.Response == Response.Accepted && r.Text.Contains(ToExtend, StringComparison.OrdinalIgnoreCase)),
                ]
                : [],
        };
    }
}
