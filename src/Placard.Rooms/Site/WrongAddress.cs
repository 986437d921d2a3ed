using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Site;

/// <summary>What was asked for is not there, or was asked for in words that cannot be read. The reader gets the one sentence, and the nearest right addresses.</summary>
public sealed class WrongAddress : Exception
{
    private WrongAddress(int status, string sentence, IEnumerable<Link> nearest) : base(sentence) => (Status, Nearest) = (status, [.. nearest]);

    public int Status { get; }

    public IReadOnlyList<Link> Nearest { get; }

    /// <summary>There is no such thing.</summary>
    public static WrongAddress NotFound(string sentence, params IEnumerable<Link> nearest) => new(StatusCodes.Status404NotFound, sentence, nearest);

    /// <summary>A filter or a search cannot be read.</summary>
    public static WrongAddress Unreadable(string sentence, params IEnumerable<Link> nearest) => new(StatusCodes.Status400BadRequest, sentence, nearest);

    internal static WrongAddress With(int status, string sentence) => new(status, sentence, []);
}
