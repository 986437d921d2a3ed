namespace Placard.Edition.Reconciling;

/// <summary>Hears the testimonies of a case and says how far the record can be trusted.</summary>
internal sealed class Judge(Scrutiny scrutiny, Sentences sentences)
{
    /// <summary>Dates further apart than this are no slip of a day across time zones, and are shown to the reader.</summary>
    private const int RemarkableDays = 1;

    /// <summary>Dates further apart than this may mean two different votes.</summary>
    private const int IrreconcilableDays = 31;

    public Verdict Hear(Case vote, PartialDate date)
    {
        var findings = new List<Finding>();
        var sound = new List<Testimony>();
        foreach (var testimony in vote.Testimonies)
        {
            var faults = scrutiny.Faults(testimony, vote, date);
            if (faults.Count == 0)
                sound.Add(testimony);
            findings.AddRange(faults.Select(f => new Finding(f, Settles: false)));
            findings.AddRange(Scrutiny.Remarks(testimony).Select(r => new Finding(r, Settles: false)));
        }

        var lists = vote.Testimonies.Any(t => t.HasList);
        if (sound.Count == 0 || (lists && !sound.Any(t => t.HasList) && !new Version(sound).IsWithoutVote))
            return new Verdict(RecordStatus.Quarantined, Finding.InOrder(findings.Select(f => f with { Settles = f.Doubt.Kind != DoubtKind.UnresolvedName })), vote.Testimonies);

        var status = Compare(vote, sound, findings);
        if (!lists && sound[0] is { Observation: { Method: VoteMethod.Recorded, Announced: not null } } tallied)
            findings.Add(new Finding(new Doubt(DoubtKind.NoList, Sentences.NoList(tallied.Source, tallied.Observation.Announced), []), Settles: false));
        return new Verdict(status, Finding.InOrder(findings), sound);
    }

    private RecordStatus Compare(Case vote, List<Testimony> sound, List<Finding> findings)
    {
        // Lineages in order of their best witness; the version shown is that of the first that says how the vote went.
        var versions = sound.GroupBy(t => t.Source.Lineage).Select(g => new Version([.. g])).ToList();
        var shown = versions.Find(v => v.Outcome is not null || v.Figures is not null) ?? versions[0];
        // A reasoned correction has weighed the others already: they stand beside it and dispute nothing.
        var isCorrected = shown.First.Source.Rank == 0;
        bool supported = false, disputed = false;
        foreach (var other in versions.Where(v => v != shown))
        {
            var (doubt, supports) = shown.Against(other, sentences);
            supported |= supports;
            disputed |= Add(doubt, settles: !isCorrected);
        }
        foreach (var unsound in vote.Testimonies.Except(sound))
            disputed |= Add(DifferingOutcome(shown, unsound), settles: !isCorrected && !unsound.IsEmptyClaim);
        foreach (var version in versions)
        {
            foreach (var copy in version.Sound.Skip(1))
                Add(version.Against(new Version([copy]), sentences).Doubt, settles: false);
        }
        foreach (var (doubt, settles) in DifferingDates(vote))
            disputed |= Add(doubt, settles && !isCorrected);
        return disputed ? RecordStatus.Disputed : supported ? RecordStatus.Confirmed : RecordStatus.Single;

        bool Add(Doubt? doubt, bool settles)
        {
            if (doubt is not null)
                findings.Add(new Finding(doubt, settles));
            return doubt is not null && settles;
        }
    }

    // Even where its names or figures cannot be right, a source that has them speaks of a vote.
    private static Doubt? DifferingOutcome(Version shown, Testimony unsound) =>
        shown.IsWithoutVote && unsound.Outcome != shown.Outcome!.Outcome
            ? new Doubt(DoubtKind.OutcomesDiffer, Sentences.OutcomesDiffer(shown.Outcome, unsound), [])
            : null;

    private static IEnumerable<(Doubt Doubt, bool Settles)> DifferingDates(Case vote)
    {
        var dated = vote.Testimonies.Where(t => t.Observation.Date.IsExact).ToList();
        foreach (var other in dated.Skip(1))
        {
            var days = DaysApart(dated[0], other);
            if (days > RemarkableDays)
            {
                yield return (
                    new Doubt(DoubtKind.DatesDiffer, Sentences.DatesDiffer(dated[0], other), []),
                    days > IrreconcilableDays && dated[0].Source.Lineage != other.Source.Lineage);
            }
        }
    }

    private static int DaysApart(Testimony x, Testimony y) =>
        Math.Abs(x.Observation.Date.Earliest.DayNumber - y.Observation.Date.Earliest.DayNumber);
}
