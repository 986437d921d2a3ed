using Placard.Edition.Registers;
using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>The state that a reader chose; null for none.</summary>
public sealed record FollowUpQuery(State? State)
{
    private static readonly Parameter<State?> Chosen = Ask.State("state", "The state") with
    {
        Label = "State",
        Place = ParameterPlace.Address,
    };

    public static QueryParameters<FollowUpQuery> Parameters { get; } =
        new QueryParameters<FollowUpQuery>(request => new(request.Value(Chosen))).With(Chosen, q => q.State);
}

/// <summary>A state in the list: what it received and what it gave.</summary>
public sealed record FollowUpLine(State State, RecommendationTally Received, int Given);

/// <summary>What the register holds, and the figures that say most.</summary>
public sealed record FollowUpStart
{
    private const int MostShown = 10;
    private const int MostInFeed = 50;

    public required StateRegister States { get; init; }

    public required IReadOnlyList<HeldRecommendations> Held { get; init; }

    /// <summary>How many more there are of reviews that a better source has, which are not counted.</summary>
    public required int Beside { get; init; }

    public required int Pledges { get; init; }

    public required int Cases { get; init; }

    /// <summary>By cycle and mechanism.</summary>
    public required IReadOnlyList<CycleTally> Tallies { get; init; }

    /// <summary>Recommendations by states to states, all together.</summary>
    public required GivenTally OfReviews { get; init; }

    public required IReadOnlyList<RecommendationThread> MostRepeated { get; init; }

    public required IReadOnlyList<MutualPraise> Praise { get; init; }

    /// <summary>The latest with a date, of any mechanism.</summary>
    public required IReadOnlyList<Recommendation> Latest { get; init; }

    /// <summary>Every state that received or gave any, by name.</summary>
    public required IReadOnlyList<FollowUpLine> Lines { get; init; }

    /// <summary>The last day or year of a recommendation that is held; the default for none.</summary>
    public PartialDate Until => Latest.Count == 0 ? default : Latest[0].Date;

    public static Task<FollowUpStart> OfAsync(Request request, FollowUpQuery query) => OfAsync(request.Edition);

    /// <summary>Begun when first asked for, and kept.</summary>
    public static Task<FollowUpStart> OfAsync(OpenEdition edition) => edition.Keep(e => new KeptStart(Task.Run(() => Of(e)))).Work;

    public Feed ToFeed() => new("Latest recommendations", [.. Latest.Take(MostInFeed).Select(r => FollowUpFeed.Entry(r, States))]);

    private static FollowUpStart Of(OpenEdition edition)
    {
        var index = FollowUpIndex.Of(edition);
        var all = index.All.Where(r => r.Kind == RecommendationKind.Recommendation).ToList();
        var received = all.ToLookup(r => r.State);
        return new()
        {
            States = edition.States,
            Held = index.Held,
            Beside = index.Beside,
            Pledges = index.All.Count(r => r.Kind == RecommendationKind.Pledge),
            Cases = edition.Registers.CountOf(FollowUpTables.Cases),
            Tallies = CycleTally.Of(all),
            OfReviews = GivenTally.Of([
                .. all.Where(r => r.Mechanism == Mechanism.UniversalPeriodicReview)
                    .AsParallel()
                    .Select(r => new GivenRecommendation(r, FirmnessReader.Of(r.Text))),
            ]),
            MostRepeated = [.. index.Threads.MostRepeated.Take(MostShown)],
            Praise = [.. index.Praise.Take(MostShown)],
            Latest = [.. all.Where(r => r.Date.IsKnown).Take(MostInFeed)],
            Lines =
            [
                .. index
                    .States.Select(edition.States.Find)
                    .OfType<State>()
                    .OrderBy(s => s.SortKey, StringComparer.Ordinal)
                    .Select(s => new FollowUpLine(s, RecommendationTally.Of(received[s.Code]), index.CountGivenBy(s.Code))),
            ],
        };
    }

    private sealed record KeptStart(Task<FollowUpStart> Work);
}
