using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>The measures of states that rest on recommendations.</summary>
internal static class FollowUpMeasures
{
    public static IReadOnlyList<StateMeasure> All { get; } =
    [
        new()
        {
            Code = "recommendations-received",
            Name = "Recommendations received",
            Unit = "recommendations",
            Meaning =
                "The recommendations that other states made to the state in one cycle of the universal periodic review: "
                + "the cycle of which most "
                + "states are held, the same for all. Of a state without one its review is not held.",
            Case = "recommendation",
            Cases = "recommendations",
            Absent = "none of that cycle is held",
            Address = FollowUpAddresses.Of,
            Figures = edition => OfReceived(edition, all => new(all.Count, all.Count)),
        },
        new()
        {
            Code = "recommendations-accepted",
            Name = "Recommendations received that it accepted",
            Form = MeasureForm.Share,
            Unit = "recommendations with a known answer",
            Meaning = "Of the recommendations received in that cycle to which the state's answer is held, the share that it accepted.",
            Case = "recommendation with a known answer",
            Cases = "recommendations with a known answer",
            Floor = RecommendationTally.Floor,
            Absent = "no answer of that cycle is held",
            Address = FollowUpAddresses.Of,
            Figures = edition =>
                OfReceived(
                    edition,
                    all =>
                        RecommendationTally.Of(all) is { Answered: > 0 } tally
                            ? new((double)tally.Accepted / tally.Answered, tally.Answered)
                            : null
                ),
        },
        new()
        {
            Code = "recommendations-repeated",
            Name = "Times its most repeated recommendation was made",
            Unit = "times",
            Meaning =
                "How many times, in that cycle, the recommendation was made that was made to the state most often, by the words of all it "
                + "received (see the measure of threads); 1 where none came again.",
            Case = "recommendation",
            Cases = "recommendations",
            Floor = RecommendationTally.Floor,
            Absent = "none of that cycle is held",
            Address = FollowUpAddresses.Of,
            Figures = edition =>
            {
                var threads = FollowUpIndex.Of(edition).Threads;
                return OfReceived(
                    edition,
                    all => new(threads.Of(all[0].State).All.Select(t => t.Times).DefaultIfEmpty(1).Max(), all.Count)
                );
            },
        },
        new()
        {
            Code = "recommendations-given",
            Name = "Recommendations given",
            Unit = "recommendations",
            Meaning = "The recommendations that the state made to others in the same cycle of the review.",
            Case = "recommendation",
            Cases = "recommendations",
            AppliesTo = StateMeasure.MembersAndObservers,
            Absent = "none of that cycle is held",
            Address = FollowUpAddresses.GivenBy,
            Figures = edition => OfGiven(edition, given => new(given.Count, given.Count)),
        },
        new()
        {
            Code = "recommendations-soft",
            Name = "Recommendations given that ask for no new act",
            Form = MeasureForm.Share,
            Unit = "recommendations given",
            Meaning =
                "Of the recommendations given in that cycle, the share that by its verb asks to continue, to consider or "
                + "to share experience (see the measure "
                + "of firmness). A soft recommendation is not a bad one.",
            Case = "recommendation given",
            Cases = "recommendations given",
            Floor = RecommendationTally.Floor,
            AppliesTo = StateMeasure.MembersAndObservers,
            Absent = "none of that cycle is held",
            Address = FollowUpAddresses.GivenBy,
            Figures = edition => OfGiven(edition, given => new((double)GivenTally.Of(given).Soft / given.Count, given.Count)),
        },
    ];

    private static StateFigures? OfReceived(OpenEdition edition, Func<List<Recommendation>, StateFigure?> figure) =>
        OfCycle(edition) is not { Count: > 0 } all
            ? null
            : new(
                FollowUpWords.Window(all),
                all.Max(r => r.Date),
                all.GroupBy(r => r.State)
                    .AsParallel()
                    .Select(g => (State: g.Key, Figure: figure([.. g])))
                    .Where(f => f.Figure is not null)
                    .ToDictionary(f => f.State, f => f.Figure!.Value)
            );

    private static StateFigures? OfGiven(OpenEdition edition, Func<List<GivenRecommendation>, StateFigure> figure)
    {
        if (OfCycle(edition) is not { Count: > 0 } all)
            return null;
        var index = FollowUpIndex.Of(edition);
        var cycle = all[0].Cycle;
        return new(
            FollowUpWords.Window(all),
            all.Max(r => r.Date),
            all.SelectMany(r => r.Issuers)
                .Distinct()
                .ToDictionary(state => state, state => figure([.. index.GivenBy(state).Where(g => g.Entry.Cycle == cycle)]))
        );
    }

    // Reviews of other cycles are held of a few states only: counted with them, those would have more than others.
    private static List<Recommendation> OfCycle(OpenEdition edition) =>
        FollowUpIndex
            .Of(edition)
            .All.Where(r => r is { Kind: RecommendationKind.Recommendation, Cycle: not null })
            .GroupBy(r => r.Cycle)
            .OrderByDescending(g => g.Select(r => r.State).Distinct().Count())
            .ThenByDescending(g => g.Key)
            .Select(g => g.ToList())
            .FirstOrDefault([]);
}
