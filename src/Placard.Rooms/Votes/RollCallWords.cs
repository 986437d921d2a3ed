using System.Collections.Concurrent;

namespace Placard.Rooms.Votes;

/// <summary>What is said of a roll call to whoever follows a state on its list, made once for each ballot: two hundred states are on the
/// same lists.</summary>
internal sealed class RollCallWords
{
    private readonly ConcurrentDictionary<VoteEvent, Said> _said = new(ReferenceEqualityComparer.Instance);

    /// <summary>That a state cast a ballot in a roll call: its page, and what it says in two or three sentences.</summary>
    public Happening Of(VoteEvent vote, Ballot ballot) => _said.GetOrAdd(vote, static of => new Said(of)).By(ballot);

    public static string SummaryOf(VoteEvent vote) => $"{vote.Body.Name}. {OutcomeSentence.Of(vote)} {StatusWords.Meaning(vote)}";

    private sealed class Said(VoteEvent vote)
    {
        private static readonly int Ballots = Enum.GetValues<Ballot>().Length;

        private readonly string _address = Addresses.Vote(vote.Address);
        private readonly string _summary = SummaryOf(vote);
        private readonly Happening?[] _byBallot = new Happening?[Ballots];

        // Made twice where two ask at once, and equal.
        public Happening By(Ballot ballot) =>
            _byBallot[(int)ballot] ??= new(vote.Date, $"{ballot.ToWord()}: {vote.Heading()}", _address, _summary);
    }
}
