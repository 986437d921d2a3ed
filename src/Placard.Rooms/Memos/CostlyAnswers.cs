using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Placard.Rooms.Memos;

/// <summary>The turns of requests whose answers cost more than a moment. They never take all of the machine, so that what costs little is
/// answered meanwhile.</summary>
internal sealed class CostlyAnswers
{
    private const int Most = 64;
    private const int MostOfOne = 8;

    private readonly FairQueue _queue = new(
        Math.Max(1, Environment.ProcessorCount / 2),
        Most,
        MostOfOne,
        "Others have asked for much that takes long. Try again in a minute."
    );

    /// <summary>Waits for the turn of a request; it ends when the answer is made, or with the request.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public static async Task EnterAsync(HttpContext context)
    {
        var queue = context.RequestServices.GetRequiredService<CostlyAnswers>()._queue;
        var turn = await queue.EnterAsync(Asker.Of(context), context.RequestAborted);
        context.Features.Set(new Held(turn));
        context.Response.RegisterForDispose(turn);
    }

    /// <summary>Ends the turn of a request, if it has one: its answer is made, and only has to be sent.</summary>
    public static void Leave(HttpContext context) => context.Features.Get<Held>()?.Turn.Dispose();

    private sealed record Held(IDisposable Turn);
}
