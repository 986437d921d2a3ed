namespace Placard.Rooms.Sessions;

/// <summary>What a list of sessions is narrowed to.</summary>
/// <param name="Body">Only the sessions of this body; null for all.</param>
public sealed record SessionListQuery(Body? Body)
{
    private static readonly Parameter<Body?> OfBody = Ask.Body($"Only the sessions of this body: {Ask.Bodies}");

    public static QueryParameters<SessionListQuery> Parameters { get; } =
        new QueryParameters<SessionListQuery>(request => new(request.Value(OfBody))).With(OfBody, q => q.Body);

    /// <summary>The list of the sessions of one body.</summary>
    internal static string Address(Body body) => Addresses.Sessions + Parameters.ToAddress(new(body));
}

/// <summary>The sessions of bodies, latest first.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Lines">The sessions, by body in the order of lists.</param>
public sealed record SessionList(SessionListQuery Query, IReadOnlyList<SessionLine> Lines)
{
    private const int MostInFeed = 50;

    /// <summary>How many sessions of each body the list of all bodies shows.</summary>
    public const int OfEach = 10;

    /// <summary>The bodies whose coming session is worked out.</summary>
    public required IReadOnlySet<Body> WithComing { get; init; }

    /// <summary>The sessions by body.</summary>
    public IEnumerable<IGrouping<Body, SessionLine>> Bodies => Lines.GroupBy(line => line.Session.Body);

    public static SessionList Of(OpenEdition edition, SessionListQuery query)
    {
        var index = SessionIndex.Of(edition);
        return new(query, query.Body is { } body ? [.. index.OfBody(body)] : index.All)
        {
            WithComing = Body.All.Where(b => index.CalendarOf(b) is not null).ToHashSet(),
        };
    }

    /// <summary>The sessions by their last day of decision.</summary>
    public Feed ToFeed() =>
        new(
            Query.Body is { } body ? $"Sessions of the {body.Name}" : "Sessions",
            [
                .. Lines
                    .Where(line => line.Last.IsKnown)
                    .OrderByDescending(line => line.Last.Latest)
                    .Take(MostInFeed)
                    .Select(line => new FeedEntry(
                        SessionWords.FullTitle(line.Session),
                        Addresses.Session(line.Session),
                        line.Last.Latest,
                        $"{SessionWords.Outcomes(line)}. {SessionWords.Missing(line.Coverage)}".TrimEnd()
                    )),
            ]
        );
}
