namespace Placard.Rooms.Blocs;

/// <summary>Which roll calls were measured, as JSON gives it. Only those beyond doubt are: neither disputed nor quarantined.</summary>
public sealed record RollCallsJson(string Body, string? From, string? To, string? Topic)
{
    public static RollCallsJson Of(BlocsQuery query) => new(query.Body.Code, query.From.OrNull(), query.To.OrNull(), query.Topic);
}
