using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Of which elections the contests are counted.</summary>
/// <param name="Body">The body.</param>
/// <param name="From">The first date; the default for none.</param>
/// <param name="To">The last date; the default for none.</param>
public sealed record UncontestedQuery(SeatedBody Body, PartialDate From, PartialDate To)
{
    public static QueryParameters<UncontestedQuery> Parameters { get; } =
        new QueryParameters<UncontestedQuery>(Of)
            .With(SeatAsk.BodyOfFilter with { Summary = "The body. Default: HRC", AnyLabel = null }, q => q.Body)
            .With(Ask.From, q => q.From)
            .With(Ask.To, q => q.To);

    private static UncontestedQuery Of(Request request)
    {
        var (from, to) = Ask.Span(request);
        return new(request.Value(SeatAsk.BodyOfFilter) ?? SeatedBody.Council, from, to);
    }
}
