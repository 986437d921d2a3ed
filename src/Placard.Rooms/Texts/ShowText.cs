using System.Text;
using Microsoft.AspNetCore.Http;
using Placard.Record.Texts.Formats;

namespace Placard.Rooms.Texts;

/// <summary>Answers <c>/texts/A/HRC/RES/54/19</c>.</summary>
internal static class ShowText
{
    public static IResult Answer(string symbol, string? lang, HttpContext context, OpenEdition edition)
    {
        var language = FindText.AskedLanguage(lang);
        var (text, document) = FindText.In(edition.Texts, symbol);
        var asked = AskedPage.Of(context);
        var address = Addresses.Text(document);
        if (!string.Equals(Uri.UnescapeDataString(asked.Path), Uri.UnescapeDataString(address), StringComparison.Ordinal))
            return Results.Redirect(address + AskedPage.EndingOf(asked.Form) + context.Request.QueryString.ToUriComponent());
        var view = TextView.Of(edition, text, document, language);
        return ViewResult.Of<TextPage, TextView>($"{document}{(view.Title.Length > 0 ? ": " + view.Title : "")}", $"The words of {document} in {view.Words.Language.Name}, paragraph by paragraph.", view)
            .AsJson(() => TextAnswer.Of(view), TextJson.Readable.TextAnswer)
            .AsFile(PageForm.Text, stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
                PlainText.Write(view.Words, writer);
            })
            .AsFile(PageForm.Xml, stream => AkomaNtoso.Write(view.Words, stream));
    }
}
