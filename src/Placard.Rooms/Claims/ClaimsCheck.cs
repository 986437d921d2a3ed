using Placard.Record.Claims;

namespace Placard.Rooms.Claims;

/// <summary>A document, read and held against the record, as its page, its data and the terminal show it.</summary>
/// <param name="Read">The document.</param>
/// <param name="Dated">Its date.</param>
/// <param name="Found">Its claims with what the record says to them.</param>
/// <param name="Edition">The edition they were held against.</param>
/// <param name="Site">Where whole addresses begin.</param>
public sealed record ClaimsCheck(ReadClaimsDocument Read, DocumentDate Dated, CheckedClaims Found, EditionInfo Edition, string Site)
{
    /// <summary>The verdicts, in the order in which they are counted.</summary>
    internal static IReadOnlyList<VerdictKind> Kinds { get; } =
    [VerdictKind.Supported, VerdictKind.Contradicted, VerdictKind.Partly, VerdictKind.Conflicting, VerdictKind.NotCheckable];

    /// <summary>The same, those first that a reader has to act on.</summary>
    internal static IReadOnlyList<VerdictKind> WorstFirst { get; } =
    [VerdictKind.Contradicted, VerdictKind.Conflicting, VerdictKind.Partly, VerdictKind.NotCheckable, VerdictKind.Supported];

    /// <summary>A ticket to check the next document; empty where there is no form.</summary>
    public string Ticket { get; init; } = "";

    /// <summary>The words as they were pasted; empty where they were not.</summary>
    public string Pasted { get; init; } = "";

    /// <summary>The sentences in which nothing was found that the record could bear out.</summary>
    public int LeftAlone => Found.Sentences - Found.SentencesChecked;

    /// <summary>Checks a document.</summary>
    /// <param name="edition">The record.</param>
    /// <param name="read">The document.</param>
    /// <param name="given">The date that its reader gives; the default where it is to be found in it.</param>
    /// <param name="site">Where whole addresses begin.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <param name="progress">Told how many of the claims have a verdict; null where nobody watches.</param>
    internal static ClaimsCheck Of(
        OpenEdition edition,
        ReadClaimsDocument read,
        PartialDate given,
        string site,
        CancellationToken cancellation,
        IProgress<(string What, double Done)>? progress = null
    )
    {
        var dated = given.IsKnown ? DocumentDate.Given(given) : DocumentDate.Of(read.File.Paragraphs, read.Name);
        var found = ClaimChecker.Check(edition, read.Name, read.Dated(dated.Date), dated.By, cancellation, progress);
        return new ClaimsCheck(read, dated, found, edition.Info, site);
    }

    /// <summary>A whole address within the site; empty for none.</summary>
    internal string Whole(string address) => address.Length == 0 ? "" : Site + address;
}
