using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Which elections a list has.</summary>
/// <param name="Body">The one body; null for all.</param>
public sealed record ElectionListQuery(SeatedBody? Body)
{
    public static QueryParameters<ElectionListQuery> Parameters { get; } =
        new QueryParameters<ElectionListQuery>(request => new(request.Value(SeatAsk.BodyOfFilter))).With(SeatAsk.BodyOfFilter, q => q.Body);
}

/// <summary>One election.</summary>
/// <param name="Body">The body.</param>
/// <param name="Day">Its day, month or year.</param>
public sealed record ElectionQuery(SeatedBody Body, PartialDate Day)
{
    private static readonly Parameter<PartialDate> Date = Ask.Day("date", "The year, or the day, of the election") with { IsInPath = true };

    public static QueryParameters<ElectionQuery> Parameters { get; } =
        new QueryParameters<ElectionQuery>(request => new(request.Value(SeatAsk.BodyOfPath)!, request.Value(Date)))
            .With(SeatAsk.BodyOfPath, q => q.Body)
            .With(Date, q => q.Day);
}
