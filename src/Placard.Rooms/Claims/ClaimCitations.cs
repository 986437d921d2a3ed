using Placard.Record.Claims;
using Placard.Sources.Drafts;

namespace Placard.Rooms.Claims;

/// <summary>A checked document given back: footnotes that cite the record for what is supported, comments on all else.</summary>
internal static class ClaimCitations
{
    // A page that holds a longer file in a link is slow to load.
    private const int LongestOnPage = 4 << 20;

    /// <summary>What is said of which words, in the order of the claims.</summary>
    public static IReadOnlyList<Citation> Of(ClaimsCheck check) => [.. check.Found.Claims.Select(claim => Of(claim, check))];

    /// <summary>The document with them.</summary>
    /// <exception cref="Refusal">Nothing can be added to this file.</exception>
    public static CitedDocument Write(ClaimsCheck check, CitedForm form) =>
        CitedDocument.Write(check.Read.Content.ToArray(), check.Read.File, Of(check), form);

    /// <summary>The form in which a document is given back where its reader names none: its own, or Markdown of its text.</summary>
    public static CitedForm FormOf(DraftKind kind) =>
        kind switch
        {
            DraftKind.Docx => CitedForm.Docx,
            DraftKind.Html => CitedForm.Html,
            _ => CitedForm.Markdown,
        };

    /// <summary>The document with them as a link that holds it, since it is kept nowhere; null where it is too long or cannot be given
    /// back.</summary>
    public static (string Address, string Name)? Link(ClaimsCheck check)
    {
        if (check.Read.Content.Length > LongestOnPage)
            return null;
        var form = FormOf(check.Read.File.Kind);
        var (type, ending) = form switch
        {
            CitedForm.Docx => ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
            CitedForm.Html => ("text/html", ".html"),
            _ => ("text/markdown", ".md"),
        };
        try
        {
            var content = Convert.ToBase64String(Write(check, form).Content);
            return ($"data:{type};base64,{content}", $"{Path.GetFileNameWithoutExtension(check.Read.Name)} cited{ending}");
        }
        catch (Refusal)
        {
            return null;
        }
    }

    private static Citation Of(CheckedClaim claim, ClaimsCheck check)
    {
        var (span, verdict) = (claim.Claim.Words, claim.Verdict);
        var isSupported = verdict.Kind == VerdictKind.Supported;
        return new Citation(
            span.Paragraph,
            span.Start,
            span.Length,
            isSupported ? CitationKind.Footnote : CitationKind.Comment,
            isSupported ? Supported(verdict) : $"{ClaimsWords.Verdict(verdict)}: {verdict.Says}",
            check.Whole(ClaimsWords.Page(verdict))
        );
    }

    private static string Supported(Verdict verdict) =>
        verdict.Evidence is [var row, ..] ? $"{verdict.Says} {ClaimsWords.Cited(row)}." : verdict.Says;
}
