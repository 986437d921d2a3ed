using Placard.Record.Access;
using Placard.Record.Writing;

namespace Placard.Rooms.Access;

/// <summary>By what the list of organisations is ordered.</summary>
public enum OrganisationOrder
{
    /// <summary>Those put off most often first.</summary>
    Deferrals,

    /// <summary>Those whose latest application waited longest first.</summary>
    Years,

    /// <summary>By name.</summary>
    Name,
}

/// <summary>What the list of organisations is narrowed to.</summary>
public sealed record OrganisationQuery
{
    private const int MostDeferrals = 99;
    private const int MostYears = 80;

    private static readonly string[] Orders = ["deferrals", "years", "name"];

    private static readonly Parameter<string?> Named = Ask.Text(
        "q",
        "Only organisations whose name, in any spelling, has all these words"
    ) with
    {
        Label = "Words of the name",
        Example = "WORDS",
    };

    private static readonly Parameter<NgoStanding?> OfStanding = Ask.Choice<NgoStanding>(
        "standing",
        $"How the latest application stands: {Lists.Or([.. NgoStandingWords.All.Select(Slug)])}",
        NgoStandingWords.TryParse,
        standing => Slug(standing.ToWord()),
        [.. NgoStandingWords.All.Select(Slug)]
    ) with
    {
        Label = "Latest application",
        Example = "waiting",
        ChoiceLabel = slug => slug.Replace('-', ' '),
    };

    private static readonly Parameter<int?> FewestDeferrals = Ask.Number(
        "deferrals",
        "Only those put off at this many sessions or more",
        0,
        MostDeferrals
    ) with
    {
        Label = "Deferrals, at least",
    };

    private static readonly Parameter<int?> FewestYears = Ask.Number(
        "years",
        "Only those whose latest application waited this many years or more",
        0,
        MostYears
    ) with
    {
        Label = "Years waiting, at least",
    };

    private static readonly Parameter<State?> AskedBy = Ask.State(
        "asked",
        "Only those about which a source says that this state asked, or complained of"
    ) with
    {
        Label = "Asked about by",
        IsFolded = true,
    };

    private static readonly Parameter<bool> PutToVote = Ask.Flag("voted", "Only those that the title of a roll call names") with
    {
        Label = "Put to a roll call",
        IsFolded = true,
    };

    private static readonly Parameter<OrganisationOrder?> Ordered = Ask.Choice<OrganisationOrder>(
        "order",
        "Order: deferrals (most first), years (longest first) or name. Default: deferrals",
        TryOrder,
        order => Orders[(int)order],
        Orders
    ) with
    {
        Label = "Order",
        AnyLabel = null,
        Example = "years",
        IsFolded = true,
        ChoiceLabel = word =>
            word switch
            {
                "deferrals" => "most deferrals first",
                "years" => "longest wait first",
                _ => "by name",
            },
    };

    public string? Words { get; init; }

    public NgoStanding? Standing { get; init; }

    public int? Deferrals { get; init; }

    public int? Years { get; init; }

    public State? Asked { get; init; }

    public bool Voted { get; init; }

    public OrganisationOrder Order { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>How many a command prints for reading.</summary>
    public int Most { get; init; } = Ask.MostPrinted;

    public static QueryParameters<OrganisationQuery> Parameters { get; } =
        new QueryParameters<OrganisationQuery>(Of)
            .With(Named, q => q.Words)
            .With(OfStanding, q => q.Standing)
            .With(FewestDeferrals, q => q.Deferrals)
            .With(FewestYears, q => q.Years)
            .With(AskedBy, q => q.Asked)
            .With(PutToVote, q => q.Voted)
            .With(Ordered, q => q.Order == OrganisationOrder.Deferrals ? null : q.Order)
            .With(Ask.Page, q => q.Page > 1 ? q.Page : null)
            .With(Ask.Printed, q => q.Most);

    /// <summary>The list with one standing, for links.</summary>
    public static string AddressOf(NgoStanding standing) => new OrganisationQuery { Standing = standing }.ToString();

    /// <summary>The address of the list.</summary>
    public override string ToString() => AccessAddresses.Organisations + Parameters.ToAddress(this);

    /// <summary>Whether a line passes, its words aside.</summary>
    internal bool Takes(OrganisationLine line) =>
        (Standing is not { } standing || line.Standing == standing)
        && (Deferrals is not { } deferrals || line.Deferrals >= deferrals)
        && (Years is not { } years || line.Years >= years)
        && (!Voted || line.RollCalls.Count > 0)
        && (Asked is not { } asked || line.Interventions.Any(i => i.State == asked.Code));

    private static OrganisationQuery Of(Request request) =>
        new()
        {
            Words = request.Value(Named),
            Standing = request.Value(OfStanding),
            Deferrals = request.Value(FewestDeferrals),
            Years = request.Value(FewestYears),
            Asked = request.Value(AskedBy) is { } state ? request.States.Delegation(state) : null,
            Voted = request.Value(PutToVote),
            Order = request.Value(Ordered) ?? OrganisationOrder.Deferrals,
            Page = request.Value(Ask.Page) ?? 1,
            Most = request.Value(Ask.Printed) ?? Ask.MostPrinted,
        };

    private static bool TryOrder(string? text, out OrganisationOrder order) =>
        WordOf.TryParse(text, Orders, StringComparison.OrdinalIgnoreCase, out order);

    private static string Slug(string word) => word.Replace(' ', '-');
}
