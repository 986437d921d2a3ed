namespace Placard.Rooms.Blocs;

/// <summary>Who stood alone or with at most two others, as JSON gives it.</summary>
public sealed record LoneVotesJson(
    RollCallsJson Asked,
    int RollCalls,
    int LeftOutInDoubt,
    IReadOnlyList<LoneVoteCountJson> States,
    IReadOnlyList<LoneVoteJson> Stands
)
{
    internal static LoneVotesJson Of(LoneVotes view) =>
        new(
            RollCallsJson.Of(view.Query),
            view.Figures.RollCalls,
            view.Figures.InDoubt,
            [.. view.Figures.States.Select(c => new LoneVoteCountJson(c.State.ToString(), c.Alone, c.WithOne, c.WithTwo, c.Cast))],
            [.. view.Figures.Stands.Select(s => LoneVoteJson.Of(s.Key, s.Value))]
        );
}

/// <summary>How often one state stood alone, with one other, and with two, of the roll calls on which it cast a ballot.</summary>
public sealed record LoneVoteCountJson(string State, int Alone, int WithOne, int WithTwo, int RollCalls);

/// <summary>One stand of one state.</summary>
public sealed record LoneVoteJson(
    string Address,
    string? Date,
    string Title,
    string State,
    string Ballot,
    IReadOnlyList<string> With,
    int Against
)
{
    internal static LoneVoteJson Of(StateCode state, LoneVote stand) =>
        new(
            stand.Vote.Address.ToString(),
            stand.Vote.Date.OrNull(),
            stand.Vote.Title,
            state.ToString(),
            stand.Ballot.ToWord(),
            [.. stand.Companions.Select(s => s.ToString())],
            stand.Against
        );
}
