using Placard.Record.Positions.Forecasts;

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

    private static readonly Parameter<ProposalAim?> OfEffect = Ask.Choice<ProposalAim>(
        "effect",
        "What it would do: own-text, ends-mandate (end, cut or discontinue a mandate), no-action (a motion). Default: as its title says",
        TryEffect,
        aim => VoteWords.ToSlug(aim.ToWord().Replace(" a ", " ", StringComparison.Ordinal)),
        "own-text",
        "ends-mandate",
        "no-action"
    ) with
    {
        Label = "What it would do",
        Example = "ends-mandate",
        AnyLabel = "As its title says",
        ChoiceLabel = slug =>
            slug switch
            {
                "ends-mandate" => "End, cut or discontinue a mandate",
                "no-action" => "Motion for no action on a text",
                _ => "Stand for itself",
            },
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
        "The date of the vote. Default: the end of the body's next usual session."
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

    /// <summary>What it would do to other texts; null for what its title says.</summary>
    public ProposalAim? Effect { get; init; }

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
            .With(OfEffect, q => q.Effect)
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
            Effect = request.Value(OfEffect),
            Item = request.Value(OfItem),
            Topic = request.Value(Words),
            Sponsors = request.Value(OfSponsors),
            On = request.Value(Day),
            TwoThirds = request.Value(IsImportant),
        };

    private static bool TryEffect(string? text, out ProposalAim aim)
    {
        aim = text?.ToUpperInvariant() switch
        {
            "ENDS-MANDATE" => ProposalAim.EndsMandate,
            "NO-ACTION" => ProposalAim.NoAction,
            _ => ProposalAim.OwnText,
        };
        return aim != ProposalAim.OwnText || string.Equals(text, "own-text", StringComparison.OrdinalIgnoreCase);
    }

    private static List<StateCode> SponsorsOf(Request request, string text)
    {
        var names = text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length > MostSponsors
            ? throw Refusal.Unreadable($"More than {MostSponsors} sponsors are too many; name those who introduce the text.")
            : [.. names.Select(name => request.States.Delegation(OneSponsor.Read(request, name)!).Code).Distinct().Order()];
    }

    private static readonly Parameter<State?> OneSponsor = Ask.State("sponsors", "A sponsor");
}
