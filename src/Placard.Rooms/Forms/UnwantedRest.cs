using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Forms;

/// <summary>Takes what a browser still sends of a form that was answered before its end. Browsers read an answer once they have sent all;
/// who closes the connection meanwhile shows them an error instead of the page.</summary>
internal static class UnwantedRest
{
    private const long Most = 256L << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Sends the answer off, then takes the rest and keeps none of it, up to a bound of bytes and time.</summary>
    public static async Task TakeAsync(HttpContext context, TimeProvider clock)
    {
        await context.Response.CompleteAsync();
        // Who waits for leave to send has not begun.
        if (context.Request.Headers.Expect.Count > 0)
            return;
        using var patience = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, context.RequestAborted);
        try
        {
            var body = context.Request.BodyReader;
            for (long taken = 0; taken < Most; )
            {
                var read = await body.ReadAsync(either.Token);
                taken += read.Buffer.Length;
                body.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                    return;
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or BadHttpRequestException)
        {
            // Who no longer sends, or sends for ever, has had the answer.
        }
    }
}
