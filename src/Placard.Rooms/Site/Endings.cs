using Microsoft.AspNetCore.Builder;

namespace Placard.Rooms.Site;

/// <summary>Takes an ending such as <c>.json</c> off an address and notes which form was asked for, so that one endpoint answers for
/// all.</summary>
internal static class Endings
{
    private static readonly PageForm[] Data = [.. Enum.GetValues<PageForm>().Where(form => form != PageForm.Html)];

    public static IApplicationBuilder UseEndings(this IApplicationBuilder site) =>
        site.Use(
            (context, next) =>
            {
                // Some programs escape the strokes of a document symbol.
                var path = (context.Request.Path.Value ?? "/").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
                context.Request.Path = path;
                foreach (var form in SiteFiles.Has(path) ? [] : Data)
                {
                    var ending = AskedPage.EndingOf(form);
                    if (!path.EndsWith(ending, StringComparison.Ordinal) || path.Length <= ending.Length + 1)
                        continue;
                    context.Request.Path = path[..^ending.Length] is "/index" ? "/" : path[..^ending.Length];
                    context.Features.Set(new AskedPage(form, context.Request.Path.ToUriComponent()));
                    return next(context);
                }
                context.Features.Set(new AskedPage(PageForm.Html, context.Request.Path.ToUriComponent()));
                return next(context);
            }
        );
}
