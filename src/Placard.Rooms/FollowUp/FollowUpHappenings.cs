using Placard.Record.FollowUp;
using Placard.Rooms.Votes;

namespace Placard.Rooms.FollowUp;

/// <summary>Recommendations to a state and by it, and individual cases against it, for who follows it: a review is one happening, and so is
/// what a state said to another in its review.</summary>
internal static class FollowUpHappenings
{
    public static IEnumerable<Happening> ReceivedBy(OpenEdition edition, Subject subject) =>
        FollowUpIndex
            .Of(edition)
            .ReceivedBy(subject.State)
            .Where(r => r.Kind == RecommendationKind.Recommendation && r.Date.IsKnown)
            .GroupBy(r => (r.Mechanism, r.Cycle, r.Session, r.Date))
            .Select(g => new Happening(
                g.Key.Date,
                $"{Plurals.Count(g.Count(), "recommendation")} received",
                g.Key.Cycle is { } cycle ? FollowUpAddresses.Review(subject.State, cycle) : FollowUpAddresses.Of(subject.State),
                $"{g.First().Mechanism.ToWord()}, {FollowUpWords.When(g.First())}: {FollowUpWords.Answers(RecommendationTally.Of(g))}."
            ));

    public static IEnumerable<Happening> GivenBy(OpenEdition edition, Subject subject) =>
        FollowUpIndex
            .Of(edition)
            .EntriesBy(subject.State)
            .Where(r => r.Date.IsKnown)
            .GroupBy(r => (r.State, r.Date))
            .Select(g => new Happening(
                g.Key.Date,
                $"{Plurals.Count(g.Count(), "recommendation")} to {edition.States.NameOf(g.Key.State)}",
                FollowUpAddresses.GivenBy(subject.State),
                $"{FollowUpWords.When(g.First())}: {FollowUpWords.Answers(RecommendationTally.Of(g))}."
            ));

    public static IEnumerable<Happening> CasesAgainst(OpenEdition edition, Subject subject) =>
        CaseIndex
            .Of(edition)
            .EntriesAgainst(subject.State)
            .Select(c => new Happening(
                c.Decided,
                CaseWords.Heading(c, edition.States),
                FollowUpAddresses.Case(c.Id),
                $"{(c.Decision.Length > 0 ? c.Decision : "Kind of decision not known")}. {CaseWords.OfDecision}"
            ));
}
