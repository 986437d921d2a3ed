using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Placard.Rooms.Site;

/// <summary>Writes a whole page: the frame with a component in it.</summary>
internal static class FrameWriter
{
    private const int UsualLength = 1 << 16;
    private const int MarkedShare = 16;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task WriteAsync(
        HttpContext context,
        string title,
        string description,
        RenderFragment body,
        IReadOnlyList<Link> data,
        Reach? reach = null,
        IReadOnlyList<DeskPart>? parts = null
    )
    {
        var services = context.RequestServices;
        var listener = Listener.Of(context);
        var model = new FrameModel(
            title,
            description,
            AskedPage.Of(context).Path,
            context.Request.Query["q"].ToString(),
            ServedEdition.FactsOf(context),
            services.GetRequiredService<Menu>(),
            data,
            body,
            listener.HasDesk,
            listener.BeginningOf(context),
            reach,
            context.Features.Get<UnknownParameter>(),
            parts
        );
        using var html = new PageText(UsualLength);
        await using (var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>()))
        {
            await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var root = await renderer.RenderComponentAsync<Frame>(
                    ParameterView.FromDictionary(new Dictionary<string, object?>(1) { [nameof(Frame.Model)] = model })
                );
                root.WriteHtmlTo(html);
            });
        }
        using var page = new PageText(html.Written.Length + html.Written.Length / MarkedShare);
        UnbrokenWords.Mark(html.Written, page);
        await SendAsync(context, page);
    }

    private static async Task SendAsync(HttpContext context, PageText page)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Utf8.GetMaxByteCount(page.Written.Length));
        var length = Utf8.GetBytes(page.Written, bytes);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = length;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, length), context.RequestAborted);
        ArrayPool<byte>.Shared.Return(bytes);
    }
}

/// <summary>What the frame shows round a page.</summary>
/// <param name="Title">The title of the page.</param>
/// <param name="Description">What is to be seen there, in one sentence.</param>
/// <param name="Path">The page's path.</param>
/// <param name="Searched">The words in the search box.</param>
/// <param name="Facts">The edition.</param>
/// <param name="Menu">The menu of the site.</param>
/// <param name="Data">The same page in other forms.</param>
/// <param name="Body">The page.</param>
/// <param name="HasDesk">Whether the desk is to be reached from the page.</param>
/// <param name="Site">The address of the site, for what is cited elsewhere.</param>
/// <param name="Reach">What of the record the page rests on; null for nothing in particular.</param>
/// <param name="Unheeded">What of the address asked for nothing, and the address without it or with what may be meant; null for
/// nothing.</param>
/// <param name="Parts">What the desk has about what the page is about; null for nothing.</param>
public sealed record FrameModel(
    string Title,
    string Description,
    string Path,
    string Searched,
    SiteFacts Facts,
    Menu Menu,
    IReadOnlyList<Link> Data,
    RenderFragment Body,
    bool HasDesk,
    string Site,
    Reach? Reach = null,
    UnknownParameter? Unheeded = null,
    IReadOnlyList<DeskPart>? Parts = null
);
