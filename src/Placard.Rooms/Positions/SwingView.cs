using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.Swing;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>What the page of a vote's swing states shows.</summary>
public sealed record SwingView
{
    public required VoteEvent Vote { get; init; }

    /// <summary>The day whose members are listed.</summary>
    public required PartialDate On { get; init; }

    public required SwingTable Table { get; init; }

    public required StateRegister States { get; init; }

    /// <summary>How many roll calls the positions rest on.</summary>
    public required int RollCalls { get; init; }

    /// <summary>Whether the record tells which majority was needed.</summary>
    public required bool MajorityIsTold { get; init; }

    /// <summary>Members of the day asked for that were none when the vote was taken.</summary>
    public required IReadOnlySet<StateCode> Joined { get; init; }

    /// <summary>States that voted and are no members on the day asked for, in code order.</summary>
    public required IReadOnlyList<StateCode> Gone { get; init; }

    public bool IsOfAnotherDay => On != Vote.Date;

    /// <summary>The likeliest ballot of every member with a position.</summary>
    public BallotSheet Likeliest => BallotSheet.Of(Table.States.Select(s => KeyValuePair.Create(s.State, s.Chances.Likeliest)));

    /// <summary>Why a vote has no swing states, as far as the record itself says; null where it may have them.</summary>
    public static string? Lacking(VoteEvent vote) => vote switch
    {
        { IsRollCall: false } => $"{vote.Address} has no ballots by name, so that nobody’s distance from turning can be told.",
        { IsMeasurable: false } => $"The ballots of {vote.Address} are in doubt, and no measure uses them.",
        { Date.IsKnown: false } => $"The day of {vote.Address} is not known, and so neither are its members.",
        { Ballots.Divides: false } => $"All who cast a ballot on {vote.Address} did the same, so that it divides nobody.",
        _ => null,
    };

    /// <summary>The query of the positions on which swing rests: the whole body, year by year.</summary>
    public static PositionsQuery PositionsFor(VoteEvent vote) => new(vote.Body);

    /// <exception cref="Refusal">The members of the day are not known.</exception>
    public static SwingView Of(OpenEdition edition, VoteEvent vote, Estimated estimated, PartialDate? on)
    {
        var then = BodyOn.Members(edition, vote);
        var members = on is not { } day ? then : BodyOn.Members(edition, vote.Body, day)
            ?? throw Refusal.NotFound($"This edition does not know who sat in the {vote.Body.ShortName}{day.AsWhen()}.", new Link("The members of the vote’s own day", Addresses.SwingOf(vote.Address)));
        var points = estimated.Placed;
        var scale = points.Of(vote.Address) ?? throw Refusal.NotFound($"{vote.Address} does not divide the states that the scale places.");
        var (closeness, period) = (Closeness.Of(vote), BodyOn.Period(vote, on));
        return new SwingView
        {
            Vote = vote,
            On = on ?? vote.Date,
            States = edition.States,
            RollCalls = points.Votes,
            MajorityIsTold = closeness?.MajorityIsTold ?? false,
            Table = SwingTable.Of(
                scale, members.Select(m => (m, MemberPosition.In(points, m, period, IdealPointSettings.ByYear.Priors.Drift))), vote.Ballots, closeness?.Majority ?? Majority.Simple),
            Joined = members.Except(then).ToHashSet(),
            Gone = [.. vote.Ballots.Select(b => b.Key).Except(members).Order()],
        };
    }
}
