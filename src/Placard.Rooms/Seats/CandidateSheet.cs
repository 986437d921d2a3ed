using Placard.Record.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Seats;

/// <summary>The state whose sheet is asked for.</summary>
/// <param name="State">The state.</param>
public sealed record CandidateQuery(State State)
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath("state");

    public static QueryParameters<CandidateQuery> Parameters { get; } =
        new QueryParameters<CandidateQuery>(request => new(request.States.Delegation(request.Value(Named)!))).With(Named, q => q.State);
}

/// <summary>What a state brings as a candidate: its terms and candidacies, how it voted, and what every register has of it. The same sheet
/// for every state.</summary>
public sealed record CandidateSheet
{
    /// <summary>The name of this register among all.</summary>
    public const string Register = "Seats";

    public required State State { get; init; }

    /// <summary>Whether it is a member of the United Nations today: no other state can be elected.</summary>
    public required bool CanBeElected { get; init; }

    /// <summary>Its terms in every body, latest first.</summary>
    public required IReadOnlyList<SeatHolding> Terms { get; init; }

    /// <summary>Its candidacies, latest first, each with whether its group had more candidates than seats.</summary>
    public required IReadOnlyList<(Candidacy Candidacy, bool? WasContested)> Candidacies { get; init; }

    /// <summary>The term in the Council that it holds today; null for none.</summary>
    public SeatHolding? Now { get; init; }

    /// <summary>Whether it may be elected again at once when that term ends; null for no term.</summary>
    public bool? MayStandAgain { get; init; }

    /// <summary>What it did in roll calls, by body.</summary>
    public required IReadOnlyList<BodyCount> Votes { get; init; }

    /// <summary>What changed its seats between elections.</summary>
    public required IReadOnlyList<SeatChange> Changes { get; init; }

    /// <summary>What the other registers have of it.</summary>
    public required IReadOnlyList<StateSection> Registers { get; init; }

    /// <summary>What the edition has of every body.</summary>
    public required HeldRecord Held { get; init; }

    /// <summary>Until when elections are known, in a sentence.</summary>
    public required string ElectionsHeld { get; init; }

    public static CandidateSheet Of(Request request, CandidateQuery query, StateNotes notes)
    {
        var edition = request.Edition;
        var state = query.State;
        var index = SeatIndex.Of(edition);
        var terms = SeatedBody.All.SelectMany(index.Plan.Of).Where(t => t.State == state.Code).OrderByDescending(t => t.Days.From).ToList();
        var today = request.Clock.Today();
        var now = terms.Find(t => t.Body == SeatedBody.Council && t.Days.Contains(today));
        return new()
        {
            State = state,
            CanBeElected = state.WasMember(PartialDate.From(today)),
            Terms = terms,
            Candidacies =
            [
                .. index.Elections.SelectMany(e =>
                    e.Candidacies.Where(c => c.State == state.Code)
                        .Select(c => (c, e.Slates.FirstOrDefault(s => s.Group == c.Group)?.IsContested))
                ),
            ],
            Now = now,
            MayStandAgain = now is null ? null : index.Plan.MayStandAgain(now),
            Votes = VoteCensus.Of(edition).Of(state.Code),
            Changes = [.. SeatedBody.All.SelectMany(index.Plan.ChangesOf).Where(c => c.State == state.Code).Reverse()],
            Registers = [.. notes.Of(edition, state.Code).Where(section => section.Title != Register)],
            Held = edition.Held,
            ElectionsHeld = SeatWords.ElectionsHeld(index, SeatedBody.Council),
        };
    }
}
