namespace Placard.Sources.UndlVotes;

/// <summary>Puts the stretches of a file together.</summary>
internal static class UndlVoteTables
{
    /// <summary>The table of stretches that follow one another. Votes and voters that are the same become one.</summary>
    public static UndlVoteTable Join(IReadOnlyList<UndlChunk> chunks)
    {
        var rows = chunks.Sum(c => c.Ballots.Count);
        var voteOf = new int[rows];
        var memberOf = new int[rows];
        var ballots = new Ballot[rows];
        var votes = new Register<UndlVote>();
        var members = new Register<UndlMember>();
        var at = 0;
        foreach (var chunk in chunks)
        {
            Translate(chunk.VoteOf, votes.PlacesOf(chunk.Votes), voteOf.AsSpan(at));
            Translate(chunk.MemberOf, members.PlacesOf(chunk.Members), memberOf.AsSpan(at));
            chunk.Ballots.CopyTo(ballots, at);
            at += chunk.Ballots.Count;
        }
        return new UndlVoteTable(votes.All, members.All, voteOf, memberOf, ballots, chunks.Sum(c => c.Malformed));
    }

    private static void Translate(List<int> from, int[] places, Span<int> to)
    {
        for (var i = 0; i < from.Count; i++)
            to[i] = places[from[i]];
    }

    private sealed class Register<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _places = [];

        public List<T> All { get; } = [];

        public int[] PlacesOf(List<T> values)
        {
            var places = new int[values.Count];
            for (var i = 0; i < places.Length; i++)
            {
                if (!_places.TryGetValue(values[i], out places[i]))
                {
                    places[i] = All.Count;
                    _places.Add(values[i], All.Count);
                    All.Add(values[i]);
                }
            }
            return places;
        }
    }
}
