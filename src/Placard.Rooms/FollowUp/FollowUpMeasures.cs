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
                "The recommendations addressed to the state that are held, mostly of its reviews by other states (UPR). How many are held "
                + "depends on which reviews were read, not on the state alone.",
            Cases = "recommendations",
            Absent = "none is held",
            Address = FollowUpAddresses.Of,
            Figures = edition => OfReceived(edition, all => new(all.Count, all.Count)),
        },
        new()
        {
            Code = "recommendations-accepted",
            Name = "Of these, accepted",
            Form = MeasureForm.Share,
            Unit = "recommendations with a known answer",
            Meaning = "Of the recommendations received to which the state's answer is held, the share that it accepted.",
            Cases = "recommendations with a known answer",
            Floor = RecommendationTally.Floor,
            Absent = "no answer is held",
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
            Name = "Times the most repeated one was made",
            Unit = "times",
            Meaning =
                "How many times the recommendation that was made to the state most often was made, by the words of all it received (see the "
                + "measure of threads); 1 where none came again.",
            Cases = "recommendations",
            Floor = RecommendationTally.Floor,
            Absent = "none is held",
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
            Meaning = "The recommendations that the state made to others in their reviews, as far as they are held.",
            Cases = "recommendations",
            AppliesTo = StateMeasure.MembersAndObservers,
            Absent = "none is held",
            Address = FollowUpAddresses.GivenBy,
            Figures = edition => OfGiven(edition, given => new(given.Count, given.Count)),
        },
        new()
        {
            Code = "recommendations-soft",
            Name = "Of these, asking for no new act",
            Form = MeasureForm.Share,
            Unit = "recommendations given",
            Meaning =
                "Of the recommendations given, the share that by its verb asks to continue, to consider or to share experience (see the measure "
                + "of firmness). A soft recommendation is not a bad one.",
            Cases = "recommendations given",
            Floor = RecommendationTally.Floor,
            AppliesTo = StateMeasure.MembersAndObservers,
            Absent = "none is held",
            Address = FollowUpAddresses.GivenBy,
            Figures = edition => OfGiven(edition, given => new((double)GivenTally.Of(given).Soft / given.Count, given.Count)),
        },
    ];

    private static StateFigures? OfReceived(OpenEdition edition, Func<List<Recommendation>, StateFigure?> figure)
    {
        var index = FollowUpIndex.Of(edition);
        var all = index.All.Where(r => r.Kind == RecommendationKind.Recommendation).ToList();
        return all.Count == 0
            ? null
            : new(
                FollowUpWords.Window(all),
                AsOf(all),
                all.GroupBy(r => r.State)
                    .Select(g => (State: g.Key, Figure: figure([.. g])))
                    .Where(f => f.Figure is not null)
                    .ToDictionary(f => f.State, f => f.Figure!.Value)
            );
    }

    private static StateFigures? OfGiven(OpenEdition edition, Func<IReadOnlyList<GivenRecommendation>, StateFigure> figure)
    {
        var index = FollowUpIndex.Of(edition);
        var given = index.All.Where(r => r.Issuers.Count > 0).ToList();
        return given.Count == 0
            ? null
            : new(
                FollowUpWords.Window(given),
                AsOf(given),
                given.SelectMany(r => r.Issuers).Distinct().ToDictionary(state => state, state => figure(index.GivenBy(state)))
            );
    }

    private static PartialDate AsOf(IEnumerable<Recommendation> all) => all.Max(r => r.Date);
}
