using Placard.Record.Claims;
using Placard.Sources.Drafts;

namespace Placard.Rooms.Claims;

/// <summary>A checked document given back: footnotes that cite the record for what is supported, comments on all else.</summary>
internal static class ClaimCitations
{
    // A page that holds a longer file in a link is slow to load.
    private const int LongestOnPage = 4 << 20;

    /// <summary>What is said of which words, in the order of the claims. What one page bears out of a sentence has one footnote.</summary>
    public static IReadOnlyList<Citation> Of(ClaimsCheck check) =>
        [
            .. check
                .Found.Claims.GroupBy(c =>
                    c.Verdict.Kind == VerdictKind.Supported
                        ? (c.Claim.Sentence.Sentence.Span, ClaimsWords.Page(c.Verdict), 0)
                        : (c.Claim.Words, "", c.Number)
                )
                .Select(group => Of([.. group], check)),
        ];

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

    private static Citation Of(IReadOnlyList<CheckedClaim> claims, ClaimsCheck check)
    {
        var last = claims.MaxBy(c => c.Claim.Words.End)!;
        var (span, verdict) = (last.Claim.Words, last.Verdict);
        var isSupported = verdict.Kind == VerdictKind.Supported;
        return new Citation(
            span.Paragraph,
            span.Start,
            span.Length,
            isSupported ? CitationKind.Footnote : CitationKind.Comment,
            isSupported ? Supported(claims) : $"{ClaimsWords.Verdict(verdict)}: {verdict.Says}",
            check.Whole(ClaimsWords.Page(verdict))
        );
    }

    private static string Supported(IReadOnlyList<CheckedClaim> claims)
    {
        var says = Joined([.. claims.Select(c => c.Verdict.Says).Distinct()]);
        return claims[0].Verdict.Evidence is [var row, ..] ? $"{says} {ClaimsWords.Cited(row)}." : says;
    }

    // Sentences on one vote begin with its name, which is said once.
    private static string Joined(IReadOnlyList<string> says)
    {
        var common = says.Min(s => s.AsSpan().CommonPrefixLength(says[0]));
        var name = common < 2 ? -1 : says[0].LastIndexOf(": ", common - 1, StringComparison.Ordinal);
        return says.Count == 1 || name < 0
            ? string.Join(' ', says)
            : says[0][..(name + 2)] + string.Join("; ", says.Select(s => s[(name + 2)..].TrimEnd('.'))) + ".";
    }
}
