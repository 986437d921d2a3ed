using Placard.Sources.Drafts;

namespace Placard.Rooms.Claims;

/// <summary>In what form a document is given back with its citations.</summary>
internal enum CitedForm
{
    Docx,
    Markdown,
    PlainText,
    Html,
}

/// <summary>Which forms a document can be given back in.</summary>
internal static class CitedForms
{
    /// <summary>The form that the name of a file asks for.</summary>
    /// <param name="kind">In what form the document came.</param>
    /// <param name="name">The name of the file to write.</param>
    /// <exception cref="Refusal">The document cannot be given back in that form; the sentence says in which.</exception>
    public static CitedForm Of(DraftKind kind, string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        CitedForm? form = ending switch
        {
            ".docx" => CitedForm.Docx,
            ".md" or ".markdown" => CitedForm.Markdown,
            ".txt" => CitedForm.PlainText,
            ".html" or ".htm" => CitedForm.Html,
            _ => null,
        };
        return (kind, form) switch
        {

            (DraftKind.Docx, CitedForm.Docx)
            or
            (DraftKind.PlainText, CitedForm.Markdown or CitedForm.PlainText)
            or
            (DraftKind.Html, CitedForm.Html)
            or (DraftKind.Pdf or DraftKind.Akn4Un, CitedForm.Markdown or CitedForm.Html) => form.Value,
            (DraftKind.Docx, _) => throw Other(name, "Word document", ".docx"),
            (DraftKind.PlainText, _) => throw Other(name, "plain text or Markdown", ".md or .txt"),
            (DraftKind.Html, _) => throw Other(name, "web page", ".html"),
            _ => throw Refusal.Unreadable(
                $"“{name}” cannot be written: {(kind == DraftKind.Pdf ? "a PDF" : "AKN4UN")} cannot be given back with citations, but "
                    + "its text can. Name the file .md or .html. Word documents, web pages, Markdown and plain text are given "
                    + "back as they are."
            ),
        };
    }

    private static Refusal Other(string name, string what, string ending) =>
        Refusal.Unreadable(
            $"“{name}” has another format than the document, which is {Article(what)} and is given back as one. Name it {ending}."
        );

    private static string Article(string what) => what.StartsWith("plain", StringComparison.Ordinal) ? what : "a " + what;
}
