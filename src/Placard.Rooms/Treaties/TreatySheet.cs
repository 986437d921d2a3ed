using Placard.Edition.Registers;
using Placard.Record.FollowUp;

namespace Placard.Rooms.Treaties;

/// <summary>How one state stands to every instrument.</summary>
public sealed record TreatySheet
{
    private static readonly Parameter<State?> OfPath = Ask.StateOfPath("state");

    /// <summary>The state of an address.</summary>
    public static QueryParameters<State> Parameters { get; } =
        new QueryParameters<State>(request => Standing(request, request.Value(OfPath)!)).With(OfPath, s => s);

    public required State State { get; init; }

    public required IReadOnlyList<TreatyCell> Cells { get; init; }

    /// <summary>What other sources say, by instrument.</summary>
    public required IReadOnlyList<OtherStatement<Ratification>> Others { get; init; }

    public required PartialDate AsOf { get; init; }

    public required IReadOnlyList<SourceDescription> Sources { get; init; }

    /// <summary>Whether any source says anything of the state.</summary>
    public bool IsHeld => Cells.Any(c => c.Entry is not null);

    /// <summary>The instruments by which it is known not to be bound.</summary>
    public IReadOnlyList<TreatyCell> Gaps => [.. Cells.Where(c => c.IsGap)];

    public int CountOf(TreatyStatus status) => Cells.Count(c => c.Status == status);

    public static TreatySheet Of(OpenEdition edition, State state)
    {
        var index = TreatyIndex.Of(edition);
        return new()
        {
            State = state,
            Cells = index.RowOf(state, Instrument.All).Cells,
            Others = [.. Instrument.All.SelectMany(i => index.OthersOf(state.Code, i))],
            AsOf = index.AsOf,
            Sources = index.Sources,
        };
    }

    /// <summary>A state of which there can be anything; of one that is no more the answer names those that came after.</summary>
    /// <exception cref="Refusal">It is no more, and nothing of it is held.</exception>
    internal static State Standing(Request request, State state) =>
        FormerStates.Refused(
            request,
            state,
            code => TreatyIndex.Of(request.Edition).States.Any(s => s.Code == code),
            "ratifications by it",
            TreatyAddresses.Of
        );
}
