using Placard.Record.Seats;

namespace Placard.Edition.Reconciling;

/// <summary>Merges what the sources say into one record of each vote, keeps every version, and says how far it can be trusted.
/// <c>docs/reconciling.md</c> has the rules.</summary>
public static class Reconciler
{
    /// <summary>Reconciles the votes that sources tell of.</summary>
    /// <param name="readings">What the sources say, in any order; the result does not depend on it, nor on a reading given twice.</param>
    /// <param name="states">The states, for their names and the days of their membership.</param>
    /// <param name="seats">Who sat where and when; a body whose seats it does not know is held to membership of the United Nations.</param>
    /// <returns>Every vote once, in order of address; no two share one, in either case of letters.</returns>
    public static IReadOnlyList<VoteEvent> Reconcile(IEnumerable<SourceReading> readings, StateRegister states, SeatRegister seats)
    {
        var told = readings.SelectMany(r => r.Observations.Select(o => (Observation: o, r.Source))).ToList();
        var documents = told.Where(t => t.Observation is DocumentObservation)
            .Select(t => (Document: (DocumentObservation)t.Observation, t.Source))
            .ToList();
        var sourcedVotes = told.Where(t => t.Observation is VoteObservation)
            .AsParallel()
            .Select(t => new SourcedVote((VoteObservation)t.Observation, t.Source))
            .ToList();
        sourcedVotes.Sort(ObservationOrder.BestFirst);

        var matched = VoteMatcher.Match(sourcedVotes, [.. documents.Select(d => d.Document)]);
        var documentIndex = new DocumentIndex(documents);
        var sentences = new DoubtSentences(states);
        var rules = new StatusRules(new SoundnessRules(new Membership(states, seats), new CopiedNames(matched), sentences), sentences);
        var votes = matched
            .AsParallel()
            .Select(vote =>
            {
                var date = VoteMerger.DateOf(vote);
                return VoteMerger.Merge(vote, date, rules.Decide(vote, date), documentIndex, sentences);
            })
            .OrderBy(v => v.Address)
            .ToArray();
        var sources = told.Select(t => t.Source).Distinct().ToList();
        return new AmendmentDays(sources).Mark(new ExchangedColumns(states, sentences, sources).Mark(votes));
    }
}
