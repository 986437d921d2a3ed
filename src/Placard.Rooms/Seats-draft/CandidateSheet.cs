using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>The state whose sheet is asked for.</summary>
/// <param name="State">The state.</param>
public sealed record CandidateQuery(State State)
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath("state") with { Example = "STATE" };

    public static QueryParameters<CandidateQuery> Parameters { get; } =
        new QueryParameters<CandidateQuery>(request => new(request.States.Delegation(request.Value(Named)!))).With(Named, q => q.State);
}

/// <summary>What a state brings as a candidate: its terms and candidacies, and how it voted. The same sheet for every state.</summary>
public sealed record CandidateSheet
{
    public required State State { get; init; }

    /// <summary>Its terms in every body, latest first.</summary>
    public required IReadOnlyList<SeatHolding> Terms { get; init; }

    /// <summary>Its candidacies, latest first.</summary>
    public required IReadOnlyList<Candidacy> Candidacies { get; init; }

    /// <summary>Whether the group of a candidacy had more candidates than seats; null where not known.</summary>
    public required Func<Candidacy, bool?> WasContested { get; init; }

    /// <summary>Whether it may be elected again at once when a term ends.</summary>
    public required Func<SeatHolding, bool?> MayStandAgain { get; init; }

    /// <summary>The term in the Council that it holds today; null for none.</summary>
    public SeatHolding? Now { get; init; }

    /// <summary>What it did in the roll calls of the bodies that vote on human rights.</summary>
    public required IReadOnlyList<BallotCount> Votes { get; init; }

    /// <summary>What changed its seats between elections.</summary>
    public required IReadOnlyList<SeatChange> Changes { get; init; }

    /// <summary>Until when elections are held, in a sentence.</summary>
    public required string ElectionsHeld { get; init; }

    public static CandidateSheet Of(Request request, CandidateQuery query)
    {
        var edition = request.Edition;
        var state = query.State;
        var index = SeatIndex.Of(edition);
        var terms = SeatedBody.All.SelectMany(index.Plan.Of).Where(t => t.State == state.Code).OrderByDescending(t => t.Days.From).ToList();
        var today = request.Clock.Today();
        return new()
        {
            State = state,
            Terms = terms,
            Candidacies = [.. index.Elections.SelectMany(e => e.Candidacies).Where(c => c.State == state.Code)],
            WasContested = candidacy =>
                index.Slates.FirstOrDefault(s => s.Body == candidacy.Body && s.Election == candidacy.Election && s.Group == candidacy.Group)?.IsContested,
            MayStandAgain = index.Plan.MayStandAgain,
            Now = terms.Find(t => t.Body == SeatedBody.Council && t.Days.Contains(today)),
            Votes = BallotCount.Of(edition, state.Code),
            Changes = [.. SeatedBody.All.SelectMany(index.Plan.ChangesOf).Where(c => c.State == state.Code)],
            ElectionsHeld = SeatWords.ElectionsHeld(index, SeatedBody.Council),
        };
    }
}
