namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>A past roll call, as forecasts use it.</summary>
internal sealed class PastVote
{
    public PastVote(VoteEvent vote, BallotSheet ballots, StateIndex order)
    {
        Vote = vote;
        Day = vote.Date.Latest.DayNumber;
        var like = ComingVote.Like(vote);
        Stops = like.Aim != ProposalAim.OwnText;
        Proposal = new Proposal(like.Stopped with { Kind = like.Kind }, order);
        // Subjects are assigned after a vote: they help to find it later, but were not known before it.
        AllWords = [.. Proposal.Words.Union(TitleWords.Of(string.Join(' ', vote.Topics)), StringComparer.Ordinal)];
        Ballots = new Ballot[order.Count];
        var voters = new List<int>(ballots.Count);
        for (var i = 0; i < ballots.Count; i++)
        {
            var index = order.Of(ballots.States[i]);
            if (index < 0 || ballots.Ballots[i] is not (Ballot.Yes or Ballot.No or Ballot.Abstain or Ballot.NotVoting))
                continue;
            Ballots[index] = ballots.Ballots[i];
            voters.Add(index);
        }
        Voters = [.. voters];
        var cast = voters.Count(s => Ballots[s] != Ballot.NotVoting);
        var yes = cast == 0 ? 0 : (double)voters.Count(s => Ballots[s] == Ballot.Yes) / cast;
        Divisiveness = Math.Max(0.02, 4 * yes * (1 - yes));
    }

    public VoteEvent Vote { get; }

    /// <summary>The last possible day of the vote; it is known from the day after.</summary>
    public int Day { get; }

    /// <summary>The proposal; of one that would stop a text, that text's title.</summary>
    public Proposal Proposal { get; }

    /// <summary>Whether it would have stopped a text: its ballots are no evidence on such texts, but on what stops them.</summary>
    public bool Stops { get; }

    /// <summary>The words of its title and of its subjects.</summary>
    public string[] AllWords { get; }

    /// <summary>The ballots by index of the state; none for a state that did not take part.</summary>
    public Ballot[] Ballots { get; }

    /// <summary>The indexes of the states that took part, including those that did not vote.</summary>
    public int[] Voters { get; }

    /// <summary>How far it divided the voters: 4·y·(1−y), y the share of yes, at least 0.02.</summary>
    public double Divisiveness { get; }

    /// <summary>How many votes of that day were on amendments to the same draft; 1 for any other vote.</summary>
    public int Siblings { get; set; } = 1;
}
