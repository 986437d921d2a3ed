using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace Placard.Rooms.Site;

/// <summary>Answers what cannot be answered: one sentence and the nearest right addresses, as a page or as JSON, and never a detail of the
/// program.</summary>
internal static class Failures
{
    private const string SecondsUntilAgain = "60";

    public static IApplicationBuilder UseFailures(this IApplicationBuilder site, ILogger log) =>
        site.Use(
            async (context, next) =>
            {
                try
                {
                    await next(context);
                    if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentLength: null, ContentType: null })
                        await WriteAsync(context, Of(context.Response.StatusCode));
                }
                catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
                {
                    await WriteAsync(context, Of(bad.StatusCode));
                }
                catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
                {
                    // The reader went away; there is nobody to answer.
                }
                catch (EditionException e) when (!context.Response.HasStarted)
                {
                    log.LogError("{Method} {Path} cannot be answered: {Why}", context.Request.Method, context.Request.Path, e.Message);
                    await WriteAsync(context, Of(StatusCodes.Status503ServiceUnavailable));
                }
                catch (Exception e) when (!context.Response.HasStarted && Refusal.Of(e) is { } refusal)
                {
                    var status = RefusalStatus.Of(refusal.Reason);
                    if (refusal.Reason == RefusalReason.Busy)
                        context.Response.Headers.RetryAfter = SecondsUntilAgain;
                    await WriteAsync(
                        context,
                        new ProblemJson(ReasonPhrases.GetReasonPhrase(status), status, refusal.Message, refusal.Nearest)
                    );
                }
                catch (Exception e) when (!context.Response.HasStarted)
                {
                    log.LogError(e, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
                    await WriteAsync(context, Of(StatusCodes.Status500InternalServerError));
                }
            }
        );

    private static ProblemJson Of(int status) =>
        new(
            ReasonPhrases.GetReasonPhrase(status),
            status,
            status switch
            {
                StatusCodes.Status400BadRequest => "This address cannot be read.",
                StatusCodes.Status404NotFound => "There is no page at this address.",
                StatusCodes.Status405MethodNotAllowed => "This address is only for reading.",
                StatusCodes.Status413PayloadTooLarge => "What was sent is too large.",
                StatusCodes.Status503ServiceUnavailable =>
                    "A file that this page is made from is missing or damaged; the log of this site says which, and how to mend it.",
                _ => "Something went wrong here; it has been noted in the log of this site.",
            },
            []
        );

    private static Task WriteAsync(HttpContext context, ProblemJson problem)
    {
        var response = context.Response;
        response.StatusCode = problem.Status;
        response.ContentLength = null;
        response.Headers.ETag = default;
        response.Headers.ContentDisposition = default;
        response.Headers.CacheControl = "no-store";
        // A document is asked for by a reader who follows a link, other data by a program.
        if (AskedPage.Of(context).Form is PageForm.Html or PageForm.Docx)
        {
            return FrameWriter.WriteAsync(
                context,
                problem.Title,
                problem.Detail,
                builder =>
                {
                    builder.OpenComponent<ProblemPage>(0);
                    builder.AddComponentParameter(1, nameof(ProblemPage.Model), problem);
                    builder.CloseComponent();
                },
                []
            );
        }
        response.ContentType = "application/problem+json";
        return JsonSerializer.SerializeAsync(response.Body, problem, SiteJsonContext.Readable.ProblemJson, context.RequestAborted);
    }
}
