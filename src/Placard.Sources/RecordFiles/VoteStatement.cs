namespace Placard.Sources.RecordFiles;

/// <summary>What a source says of a vote, and of the draft put to it where it says the same of both.</summary>
/// <param name="Vote">What it says of the vote.</param>
/// <param name="DraftDated">The date that it gives to the draft; empty where it says nothing of it, or something else.</param>
internal sealed record VoteStatement(VoteObservation Vote, string DraftDated)
{
    private const string SameDay = "same day";
    private const string NoDate = "no date";

    /// <summary>Statements of all that sources say of votes, and what is left to say of drafts.</summary>
    public static (List<VoteStatement> Votes, List<DocumentObservation> Drafts) Of(IReadOnlyCollection<Observation> observations)
    {
        var drafts = observations.OfType<DocumentObservation>().Distinct().ToLookup(d => d.Origin);
        var said = new HashSet<DocumentObservation>(ReferenceEqualityComparer.Instance);
        var votes = new List<VoteStatement>();
        foreach (var vote in observations.OfType<VoteObservation>())
        {
            var draft = drafts[vote.Origin].FirstOrDefault(d => !said.Contains(d) && SaysTheSame(d, vote));
            votes.Add(new VoteStatement(vote, draft is null ? "" : Dated(draft, vote)));
            if (draft is not null)
                said.Add(draft);
        }
        return (votes, [.. drafts.SelectMany(d => d).Where(d => !said.Contains(d))]);
    }

    /// <summary>The same with the date of the draft as a line has it.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public VoteStatement WithDraftDated(string cell) =>
        cell is SameDay or NoDate || PartialDate.TryParse(cell, out _)
            ? this with
            {
                DraftDated = cell,
            }
            : throw new FormatException($"“{cell}” is not a date.");

    /// <summary>What the source says, one subject each.</summary>
    public IEnumerable<Observation> Observations()
    {
        yield return Vote;
        if (DraftDated.Length > 0)
            yield return new DocumentObservation(Vote.Origin)
            {
                Symbol = Vote.Draft,
                Became = Vote.Symbol,
                Title = Vote.Title,
                Date = DraftDated switch
                {
                    SameDay => Vote.Date,
                    NoDate => default,
                    _ => PartialDate.Parse(DraftDated),
                },
                Sponsors = Vote.Sponsors,
                Topics = Vote.Topics,
            };
    }

    private static string Dated(DocumentObservation draft, VoteObservation vote) =>
        draft.Date == vote.Date ? SameDay
        : draft.Date.IsKnown ? draft.Date.ToString()
        : NoDate;

    private static bool SaysTheSame(DocumentObservation draft, VoteObservation vote) =>
        draft.Symbol == vote.Draft
        && draft.Became == vote.Symbol
        && draft.Title == vote.Title
        && draft.Topics.SequenceEqual(vote.Topics)
        && draft.Sponsors.Main.SequenceEqual(vote.Sponsors.Main)
        && draft.Sponsors.Additional.SequenceEqual(vote.Sponsors.Additional)
        && draft.Sponsors.Other.SequenceEqual(vote.Sponsors.Other);
}
