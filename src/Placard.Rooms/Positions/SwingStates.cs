using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.Swing;

namespace Placard.Rooms.Positions;

/// <summary>The likely swing states of a vote.</summary>
public sealed record SwingStates
{
    public required VoteEvent Vote { get; init; }

    /// <summary>The day whose members are listed.</summary>
    public required PartialDate On { get; init; }

    public required SwingTable Table { get; init; }

    public required StateRegister States { get; init; }

    /// <summary>How many roll calls the positions rest on.</summary>
    public required int RollCalls { get; init; }

    /// <summary>Whether the record says which majority was required.</summary>
    public required bool MajorityIsTold { get; init; }

    /// <summary>Members of the day asked for that were not members when the vote was taken.</summary>
    public required IReadOnlySet<StateCode> Joined { get; init; }

    /// <summary>States that voted and are not members on the day asked for, in code order.</summary>
    public required IReadOnlyList<StateCode> Gone { get; init; }

    public bool IsOfAnotherDay => On != Vote.Date;

    /// <summary>The likeliest ballot of every member with a position.</summary>
    public BallotSheet Likeliest => BallotSheet.Of(Table.States.Select(s => KeyValuePair.Create(s.State, s.Chances.Likeliest)));

    /// <summary>Why a vote has no swing states, as far as the record itself says; null where it may have them.</summary>
    public static string? Lacking(VoteEvent vote) =>
        vote switch
        {
            { IsRollCall: false } => $"{vote.Address} has no list of ballots, so there are no swing states to show.",
            { IsMeasurable: false } => $"The ballots of {vote.Address} are in doubt, so no measure uses them.",
            { Date.IsKnown: false } => $"The date of {vote.Address} is not known, so its members are not known.",
            { Ballots.Divides: false } => $"All states voted the same way on {vote.Address}.",
            _ => null,
        };

    /// <exception cref="Refusal">Too few roll calls divide, or the members of the day are not known.</exception>
    internal static Task<SwingStates> OfAsync(Request request, SwingQuery query) => OfAsync(request.Edition, query);

    /// <inheritdoc cref="OfAsync(Request, SwingQuery)"/>
    internal static async Task<SwingStates> OfAsync(OpenEdition edition, SwingQuery query)
    {
        // Positions of the whole body, year by year.
        var vote = query.Vote!;
        var estimated = await PositionIndex.Of(edition).EstimateAsync(new PositionsQuery(vote.Body)).ConfigureAwait(false);
        return Of(edition, vote, estimated.Placed, query.On.IsKnown ? query.On : null);
    }

    private static SwingStates Of(OpenEdition edition, VoteEvent vote, IdealPoints points, PartialDate? on)
    {
        var then = BodyOn.Members(edition, vote);
        var members = on is not { } day
            ? then
            : BodyOn.Members(edition, vote.Body, day)
                ?? throw Refusal.NotFound(
                    $"The members of the {vote.Body.ShortName}{day.AsWhen()} are not available in this edition.",
                    new Link("The members of the vote’s own day", Addresses.SwingOf(vote.Address))
                );
        var scale =
            points.Of(vote.Address)
            ?? throw Refusal.NotFound($"{vote.Address} is not on the scale: it does not divide the states that have positions.");
        var (closeness, period) = (Closeness.Of(vote), BodyOn.Period(vote, on));
        return new SwingStates
        {
            Vote = vote,
            On = on ?? vote.Date,
            States = edition.States,
            RollCalls = points.Votes,
            MajorityIsTold = closeness?.MajorityIsTold ?? false,
            Table = SwingTable.Of(
                scale,
                members.Select(m => (m, MemberPosition.In(points, m, period, IdealPointSettings.ByYear.Priors.Drift))),
                vote.Ballots,
                closeness?.Majority ?? Majority.Simple
            ),
            Joined = members.Except(then).ToHashSet(),
            Gone = [.. vote.Ballots.Select(b => b.Key).Except(members).Order()],
        };
    }
}
