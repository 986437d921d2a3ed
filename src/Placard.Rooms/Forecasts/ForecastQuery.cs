namespace Placard.Rooms.Forecasts;

/// <summary>What a forecast is asked for: a vote like a past one, or a new text.</summary>
public sealed record ForecastQuery
{
    private const int MostSponsors = 60;

    private static readonly Parameter<string?> OfLike = Ask.Text("like", "A past vote on the same proposal, by its symbol") with
    {
        Label = "A vote like this one",
        Example = "SYMBOL",
        Placeholder = "A/HRC/RES/55/19",
        MaxLength = 100,
    };

    private static readonly Parameter<string?> OfTitle = Ask.Text(
        "title",
        "The title of a new text; for an amendment, that of the text it would change"
    ) with
    {
        MaxLength = Proposal.MostCharacters,
    };

    private static readonly Parameter<Body?> OfBody = Ask.Body("With a title: the body, HRC or GA. Default: HRC.") with
    {
        Choices = ["HRC", "GA"],
        AnyLabel = null,
    };

    private static readonly Parameter<VoteKind?> OfKind = Ask.Choice<VoteKind>(
        "kind",
        $"With a title: {Lists.Or([.. VoteWords.KindWords])}",
        VoteWords.TryKind,
        kind => VoteWords.ToSlug(kind.ToWord()),
        [.. VoteWords.KindWords.Select(VoteWords.ToSlug)]
    ) with
    {
        Label = "Subject of the vote",
        AnyLabel = null,
        ChoiceLabel = slug => VoteWords.TryKind(slug, out var kind) ? kind.ToWord() : slug,
    };

    private static readonly Parameter<string?> OfItem = Ask.Text("item", "With a title: the agenda item, its number first") with
    {
        Label = "Agenda item",
        Placeholder = "4",
    };

    private static readonly Parameter<string?> Words = Ask.Text("topic", "Additional keywords") with
    {
        Label = "Additional keywords",
        Example = "WORDS",
    };

    private static readonly Parameter<IReadOnlyList<StateCode>?> OfSponsors = new(
        "sponsors",
        ParameterKind.Text,
        "The main sponsors; for a vote like a past one, in place of those of that text",
        SponsorsOf,
        codes => codes is null ? null : string.Join(", ", codes)
    )
    {
        Label = "Introduced by",
        Example = "CHN,PAK",
        Placeholder = "CHN, PAK",
        MaxLength = 400,
    };

    private static readonly Parameter<PartialDate> Day = Ask.Day(
        "on",
        "The date of the vote. Default: the day after the body's last roll call."
    ) with
    {
        Placeholder = "2024-12-31",
    };

    private static readonly Parameter<bool> IsImportant = Ask.Flag(
        "two-thirds",
        "An important question of the General Assembly, which needs two thirds"
    ) with
    {
        Label = "two thirds (Assembly, important question)",
    };

    public string? Like { get; init; }

    public string? Title { get; init; }

    public Body? Body { get; init; }

    public VoteKind? Kind { get; init; }

    public string? Item { get; init; }

    public string? Topic { get; init; }

    public IReadOnlyList<StateCode>? Sponsors { get; init; }

    public PartialDate On { get; init; }

    public bool TwoThirds { get; init; }

    /// <summary>Whether nothing is asked yet.</summary>
    public bool IsEmpty => Like is null && Title is null;

    /// <summary>What the view of a forecast is asked for.</summary>
    public static QueryParameters<ForecastQuery> Parameters { get; } =
        new QueryParameters<ForecastQuery>(Of)
            .With(OfLike, q => q.Like)
            .With(OfTitle, q => q.Title)
            .With(OfBody, q => q.Body)
            .With(OfKind, q => q.Kind)
            .With(OfItem, q => q.Item)
            .With(Words, q => q.Topic)
            .With(OfSponsors, q => q.Sponsors)
            .With(Day, q => q.On)
            .With(IsImportant, q => q.TwoThirds);

    private static ForecastQuery Of(Request request) =>
        new()
        {
            Like = request.Value(OfLike),
            Title = request.Value(OfTitle),
            Body = request.Value(OfBody),
            Kind = request.Value(OfKind),
            Item = request.Value(OfItem),
            Topic = request.Value(Words),
            Sponsors = request.Value(OfSponsors),
            On = request.Value(Day),
            TwoThirds = request.Value(IsImportant),
        };

    private static List<StateCode> SponsorsOf(Request request, string text)
    {
        var names = text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length > MostSponsors
            ? throw Refusal.Unreadable($"More than {MostSponsors} sponsors are too many; name those who introduce the text.")
            : [.. names.Select(name => request.States.Delegation(OneSponsor.Read(request, name)!).Code).Distinct().Order()];
    }

    private static readonly Parameter<State?> OneSponsor = Ask.State("sponsors", "A sponsor");
}
