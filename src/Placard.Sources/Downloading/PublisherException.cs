using System.Net;

namespace Placard.Sources.Downloading;

/// <summary>A publisher did not give what was asked for; the message is a sentence for a reader.</summary>
public sealed class PublisherException(string sentence, Exception? inner = null) : Exception(sentence, inner)
{
    /// <summary>What came of it.</summary>
    public UpdateStatus Status { get; init; } = UpdateStatus.Failed;

    /// <summary>Whether the same request may succeed a little later.</summary>
    public bool IsPassing { get; init; }

    /// <summary>Whether something came that has not the form of what was asked for.</summary>
    public bool IsOfForm { get; init; }

    /// <summary>How long the publisher asks us to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What an answer says went wrong; null where it is one to read.</summary>
    internal static PublisherException? Of(HttpResponseMessage answer, DateTimeOffset now)
    {
        var address = answer.RequestMessage!.RequestUri!;
        var wait = answer.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - now : null;
        return answer.StatusCode switch
        {
            HttpStatusCode.OK
            or HttpStatusCode.PartialContent
            or HttpStatusCode.NotModified
            or HttpStatusCode.RequestedRangeNotSatisfiable => null,
            HttpStatusCode.NotFound or HttpStatusCode.Gone => new($"{address} is not there.") { Status = UpdateStatus.NotThere },
            // A check that only a browser passes; going round it is not ours to do.
            HttpStatusCode.Accepted => new($"{address.Host} asks for a browser."),
            HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => new(
                $"{address.Host} is busy ({(int)answer.StatusCode})."
            )
            {
                IsPassing = true,
                RetryAfter = wait is { } time && time < TimeSpan.Zero ? TimeSpan.Zero : wait,
            },
            >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => new(
                $"{address.Host} answered {(int)answer.StatusCode}."
            )
            {
                IsPassing = true,
            },
            _ => new($"{address.Host} answered {(int)answer.StatusCode}."),
        };
    }
}
