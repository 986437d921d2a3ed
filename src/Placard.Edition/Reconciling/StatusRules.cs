namespace Placard.Edition.Reconciling;

/// <summary>Decides the status of a vote: how far its observations agree, and how far the record can be trusted.</summary>
internal sealed class StatusRules(SoundnessRules soundness, DoubtSentences sentences)
{
    /// <summary>Dates further apart than this are no slip of a day across time zones, and are shown to the reader.</summary>
    private const int RemarkableDays = 1;

    /// <summary>Dates further apart than this may mean two different votes.</summary>
    private const int IrreconcilableDays = 31;

    public Assessment Decide(MatchedVote vote, PartialDate date)
    {
        var findings = new List<Finding>();
        var sound = new List<SourcedVote>();
        foreach (var sourced in vote.SourcedVotes)
        {
            var (faults, remarks) = soundness.Of(sourced, vote, date);
            if (faults.Count == 0)
                sound.Add(sourced);
            findings.AddRange(faults.Select(f => new Finding(f, Settles: false)));
            findings.AddRange(remarks.Select(r => new Finding(r, Settles: false)));
        }

        var lists = vote.SourcedVotes.Any(t => t.HasList);
        if (sound.Count == 0 || (lists && !sound.Any(t => t.HasList) && !new LineageVersion(sound).IsWithoutVote))
            return new Assessment(
                RecordStatus.Quarantined,
                Finding.InOrder(findings.Select(f => f with { Settles = SettlesQuarantine(f.Doubt.Kind) })),
                vote.SourcedVotes
            );

        var status = Compare(vote, sound, findings);
        findings.AddRange(FieldDifferences.Of(vote).Select(d => new Finding(d, Settles: false)));
        if (!lists && sound[0] is { Observation: { Method: VoteMethod.Recorded, Announced: not null } } tallied)
            findings.Add(
                new Finding(
                    new Doubt(DoubtKind.NoList, DoubtSentences.NoList(tallied.Source, tallied.Observation.Announced), []),
                    Settles: false
                )
            );
        return new Assessment(status, Finding.InOrder(findings), sound);
    }

    private static bool SettlesQuarantine(DoubtKind kind) => kind is not (DoubtKind.UnresolvedName or DoubtKind.OutcomeAgainstTally);

    private RecordStatus Compare(MatchedVote vote, List<SourcedVote> sound, List<Finding> findings)
    {
        // Lineages in order of their best witness; the version shown is that of the first that says how the vote went.
        var versions = sound.GroupBy(t => t.Source.Lineage).Select(g => new LineageVersion([.. g])).ToList();
        var shown = versions.Find(v => v.Outcome is not null || v.Figures is not null) ?? versions[0];
        // A reasoned correction has weighed the others already: they stand beside it and dispute nothing.
        var isCorrected = shown.First.Source.Rank == 0;
        bool supported = false,
            disputed = false;
        foreach (var other in versions.Where(v => v != shown))
        {
            var (doubt, supports) = shown.Against(other, sentences);
            supported |= supports;
            disputed |= Add(doubt, settles: !isCorrected);
        }
        foreach (var unsound in vote.SourcedVotes.Except(sound))
            disputed |= Add(DifferingOutcome(shown, unsound), settles: !isCorrected && !unsound.IsEmptyClaim);
        foreach (var version in versions)
        {
            foreach (var copy in version.Sound.Skip(1))
                Add(version.Against(new LineageVersion([copy]), sentences).Doubt, settles: false);
        }
        foreach (var (doubt, settles) in DifferingDates(vote))
            disputed |= Add(doubt, settles && !isCorrected);
        return disputed ? RecordStatus.Disputed
            : supported ? RecordStatus.Confirmed
            : RecordStatus.Single;

        bool Add(Doubt? doubt, bool settles)
        {
            if (doubt is not null)
                findings.Add(new Finding(doubt, settles));
            return doubt is not null && settles;
        }
    }

    // Even where its names or figures cannot be right, a source that has them speaks of a vote.
    private static Doubt? DifferingOutcome(LineageVersion shown, SourcedVote unsound) =>
        shown.IsWithoutVote && unsound.Outcome != shown.Outcome!.Outcome
            ? new Doubt(DoubtKind.OutcomesDiffer, DoubtSentences.OutcomesDiffer(shown.Outcome, unsound), [])
            : null;

    private static IEnumerable<(Doubt Doubt, bool Settles)> DifferingDates(MatchedVote vote)
    {
        var dated = vote.SourcedVotes.Where(t => t.Observation.Date.IsExact).ToList();
        foreach (var other in dated.Skip(1))
        {
            var days = DaysApart(dated[0], other);
            if (days > RemarkableDays)
            {
                yield return (
                    new Doubt(DoubtKind.DatesDiffer, DoubtSentences.DatesDiffer(dated[0], other), []),
                    days > IrreconcilableDays && dated[0].Source.Lineage != other.Source.Lineage
                );
            }
        }
    }

    private static int DaysApart(SourcedVote x, SourcedVote y) =>
        Math.Abs(x.Observation.Date.Earliest.DayNumber - y.Observation.Date.Earliest.DayNumber);
}
