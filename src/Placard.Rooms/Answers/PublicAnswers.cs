using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace Placard.Rooms.Answers;

/// <summary>Answers from bytes that are kept, before anything is looked up or made; and keeps what is made, once however many ask for it at
/// once. What depends on who asks never comes here.</summary>
internal sealed class PublicAnswers(AnswerCache cache, TimeProvider clock, IResponseCompressionProvider compression)
{
    private readonly ConcurrentDictionary<AnswerAddress, AnswerInMaking> _making = new();

    /// <summary>Answers what is kept.</summary>
    public Task FindAsync(HttpContext context, RequestDelegate next)
    {
        var listener = Listener.Of(context);
        if (listener.HasDesk || !IsForAll(context))
            return next(context);
        var address = new AnswerAddress(ServedEdition.FactsOf(context), listener.BeginningOf(context), context.Request);
        if (cache.Find(address) is not { } kept)
        {
            context.Features.Set(new AnswerInMaking(address));
            return next(context);
        }
        if (kept.Day is { } day && day != clock.Today())
        {
            cache.Forget(kept);
            context.Features.Set(new AnswerInMaking(address));
            return next(context);
        }
        return WriteAsync(context, kept);
    }

    /// <summary>Makes what is not kept, or waits until it is made for somebody else.</summary>
    public async Task MakeAsync(HttpContext context, RequestDelegate next)
    {
        while (context.Features.Get<AnswerInMaking>() is { } mine)
        {
            var making = _making.GetOrAdd(mine.Address, mine);
            if (making == mine)
            {
                await MakeAsync(context, next, mine);
                return;
            }
            if (await making.Done.WaitAsync(context.RequestAborted) is { } answer)
            {
                await WriteAsync(context, answer);
                return;
            }
            if (!making.IsGivenUp)
                context.Features.Set<AnswerInMaking>(null);
        }
        await next(context);
    }

    private async Task MakeAsync(HttpContext context, RequestDelegate next, AnswerInMaking making)
    {
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var buffer = new AnswerBuffer(
            body.Stream,
            cache.Largest,
            () =>
            {
                CostlyAnswers.Leave(context);
                Finish(making, null);
            }
        );
        var held = new StreamResponseBodyFeature(buffer);
        context.Features.Set<IHttpResponseBodyFeature>(held);
        KeptAnswer? answer = null;
        try
        {
            await next(context);
            await held.CompleteAsync();
            CostlyAnswers.Leave(context);
            answer = Kept(context, making, buffer.Whole);
        }
        catch (Refusal refusal)
        {
            _making.TryRemove(KeyValuePair.Create(making.Address, making));
            making.Refuse(refusal);
            throw;
        }
        catch (OperationCanceledException)
        {
            _making.TryRemove(KeyValuePair.Create(making.Address, making));
            making.GiveUp();
            throw;
        }
        finally
        {
            context.Features.Set(body);
            if (answer is not null)
                cache.Keep(answer);
            Finish(making, answer);
        }
        // Who has it already is told so only now, when it is kept for the others.
        if (answer is not null && context.Request.Headers.IfNoneMatch.Count > 0)
            await WriteAsync(context, answer);
        else if (buffer.Whole is { Length: > 0 } whole)
            await context.Response.Body.WriteAsync(whole, context.RequestAborted);
    }

    private void Finish(AnswerInMaking making, KeptAnswer? answer)
    {
        _making.TryRemove(KeyValuePair.Create(making.Address, making));
        making.Finish(answer);
    }

    private KeptAnswer? Kept(HttpContext context, AnswerInMaking making, byte[]? whole)
    {
        var response = context.Response;
        if (
            whole is null
            || !making.MayBeKept
            || response.StatusCode != StatusCodes.Status200OK
            || response.Headers.SetCookie.Count > 0
            || response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal)
        )
            return null;
        if (compression.ShouldCompressResponse(context))
            response.Headers.Vary = HeaderNames.AcceptEncoding;
        return new KeptAnswer(making.Address, context, whole, making.Day);
    }

    private Task WriteAsync(HttpContext context, KeptAnswer answer)
    {
        var before = answer.Bytes;
        var writing = answer.WriteAsync(context);
        if (answer.Bytes != before)
            cache.Recount(answer);
        return writing;
    }

    // Parts of answers are asked for of files alone.
    private static bool IsForAll(HttpContext context)
    {
        var request = context.Request;
        return (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && request.Headers.Range.Count == 0
            && !Health.IsAskedBy(request);
    }
}

internal static class PublicAnswersOfSite
{
    /// <summary>Answers what is kept; stands before everything that costs.</summary>
    public static IApplicationBuilder UseKeptAnswers(this IApplicationBuilder site, PublicAnswers answers) => site.Use(answers.FindAsync);

    /// <summary>Keeps what is made; stands within what compresses and within what answers failures.</summary>
    public static IApplicationBuilder UseKeeping(this IApplicationBuilder site, PublicAnswers answers) => site.Use(answers.MakeAsync);
}
