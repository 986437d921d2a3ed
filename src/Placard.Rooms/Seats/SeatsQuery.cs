using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>The members of a body that a reader asks for.</summary>
/// <param name="Body">The body; null for all of them.</param>
/// <param name="On">The day.</param>
/// <param name="AskedDay">The day as it was asked for; the default for today.</param>
public sealed record SeatsQuery(SeatedBody? Body, DateOnly On, PartialDate AskedDay)
{
    /// <summary>A body or none, as a command takes it.</summary>
    public static QueryParameters<SeatsQuery> Optional { get; } =
        new QueryParameters<SeatsQuery>(request => Of(request, request.Value(SeatAsk.BodyOfCommand)))
            .With(SeatAsk.BodyOfCommand, q => q.Body)
            .With(SeatAsk.On with { Place = ParameterPlace.Command }, q => q.AskedDay);

    /// <summary>The body of an address.</summary>
    public static QueryParameters<SeatsQuery> OfBody { get; } =
        new QueryParameters<SeatsQuery>(request => Of(request, request.Value(SeatAsk.BodyOfPath)))
            .With(SeatAsk.BodyOfPath, q => q.Body)
            .With(SeatAsk.On, q => q.AskedDay);

    private static SeatsQuery Of(Request request, SeatedBody? body)
    {
        var asked = request.Value(SeatAsk.On);
        // Of a year or a month its last day is meant: the members that it ended with.
        return new(body, asked.IsKnown ? asked.Latest : request.Clock.Today(), asked);
    }
}
