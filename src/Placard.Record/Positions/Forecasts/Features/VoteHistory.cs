namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>The votes known on a day, with the frequencies of words in their titles and the agreement of states.</summary>
internal sealed class VoteHistory(StateIndex order, QuarterlyPositions positions)
{
    private const double LeastSimilarity = 0.15;
    private const int MostYears = 25;

    private readonly List<PastVote> _votes = [];
    private readonly Dictionary<string, int> _votesWithWord = new(StringComparer.Ordinal);

    public StateIndex Order => order;

    /// <summary>What is learned of proposals that would stop a text.</summary>
    public TurnedBallots Turned { get; } = new();

    public RunningAgreement Agreement { get; } = new(order.Count);

    /// <summary>The votes, in the order in which they became known.</summary>
    public IReadOnlyList<PastVote> Votes => _votes;

    public void Add(PastVote vote)
    {
        _votes.Add(vote);
        foreach (var word in vote.AllWords)
            _votesWithWord[word] = _votesWithWord.GetValueOrDefault(word) + 1;
        Agreement.Add(vote);
    }

    /// <summary>Learns from the proposals of a day, which is known now, that would have stopped a text of the same body: of that day or the
    /// last before it.</summary>
    public void LearnStops(IEnumerable<PastVote> day)
    {
        foreach (var stopping in day.Where(v => v.Stops && v.Proposal.Key.Length > 0))
        {
            var text = _votes.FindLast(v =>
                !v.Stops
                && v.Proposal.Kind == VoteKind.WholeText
                && v.Proposal.Body == stopping.Proposal.Body
                && v.Proposal.Key == stopping.Proposal.Key
            );
            if (text is not null)
                Turned.Add(stopping, text);
        }
    }

    /// <summary>The positions of states at the beginning of a day's quarter.</summary>
    public EstimatedPositions PositionsOn(DateOnly day) => positions.On(day);

    /// <summary>Every past vote that is similar to a proposal, latest first, with its weight.</summary>
    public IEnumerable<WeightedVote> WeightedVotes(Proposal proposal, int day)
    {
        Agreement.Stand(day);
        var weights = proposal.Words.ToDictionary(word => word, Rarity, StringComparer.Ordinal);
        var length = Math.Sqrt(weights.Values.Sum(w => w * w));
        for (var i = _votes.Count - 1; i >= 0; i--)
        {
            var past = _votes[i];
            var years = (day - past.Day) / 365.25;
            if (years > MostYears || past.Stops)
                continue;
            var (similarity, likeness) = TitleSimilarity(past, weights, length);
            foreach (var (kind, weight) in SimilaritiesOf(proposal, past, years, similarity))
                yield return new(past, kind, weight, likeness);
        }
    }

    // Inverse document frequency: a word of the proposal that no past vote has is the rarest.
    private double Rarity(string word) => Math.Log((_votes.Count + 1.0) / (_votesWithWord.GetValueOrDefault(word) + 0.5));

    // Cosine similarity of word weights. A subject of the past vote counts only where the proposal has the word: its absence is no
    // evidence. Beside it that of the titles alone: a word that only a subject shares makes two texts no more comparable.
    private (double All, double Titles) TitleSimilarity(PastVote past, Dictionary<string, double> weights, double length)
    {
        double common = 0,
            commonOfTitles = 0,
            own = 0;
        for (var i = 0; i < past.AllWords.Length; i++)
        {
            if (!weights.TryGetValue(past.AllWords[i], out var weight))
                continue;
            common += weight * weight;
            if (i < past.Proposal.Words.Length)
                commonOfTitles = common;
        }
        if (common == 0)
            return (0, 0);
        foreach (var word in past.Proposal.Words)
        {
            var rarity = Rarity(word);
            own += rarity * rarity;
        }
        var titles = commonOfTitles / (length * Math.Sqrt(own) + 1e-9);
        foreach (var word in past.AllWords.AsSpan(past.Proposal.Words.Length))
        {
            if (weights.TryGetValue(word, out var weight))
                own += weight * weight;
        }
        return (common / (length * Math.Sqrt(own) + 1e-9), titles);
    }

    private IEnumerable<(Similarity Similarity, double Weight)> SimilaritiesOf(
        Proposal proposal,
        PastVote past,
        double years,
        double similarity
    )
    {
        if (past.Proposal.Body != proposal.Body)
        {
            if (similarity > 0.2)
                yield return (Similarity.Elsewhere, similarity * similarity * Decay(years, 6));
            yield break;
        }
        if (past.Proposal.Kind != proposal.Kind)
        {
            if (similarity > 0.2)
                yield return (Similarity.OtherKind, similarity * similarity * Decay(years, 3));
            yield break;
        }
        if (years < 10)
            yield return (Similarity.Kind, Decay(years, 2));
        if (proposal.Item.Length > 0 && proposal.Item == past.Proposal.Item)
            yield return (Similarity.AgendaItem, Decay(years, 3));
        if (similarity > LeastSimilarity)
            yield return (Similarity.Title, similarity * similarity * Decay(years, 3));
        if (proposal.Key.Length > 0 && proposal.Key == past.Proposal.Key)
            yield return (Similarity.SameText, Decay(years, 1.5));
        if (similarity > 0.5)
            yield return (Similarity.NearlySameTitle, Math.Pow(similarity, 8) * Decay(years, 2));
        if (Sponsorship(proposal, past) is not { } sponsors || years >= 10)
            yield break;
        yield return (Similarity.Sponsors, sponsors * Decay(years, 2));
        if (similarity > 0.1)
            yield return (Similarity.SponsorsAndTitle, 3 * sponsors * similarity * Decay(years, 2));
    }

    // Agreement between the sponsors of two proposals; where this proposal's are not known, every past vote counts a little.
    private double? Sponsorship(Proposal proposal, PastVote past)
    {
        if (proposal.Sponsors.Length == 0)
            return 0.3;
        if (past.Proposal.Sponsors.Length == 0)
            return null;
        var agreement = 0.0;
        foreach (var a in proposal.Sponsors)
        {
            foreach (var b in past.Proposal.Sponsors)
                agreement += a == b ? 1 : Agreement.Between(a, b);
        }
        return Math.Exp(10 * (agreement / ((double)proposal.Sponsors.Length * past.Proposal.Sponsors.Length) - 1));
    }

    private static double Decay(double years, double halfLife) => Math.Pow(2, -years / halfLife);
}
