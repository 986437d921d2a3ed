namespace Placard.Edition.Reconciling;

/// <summary>Gives every vote its address, and keeps addresses apart where two votes would share one.</summary>
internal sealed class VoteAddresses
{
    private readonly List<(MatchedVote MatchedVote, string Stem, string Serial)> _given = [];

    /// <summary>The address of a text's only vote, or of the vote on it as a whole.</summary>
    public void Assign(MatchedVote vote, DocumentSymbol stem) => _given.Add((vote, stem.ToString(), ""));

    /// <summary>The address of one of several votes under a symbol, or of a vote that bears none.</summary>
    public void Assign(MatchedVote vote, string stem, string serial) => _given.Add((vote, stem, serial));

    /// <summary>Every vote with its address.</summary>
    public List<MatchedVote> Resolve()
    {
        var taken = new HashSet<string>(_given.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (vote, stem, serial) in _given)
        {
            var source = vote.SourcedVotes[0].Source.Code;
            var own = vote.SourcedVotes[0].Observation.Serial;
            // Two bodies may have voted on one draft, and two sources may use one record number for different votes.
            var apart = VoteAddress.Of(stem, serial.Length == 0 ? own : serial).ToString();
            string[] names = serial.Length == 0 ? [stem, apart, $"{apart}-{source}"] : [apart, $"{apart}-{source}"];
            var free = names.FirstOrDefault(name => !taken.Contains(name)) ?? Numbered(names[^1], taken);
            taken.Add(free);
            vote.Address = VoteAddress.From(free);
        }
        return [.. _given.Select(g => g.MatchedVote)];
    }

    private static string Numbered(string name, HashSet<string> taken)
    {
        var number = 2;
        while (taken.Contains($"{name}-{number}"))
            number++;
        return $"{name}-{number}";
    }
}
