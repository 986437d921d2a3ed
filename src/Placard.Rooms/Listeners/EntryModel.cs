using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Placard.Rooms.Listeners;

/// <summary>What is said to who is not in yet.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Sentence">In a sentence.</param>
public sealed record EntryModel(string Title, string Sentence)
{
    /// <summary>The token that the button uses; empty for a page without one.</summary>
    public string Token { get; private init; } = "";

    /// <summary>The address that was meant; empty where going on would not help.</summary>
    public string Onward { get; private init; } = "";

    /// <summary>Whether to say how one gets a link.</summary>
    public bool SaysHow { get; private init; } = true;

    public static EntryModel WrongName { get; } =
        new("Not reached by this name", "The desk answers only at the address that Placard printed when it started.") { SaysHow = false };

    public static EntryModel NoSession { get; } =
        new("A desk", "What somebody writes in Placard is kept here, and opens only with a link made on this machine.");

    public static EntryModel Used { get; } = new("This link was used", "A link to the desk works once, and this one was used before.");

    public static EntryModel Old { get; } =
        new("This link is no longer good", "A link to the desk is good for ten minutes, and only until Placard is started again.");

    public static EntryModel Of(string token) =>
        new(
            "Open the desk",
            "This browser will then show what is written on this machine, whip counts, watch lists and entries, until Placard is stopped."
        )
        {
            Token = token,
            SaysHow = false,
        };

    internal static EntryModel FromElsewhere(HttpRequest request) =>
        new("You come from another page", "A link on another site does not open the desk by itself.")
        {
            Onward = HttpMethods.IsGet(request.Method) ? AskedPage.Of(request.HttpContext).In(PageForm.Html, request.QueryString) : "",
        };
}

/// <summary>Writes the page.</summary>
public sealed partial class EntryPage
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal static async Task WriteAsync(HttpContext context, int status, EntryModel model)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        // What was sent along is not read, and the server then closes the connection.
        if (!HttpMethods.IsGet(context.Request.Method))
            response.Headers.Connection = "close";
        if (AskedPage.Of(context).Form != PageForm.Html)
        {
            response.ContentType = "application/problem+json";
            await JsonSerializer.SerializeAsync(
                response.Body,
                new ProblemJson(ReasonPhrases.GetReasonPhrase(status), status, model.Sentence, []),
                SiteJsonContext.Readable.ProblemJson,
                context.RequestAborted
            );
            return;
        }
        var services = context.RequestServices;
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        await using (var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>()))
        {
            await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var root = await renderer.RenderComponentAsync<EntryPage>(
                    ParameterView.FromDictionary(new Dictionary<string, object?>(1) { [nameof(Model)] = model })
                );
                root.WriteHtmlTo(html);
            });
        }
        var page = Utf8.GetBytes(html.ToString());
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = page.Length;
        await response.Body.WriteAsync(page, context.RequestAborted);
    }
}
