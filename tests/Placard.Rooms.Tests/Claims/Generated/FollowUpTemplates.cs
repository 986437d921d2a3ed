using Placard.Edition.Registers;
using Placard.Record.FollowUp;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>Ratifications, and figures of the universal periodic review.</summary>
internal static class FollowUpTemplates
{
    public static IReadOnlyList<Template> All { get; } =
    [
        new("ratification", "party since", PartySince),
        new("ratification", "signed only", SignedOnly),
        new("review", "recommendations received", g => Recommendations(g, "{0} received {1} recommendations", _ => true)),
        new("review", "recommendations accepted", g => Recommendations(g, "{0} accepted {1} recommendations", r => r == Response.Accepted)),
        new("review", "recommendations noted", g => Recommendations(g, "{0} noted {1} recommendations", r => r == Response.Noted)),
    ];

    private static Drawn? PartySince(Ground ground)
    {
        var parties = Sure(ground).Where(r => r.Status == TreatyStatus.Party && r.Year > 0).ToList();
        if (ground.PickOrNone(parties) is not { Year: { } year } ratification || Instrument.Find(ratification.Instrument) is not { } treaty)
            return null;
        var others = Sure(ground).Where(r => r.Instrument == treaty.Code && (r.Status != TreatyStatus.Party || r.Year != year));
        var treaties = Sure(ground)
            .Where(r => r.State == ratification.State && r.Instrument != treaty.Code && (r.Status != TreatyStatus.Party || r.Year != year))
            .Select(r => Instrument.Find(r.Instrument)?.Name)
            .OfType<string>();
        return new Drawn(
            "{0} became a party to the {1} in {2}.",
            RecordOf(ratification),
            new Blank("state", Written.State(ratification.State), Written.States(ground.Some(others, 3).Select(r => r.State))),
            new Blank("treaty", treaty.Name, ground.Some(treaties, 3)),
            new Blank("year", Written.Number(year), Written.AllOf(ground.Near(year)))
        );
    }

    private static Drawn? SignedOnly(Ground ground)
    {
        var signed = Sure(ground).Where(r => r.Status == TreatyStatus.Signatory && r.Origin.AsOf.IsKnown);
        if (ground.PickOrNone(signed) is not { } ratification || Instrument.Find(ratification.Instrument) is not { } treaty)
            return null;
        var parties = Sure(ground).Where(r => r.Instrument == treaty.Code && r.Status is TreatyStatus.Party or TreatyStatus.NoAction);
        return new Drawn(
            "As of {0}, {1} had signed the {2} without ratifying it.",
            RecordOf(ratification),
            new Blank("year", Written.Number(ratification.Origin.AsOf.Year)),
            new Blank("state", Written.State(ratification.State), Written.States(ground.Some(parties, 3).Select(r => r.State))),
            new Blank("treaty", treaty.Name)
        );
    }

    private static Drawn? Recommendations(Ground ground, string opening, Func<Response, bool> counts)
    {
        var reviews = ground
            .All(FollowUpTables.Recommendations)
            .Where(r => r is { Kind: RecommendationKind.Recommendation, Mechanism: Mechanism.UniversalPeriodicReview, Cycle: > 0 })
            .GroupBy(r => (r.State, Cycle: r.Cycle!.Value))
            .Where(g => g.All(r => r.Response is Response.Accepted or Response.Noted))
            .Select(g => (g.Key.State, g.Key.Cycle, Count: g.Count(r => counts(r.Response))))
            .Where(r => r.Count > 1)
            .ToList();
        if (reviews.Count == 0)
            return null;
        var (state, cycle, count) = ground.Pick(reviews);
        var others = reviews.Where(r => r.Cycle == cycle && r.Count != count).Select(r => r.State);
        return new Drawn(
            opening + " in the {2} cycle of the universal periodic review.",
            $"recommendations to {state}, cycle {Written.Number(cycle)}; {Written.Number(count)}",
            new Blank("state", Written.State(state), Written.States(ground.Some(others, 3))),
            new Blank("number", Written.Number(count), Written.AllOf(ground.Near(count, 2))),
            new Blank("cycle", Written.Ordinal(cycle))
        );
    }

    private static IEnumerable<Ratification> Sure(Ground ground) =>
        ground
            .All(FollowUpTables.Ratifications)
            .Where(r => r.Doubt.Length == 0 && r.Status is not (TreatyStatus.NotKnown or TreatyStatus.Denounced));

    private static string RecordOf(Ratification ratification) =>
        $"{ratification.Instrument} {ratification.State}; {ratification.Status.ToWord()}; {ratification.Year}";
}
