namespace Placard.Rooms.Access;

/// <summary>The session whose page is asked for, by the day that dates it.</summary>
public sealed record SessionQuery(PartialDate Day)
{
    private static readonly Parameter<PartialDate> OfDay = Ask.Day("day", "The day that dates the session: 2024-06-14") with
    {
        IsInPath = true,
        Placeholder = "2024-06-14",
    };

    public static QueryParameters<SessionQuery> Parameters { get; } =
        new QueryParameters<SessionQuery>(request => new(request.Value(OfDay))).With(OfDay, q => q.Day);
}
