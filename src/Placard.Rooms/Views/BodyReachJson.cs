namespace Placard.Rooms.Views;

/// <summary>Until when the edition has anything of a body, as JSON gives it.</summary>
/// <param name="Body">The code of the body.</param>
/// <param name="Count">How many votes, roll calls or texts there are.</param>
/// <param name="From">The date of the earliest.</param>
/// <param name="To">The date of the latest; nothing after it is in the edition.</param>
public sealed record BodyReachJson(string Body, int Count, string? From, string? To)
{
    /// <summary>That of every body that an answer rests on, the latest first.</summary>
    public static IReadOnlyList<BodyReachJson> Of(HeldRecord held, Reach reach) =>
        [.. reach.Bodies(held).Select(b => Of(b.Body, reach.Span(b)))];

    /// <summary>That of every body of which there is something.</summary>
    public static IReadOnlyList<BodyReachJson> All(HeldRecord held, HeldPart part)
    {
        var reach = new Reach(part);
        return [.. held.Bodies.Select(b => Of(b.Body, reach.Span(b))).Where(answer => answer.Count > 0)];
    }

    private static BodyReachJson Of(Body body, HeldSpan span) => new(body.Code, span.Count, span.First.OrNull(), span.Last.OrNull());
}
