namespace Placard.Rooms.Votes;

/// <summary>How far the vetoes of an edition reach: a list has every one to a day; after it only votes that are held tell of
/// others.</summary>
/// <param name="ListedTo">The last day of the list; the default where the edition has no list.</param>
/// <param name="HeldTo">The day of the latest proposal held that was vetoed; the default where none is.</param>
/// <param name="LeftOut">Rejected proposals whose record contains an error: whether they were vetoed is not told.</param>
internal sealed record VetoWindow(PartialDate ListedTo, PartialDate HeldTo, IReadOnlyList<VoteEvent> LeftOut)
{
    private static readonly SourceCode List = new("sc-vetoes");

    public static VetoWindow Of(OpenEdition edition) => edition.Keep(Make);

    /// <summary>The same in sentences.</summary>
    public string InWords =>
        (
            !HeldTo.IsKnown ? "No veto is in this edition."
            : ListedTo.IsKnown
                ? $"A list has every veto to {ListedTo.InWords()}. Later ones are those of votes held, to {HeldTo.InWords()}; others may "
                    + "be missing."
            : $"These are the vetoes of votes held, to {HeldTo.InWords()}; others may be missing."
        )
        + (
            LeftOut.Count == 0
                ? ""
                : $" {Plurals.Count(LeftOut.Count, "rejected proposal")} whose record contains an error "
                    + $"{Plurals.Of(LeftOut.Count, "is", "are")} left out: {Lists.And([.. LeftOut.Select(v => v.Address.ToString())])}."
        );

    private static VetoWindow Make(OpenEdition edition)
    {
        var rejected = edition
            .Votes.All.Where(v => v.Body == Body.SecurityCouncil && v.Date.IsKnown && (v.Vetoes.Count > 0 || v.Outcome == Outcome.Rejected))
            .OrderByDescending(v => v.Date)
            .ToArray();
        var vetoed = rejected.Where(v => v.Vetoes.Count > 0 && v.Status != RecordStatus.Quarantined).ToArray();
        var listed = vetoed.FirstOrDefault(v => edition.WithWitnesses(v).Witnesses.Any(w => w.Origin.Source == List));
        return new(
            listed?.Date ?? default,
            vetoed.FirstOrDefault()?.Date ?? default,
            [.. rejected.Where(v => v.Status == RecordStatus.Quarantined)]
        );
    }
}
