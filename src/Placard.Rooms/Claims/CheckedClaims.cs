using Placard.Record.Claims;

namespace Placard.Rooms.Claims;

/// <summary>A claim with what the record says to it.</summary>
/// <param name="Number">Its number in the document, from 1.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">What the record says.</param>
public sealed record CheckedClaim(int Number, Claim Claim, Verdict Verdict)
{
    /// <summary>The words of the document that state it.</summary>
    public string Words => Claim.Sentence.WordsOf(Claim.Words);
}

/// <summary>A document whose claims were held against the record.</summary>
/// <param name="Name">What its reader calls it.</param>
/// <param name="Document">Its paragraphs and date.</param>
/// <param name="DatedBy">What its date was read from, in words; empty where there is none.</param>
/// <param name="Claims">The claims, in the order of the document.</param>
/// <param name="Sentences">How many sentences it has.</param>
public sealed record CheckedClaims(string Name, ClaimDocument Document, string DatedBy, IReadOnlyList<CheckedClaim> Claims, int Sentences)
{
    /// <summary>How many claims have a verdict.</summary>
    public int Count(VerdictKind kind) => Claims.Count(c => c.Verdict.Kind == kind);

    /// <summary>How many sentences state something that was checked.</summary>
    public int SentencesChecked => Claims.Select(c => c.Claim.Sentence).Distinct().Count();
}

/// <summary>Finds the claims of a document and holds each against the record.</summary>
public static class ClaimChecker
{
    /// <summary>Every check; a claim is for the first that takes it.</summary>
    private static IClaimCheck[] Checks() =>
        [new VoteClaimCheck(), .. RegisterChecks.All(), new ContentCheck(), new CountCheck(), new PhraseCheck(), new UnheldCheck()];

    /// <summary>Checks a document.</summary>
    public static CheckedClaims Check(
        OpenEdition edition,
        string name,
        ClaimDocument document,
        string datedBy,
        CancellationToken cancellation,
        IProgress<(string What, double Done)>? progress = null
    )
    {
        var record = new ClaimRecord(edition, document.Dated, cancellation);
        var checks = Checks();
        var found = new ClaimFinder(ClaimRules.All).Find(document, cancellation);
        var judged = new List<CheckedClaim>();
        foreach (var (i, claim) in found.Claims.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(("Holding the claims against the record", (double)i / found.Claims.Count));
            // A symbol that is right is how the document cites, and no claim; one that is wrong is.
            if (
                (
                    claim.Turned.Length > 0
                        ? Verdict.NotCheckable(
                            NotCheckableReason.Unclear,
                            $"“{claim.Turned}” turns what these words say, and was not read."
                        )
                        : checks.Select(c => c.Check(claim, record)).FirstOrDefault(v => v is not null)
                )
                    is { } verdict
                && (claim.Kind != ClaimKind.Symbol || verdict.Kind is VerdictKind.Contradicted or VerdictKind.Partly)
            )
                judged.Add(new CheckedClaim(judged.Count + 1, claim, verdict));
        }
        return new CheckedClaims(name, document, datedBy, judged, found.Sentences);
    }
}
