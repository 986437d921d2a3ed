namespace Placard.Edition.Reconciling;

/// <summary>The rules that one testimony must pass to be sound, and what they find wrong with it.</summary>
internal sealed class Scrutiny(Membership membership, CopiedNames copied, Sentences sentences)
{
    /// <summary>What cannot be right in a testimony; empty for a sound one.</summary>
    public IReadOnlyList<Doubt> Faults(Testimony testimony, Case of, PartialDate date)
    {
        if (testimony.IsEmptyClaim)
            return [new Doubt(DoubtKind.NoList, Sentences.NoList(testimony.Source, null), [])];
        if (!testimony.HasList)
            return [];
        var faults = new List<Doubt>();
        if (TallyFault(testimony, of) is { } tally)
            faults.Add(tally);
        if (membership.Strangers(testimony, of.Body, date) is { Count: > 0 } strangers)
            faults.Add(new Doubt(DoubtKind.NotAMember, sentences.NotAMember(testimony.Source, strangers, $"the {of.Body.Name}", date), strangers));
        if (testimony.Observation.Repeated.Count > 0)
        {
            var repeated = testimony.Observation.Repeated.Order().Distinct().ToList();
            faults.Add(new Doubt(DoubtKind.RepeatedVoter, sentences.RepeatedVoter(testimony.Source, repeated), repeated));
        }
        return faults;
    }

    /// <summary>What a reader should know of a testimony although it may be right.</summary>
    public static IEnumerable<Doubt> Remarks(Testimony testimony)
    {
        if (testimony.Observation.Unresolved is { Count: > 0 } unresolved)
        {
            var names = unresolved.Select(n => n.Key).Order(StringComparer.Ordinal).Distinct().ToList();
            yield return new Doubt(DoubtKind.UnresolvedName, Sentences.UnresolvedName(testimony.Source, names), []);
        }
    }

    private Doubt? TallyFault(Testimony testimony, Case of)
    {
        // A list without a tally of its own is held to that of the document it was taken from.
        var announces = testimony.Observation.Announced is not null
            ? testimony
            : of.Testimonies.FirstOrDefault(t => t.Source.Lineage == testimony.Source.Lineage && t.Observation.Announced is not null);
        if (announces?.Observation.Announced is not { } announced || Agreement.Fits(testimony, announced))
            return null;
        return copied.Find(testimony, of) is var (other, theirs)
            ? new Doubt(DoubtKind.NamesOfAnotherVote, Sentences.NamesOfAnotherVote(announces.Source, announced, other.Address, theirs), [], other.Address)
            : new Doubt(DoubtKind.ListAndTallyDiffer, Sentences.ListAndTallyDiffer(testimony.Source, testimony.Counted!.Value, announces.Source, announced), []);
    }
}
