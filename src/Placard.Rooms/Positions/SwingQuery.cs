using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>The vote whose likely swing states are asked for, and the day whose members.</summary>
/// <param name="Vote">The vote; null if none is named yet.</param>
/// <param name="On">The day; the default for the vote's own.</param>
public sealed record SwingQuery(VoteEvent? Vote, PartialDate On)
{
    private const int MostOffered = 8;
    private const int MostPrinted = 1000;

    private static readonly Parameter<string?> Like = Ask.Text("like", "The vote, by symbol or address: A/HRC/51/L.6") with
    {
        Label = "The vote, by symbol or address",
        Example = "SYMBOL",
        Placeholder = "A/HRC/51/L.6",
        IsRequired = true,
    };
    private static readonly Parameter<Body?> OfBody = Ask.Body("Refuse a vote of another body than this") with { IsHidden = true };
    private static readonly Parameter<PartialDate> Day = Ask.Day("on", "Use the members of this day instead of the vote's own") with
    {
        Label = "With the members of another day",
        Placeholder = "2025-06-16",
    };

    /// <summary>How many states a command prints for reading.</summary>
    internal static Parameter<int?> Most { get; } =
        Ask.Number("most", "How many states to print for reading. Default: 20", 0, MostPrinted) with
        {
            Place = ParameterPlace.Command,
        };

    public static QueryParameters<SwingQuery> Parameters { get; } =
        new QueryParameters<SwingQuery>(Of)
            .With(Like, q => q.Vote?.Address.ToString())
            .With(OfBody, _ => null)
            .With(Day, q => q.On == q.Vote?.Date ? default : q.On)
            .With(Most, _ => null);

    // A vote is named by its symbol or address; a body makes sure of it.
    private static SwingQuery Of(Request request)
    {
        var (day, body) = (request.Value(Day), request.Value(OfBody));
        if (request.Value(Like) is not { } like)
            return new(null, day);
        var (symbol, votes) = FindVote.In(request.Edition, like);
        if (votes is not [var vote])
        {
            throw Refusal.Unreadable(
                $"There are {votes.Count} votes on {symbol}; name one by its address.",
                votes
                    .Take(MostOffered)
                    .Select(v => new Link($"{v.Address}, {v.Kind.ToWord()}: {Quotes.Shortened(v.Heading())}", Addresses.SwingOf(v.Address)))
            );
        }
        if (body is not null && body != vote.Body)
        {
            throw Refusal.Unreadable(
                $"{vote.Address} was a vote of the {vote.Body.Name}. Positions are not comparable between bodies.",
                new Link("Its own members", Addresses.SwingOf(vote.Address))
            );
        }
        return SwingStates.Lacking(vote) is { } lacking
            ? throw Refusal.NotFound(lacking, new Link("The vote", Addresses.Vote(vote.Address)))
            : new(vote, day);
    }
}

/// <summary>The choice of a vote.</summary>
/// <param name="Close">Close votes to begin with, latest first.</param>
public sealed record SwingStart(IReadOnlyList<VoteEvent> Close)
{
    private const int Offered = 12;
    private const int MostMargin = 6;

    /// <summary>What the form shows before a vote is named.</summary>
    public static SwingQuery Nothing { get; } = new(null, default);

    public static SwingStart Of(OpenEdition edition) =>
        new([
            .. edition
                .Votes.Where(new VoteFilter { Body = Body.HumanRightsCouncil, MaxMargin = MostMargin })
                .Where(v => SwingStates.Lacking(v) is null)
                .Take(Offered),
        ]);
}
