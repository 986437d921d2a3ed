namespace Placard.Rooms.Votes;

/// <summary>What every state did in the Human Rights Council, counted once over all its votes.</summary>
internal sealed class CouncilRecords
{
    private const int MostCompanions = 2;
    private const int MostSpans = 8;

    private readonly Dictionary<StateCode, CouncilRecord> _byState;

    private CouncilRecords(OpenEdition edition, VoteFilter which)
    {
        var counts = new Dictionary<StateCode, Counts>();
        var all = edition.Votes.All.Where(which.TakesBodyAndDay).ToList();
        var votes = all.Where(v => v.Status != RecordStatus.Quarantined).ToList();
        var rollCalls = votes.Where(v => v.IsMeasurable).ToList();
        foreach (var vote in rollCalls)
        {
            var states = vote.Ballots.States;
            var ballots = vote.Ballots.Ballots;
            for (var i = 0; i < states.Length; i++)
            {
                var count = Of(states[i]);
                count.Yes += ballots[i] == Ballot.Yes ? 1 : 0;
                count.No += ballots[i] == Ballot.No ? 1 : 0;
                count.Abstain += ballots[i] == Ballot.Abstain ? 1 : 0;
            }
        }
        foreach (var (state, stand) in LoneVote.OfAll(rollCalls, MostCompanions))
            Of(state).Alone.Add(stand);
        foreach (var vote in all.Where(v => v is { Status: RecordStatus.Quarantined, Kind: VoteKind.Amendment }))
        {
            foreach (var state in vote.MainSponsors)
                Of(state).AmendmentsInError++;
        }
        foreach (var vote in votes)
        {
            foreach (var state in vote.MainSponsors)
                (vote.Kind == VoteKind.Amendment ? Of(state).Amendments : Of(state).Texts).Add(vote);
        }
        _byState = counts.ToDictionary(
            c => c.Key,
            c => new CouncilRecord(c.Value.Yes, c.Value.No, c.Value.Abstain, c.Value.Alone, c.Value.Texts, c.Value.Amendments)
            {
                AmendmentsInError = c.Value.AmendmentsInError,
            }
        );
        RollCalls = SpanOf(rollCalls);
        Texts = SpanOf(votes.Where(v => v.Kind == VoteKind.WholeText));
        SponsoredTexts = SpanOf(votes.Where(v => v.Kind == VoteKind.WholeText && v.MainSponsors.Count > 0));
        Amendments = SpanOf(votes.Where(v => v.Kind == VoteKind.Amendment));
        SponsoredAmendments = SpanOf(votes.Where(v => v.Kind == VoteKind.Amendment && v.MainSponsors.Count > 0));

        Counts Of(StateCode state)
        {
            if (!counts.TryGetValue(state, out var count))
                counts.Add(state, count = new Counts());
            return count;
        }
    }

    /// <summary>The roll calls that measures use.</summary>
    public HeldSpan RollCalls { get; }

    /// <summary>Decisions on whole texts, with a vote or without.</summary>
    public HeldSpan Texts { get; }

    /// <summary>Those of them whose main sponsors are known.</summary>
    public HeldSpan SponsoredTexts { get; }

    /// <summary>Amendments, whatever became of them.</summary>
    public HeldSpan Amendments { get; }

    /// <summary>Those of them whose main sponsors are known.</summary>
    public HeldSpan SponsoredAmendments { get; }

    /// <summary>The states of which anything is held.</summary>
    public IEnumerable<KeyValuePair<StateCode, CouncilRecord>> All => _byState;

    public static CouncilRecords Of(OpenEdition edition) => edition.Keep(e => new CouncilRecords(e, Council));

    /// <summary>The same of some days alone; those asked for last are kept.</summary>
    public static CouncilRecords Of(OpenEdition edition, PartialDate from, PartialDate to) =>
        edition
            .Keep(e => new Memo<VoteFilter, CouncilRecords>(MostSpans, which => new(e, which)))
            .Get(Council with { From = from, To = to });

    private static VoteFilter Council { get; } = new() { Body = Body.HumanRightsCouncil };

    /// <summary>The record of a state; an empty one where nothing is held of it.</summary>
    public CouncilRecord Of(StateCode state) => _byState.GetValueOrDefault(state, CouncilRecord.Empty);

    // The votes of the ledger come latest first.
    private static HeldSpan SpanOf(IEnumerable<VoteEvent> votes)
    {
        var (count, first, last) = (0, default(PartialDate), default(PartialDate));
        foreach (var vote in votes)
        {
            count++;
            if (!vote.Date.IsKnown)
                continue;
            first = vote.Date;
            last = last.IsKnown ? last : vote.Date;
        }
        return new(count, first, last);
    }

    private sealed class Counts
    {
        public int Yes;
        public int No;
        public int Abstain;
        public int AmendmentsInError;
        public readonly List<LoneVote> Alone = [];
        public readonly List<VoteEvent> Texts = [];
        public readonly List<VoteEvent> Amendments = [];
    }
}

/// <summary>What one state did in the Human Rights Council.</summary>
/// <param name="Yes">Its votes in favour, in roll calls that measures use.</param>
/// <param name="No">Its votes against.</param>
/// <param name="Abstain">Its abstentions.</param>
/// <param name="Alone">The roll calls on which it was alone or with at most two others, latest first.</param>
/// <param name="Texts">The decisions on whole texts of which it was a main sponsor, latest first.</param>
/// <param name="Amendments">The amendments that it moved as a main sponsor, latest first.</param>
internal sealed record CouncilRecord(
    int Yes,
    int No,
    int Abstain,
    IReadOnlyList<LoneVote> Alone,
    IReadOnlyList<VoteEvent> Texts,
    IReadOnlyList<VoteEvent> Amendments
)
{
    /// <summary>How many more it moved whose record contains an error: they are in no other count.</summary>
    public int AmendmentsInError { get; init; }

    public static CouncilRecord Empty { get; } = new(0, 0, 0, [], [], []);

    public int Cast => Yes + No + Abstain;

    /// <summary>How many of some proposals were adopted, of those that came to a decision beyond doubt.</summary>
    public static (int Adopted, int Decided) Adopted(IEnumerable<VoteEvent> votes)
    {
        var (adopted, decided) = (0, 0);
        foreach (var vote in votes.Where(v => v.IsOutcomeCertain))
        {
            adopted += vote.Outcome is Outcome.Adopted or Outcome.AdoptedWithoutVote ? 1 : 0;
            decided += vote.Outcome is Outcome.Adopted or Outcome.AdoptedWithoutVote or Outcome.Rejected ? 1 : 0;
        }
        return (adopted, decided);
    }
}
