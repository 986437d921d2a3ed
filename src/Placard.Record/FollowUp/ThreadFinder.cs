namespace Placard.Record.FollowUp;

/// <summary>Finds the threads of one state at a time, the same ones that <see cref="RecommendationThreads.Of"/> finds of all states at
/// once. Safe to use from many threads.</summary>
public sealed class ThreadFinder
{
    // The words of all of an export of the Index, held at once, would fill the memory.
    private const int ReadAtOnce = 4096;

    private readonly ThreadVocabulary _vocabulary = new();

    /// <summary>Reads the words of all recommendations, by which each word is weighed.</summary>
    /// <param name="recommendations">Recommendations of any states; observations and pledges are left aside.</param>
    public ThreadFinder(IEnumerable<Recommendation> recommendations)
    {
        foreach (var part in recommendations.Where(IsOne).Chunk(ReadAtOnce))
        {
            foreach (var words in part.AsParallel().AsOrdered().Select(r => RecommendationWords.Of(r.Text)))
                _vocabulary.Count(words);
        }
    }

    /// <summary>The threads of a state, those repeated most often first.</summary>
    /// <param name="ofState">All recommendations to the state; each was among those that were read.</param>
    public IReadOnlyList<RecommendationThread> Of(IEnumerable<Recommendation> ofState) =>
        [
            .. RecommendationThreads
                .OfState([.. ofState.Where(IsOne).Select(r => (r, _vocabulary.NumbersOf(r.Text)))], _vocabulary)
                .OrderByDescending(t => t.Times)
                .ThenBy(t => t.Id, StringComparer.Ordinal),
        ];

    private static bool IsOne(Recommendation r) => r.Kind == RecommendationKind.Recommendation;
}
