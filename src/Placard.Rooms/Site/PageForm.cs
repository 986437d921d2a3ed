using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Site;

/// <summary>The form in which an address asks for what it names.</summary>
public enum PageForm
{
    /// <summary>A page to read.</summary>
    Html,

    /// <summary>The same as data.</summary>
    Json,

    /// <summary>The same as a table.</summary>
    Csv,

    /// <summary>What happens there, to follow.</summary>
    Atom,

    /// <summary>The words alone.</summary>
    Text,

    /// <summary>The same as the United Nations marks it up.</summary>
    Xml,

    /// <summary>What has a date, for a calendar.</summary>
    Calendar,

    /// <summary>The same as a document to work on.</summary>
    Docx,

    /// <summary>The words with the marks of Markdown.</summary>
    Markdown,
}

/// <summary>The page that was asked for, and in which form; a feature of the request.</summary>
/// <param name="Form">The form.</param>
/// <param name="Path">The path of the page itself, escaped, without the ending that asks for a form.</param>
public sealed record AskedPage(PageForm Form, string Path)
{
    public static AskedPage Of(HttpContext context) =>
        context.Features.Get<AskedPage>() ?? new AskedPage(PageForm.Html, context.Request.Path.ToUriComponent());

    /// <summary>The address of this page in one form, its query kept.</summary>
    public string In(PageForm form, QueryString query) =>
        form == PageForm.Html ? Path + query.ToUriComponent() : (Path == "/" ? "/index" : Path) + EndingOf(form) + query.ToUriComponent();

    public static string EndingOf(PageForm form) =>
        form switch
        {
            PageForm.Json => ".json",
            PageForm.Csv => ".csv",
            PageForm.Atom => ".atom",
            PageForm.Text => ".txt",
            PageForm.Xml => ".xml",
            PageForm.Calendar => ".ics",
            PageForm.Docx => ".docx",
            PageForm.Markdown => ".md",
            _ => "",
        };

    /// <summary>The media type of a form.</summary>
    public static string TypeOf(PageForm form) =>
        form switch
        {
            PageForm.Json => "application/json",
            PageForm.Csv => "text/csv; charset=utf-8; header=present",
            PageForm.Atom => "application/atom+xml; charset=utf-8",
            PageForm.Text => "text/plain; charset=utf-8",
            PageForm.Xml => "application/xml",
            PageForm.Calendar => "text/calendar; charset=utf-8",
            PageForm.Markdown => "text/markdown; charset=utf-8",
            PageForm.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            _ => "text/html; charset=utf-8",
        };

    /// <summary>What readers call a form.</summary>
    public static string NameOf(PageForm form) =>
        form switch
        {
            PageForm.Atom => "Atom",
            PageForm.Calendar => "Calendar",
            PageForm.Markdown => "Markdown",
            _ => form.ToString().ToUpperInvariant(),
        };
}
