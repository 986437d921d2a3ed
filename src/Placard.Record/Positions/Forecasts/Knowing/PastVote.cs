namespace Placard.Record.Positions.Forecasts.Knowing;

/// <summary>A roll call as forecasts learn from it.</summary>
internal sealed class PastVote
{
    public PastVote(VoteEvent vote, BallotSheet ballots, StateOrder order)
    {
        Vote = vote;
        Day = vote.Date.Latest.DayNumber;
        Proposal = new Proposal(ComingVote.Like(vote), order);
        // Subjects are filed after a vote: they help to find it later, and are no part of what was known before.
        AllWords = [.. Proposal.Words.Union(TitleWords.Of(string.Join(' ', vote.Topics)), StringComparer.Ordinal)];
        Ballots = new Ballot[order.Count];
        var voters = new List<int>(ballots.Count);
        for (var i = 0; i < ballots.Count; i++)
        {
            var place = order.Of(ballots.States[i]);
            if (place < 0 || ballots.Ballots[i] is not (Ballot.Yes or Ballot.No or Ballot.Abstain or Ballot.NotVoting))
                continue;
            Ballots[place] = ballots.Ballots[i];
            voters.Add(place);
        }
        Voters = [.. voters];
        var cast = voters.Count(s => Ballots[s] != Ballot.NotVoting);
        var yes = cast == 0 ? 0 : (double)voters.Count(s => Ballots[s] == Ballot.Yes) / cast;
        Division = Math.Max(0.02, 4 * yes * (1 - yes));
    }

    public VoteEvent Vote { get; }

    /// <summary>The last day on which it can have been; it is known from the day after.</summary>
    public int Day { get; }

    public Proposal Proposal { get; }

    /// <summary>The words of its title and of its subjects.</summary>
    public string[] AllWords { get; }

    /// <summary>By place of the state; none for a state that did not take part.</summary>
    public Ballot[] Ballots { get; }

    /// <summary>The places of the states that did, those who did not vote among them.</summary>
    public int[] Voters { get; }

    /// <summary>How far it divided those who voted: 4·y·(1−y), y the share of yes, at least 0.02.</summary>
    public double Division { get; }

    /// <summary>How many votes of that day were on amendments to the same draft; 1 for any other vote.</summary>
    public int Siblings { get; set; } = 1;
}
