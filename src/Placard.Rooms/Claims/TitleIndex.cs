using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>What the titles of votes are about, and how telling each of their words is. Made once for an edition.</summary>
internal sealed class TitleIndex
{
    private readonly Dictionary<string, IReadOnlySet<string>> _words;
    private readonly Dictionary<string, double> _weights;

    private TitleIndex(IReadOnlyList<VoteEvent> votes)
    {
        // Most texts come again under the same title.
        _words = votes
            .Select(v => v.Title)
            .Distinct(StringComparer.Ordinal)
            .AsParallel()
            .Select(title => (title, TopicWords.Of(title).Words))
            .ToDictionary(pair => pair.title, pair => pair.Words, StringComparer.Ordinal);
        _weights = _words
            .Values.SelectMany(words => words)
            .GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Math.Log((double)_words.Count / g.Count()), StringComparer.Ordinal);
    }

    public static TitleIndex Of(OpenEdition edition) => edition.Keep(e => new TitleIndex(e.Votes.All));

    /// <summary>The words of a vote's title.</summary>
    public IReadOnlySet<string> WordsOf(VoteEvent vote) => _words[vote.Title];

    /// <summary>How telling a word is: 0 for one that no title has.</summary>
    public double WeightOf(string word) => _weights.GetValueOrDefault(word);

    /// <summary>How much of what a document says of a proposal the title of a vote has: the weight of the words they share, 0 for
    /// none.</summary>
    public double Shared(IReadOnlySet<string> said, VoteEvent vote)
    {
        var words = WordsOf(vote);
        return said.Where(words.Contains).Sum(WeightOf);
    }

    /// <summary>The weight of all words of a document that any title has.</summary>
    public double Whole(IReadOnlySet<string> said) => said.Sum(WeightOf);
}
