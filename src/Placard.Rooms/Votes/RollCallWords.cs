using System.Collections.Concurrent;

namespace Placard.Rooms.Votes;

/// <summary>What is said of a roll call to whoever follows a state on its list, made once: two hundred states are on the same
/// lists.</summary>
internal sealed class RollCallWords
{
    private readonly ConcurrentDictionary<VoteEvent, (string Address, string Summary)> _words = new(ReferenceEqualityComparer.Instance);

    /// <summary>The page of a roll call, and what it says in two or three sentences.</summary>
    public (string Address, string Summary) Of(VoteEvent vote) => _words.GetOrAdd(vote, v => (Addresses.Vote(v.Address), SummaryOf(v)));

    public static string SummaryOf(VoteEvent vote) => $"{vote.Body.Name}. {OutcomeSentence.Of(vote)} {StatusWords.Meaning(vote)}";
}
