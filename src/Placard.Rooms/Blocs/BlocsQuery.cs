namespace Placard.Rooms.Blocs;

/// <summary>Which roll calls a reader wants measured, as the address or the command says it. One body at a time: only there do all states
/// face the same votes.</summary>
/// <param name="Body">The body.</param>
/// <param name="From">The first date; the default for none asked.</param>
/// <param name="To">The last date.</param>
/// <param name="Topic">Words of title or subjects; null for none.</param>
/// <param name="Blocs">The number of blocs; null for the best.</param>
public sealed record BlocsQuery(Body Body, PartialDate From, PartialDate To, string? Topic, int? Blocs = null)
{
    public const int MostBlocs = 20;
    private const int RecentYears = 10;

    private static readonly Parameter<Body?> OfBody = Ask.Body($"The body: {Ask.Bodies} (GA, where every state votes)") with
    {
        Label = "Body",
        AnyLabel = null,
        IsOffered = Ask.HasRollCalls,
    };
    private static readonly Parameter<string?> Words = Ask.Text(
        "topic",
        "Only roll calls whose title, or one of whose subjects, contains all these words"
    ) with
    {
        Label = "Words of the title or subject",
    };
    private static readonly Parameter<int?> Count = Ask.Number(
        "blocs",
        "The number of blocs, if not the one in which states lie best apart",
        2,
        MostBlocs
    ) with
    {
        Label = "Number of blocs",
        Placeholder = "the best",
    };

    /// <summary>What every view of this room can be asked for.</summary>
    public static QueryParameters<BlocsQuery> Parameters { get; } = RollCalls();

    /// <summary>The same and the number of blocs.</summary>
    public static QueryParameters<BlocsQuery> WithCount { get; } = RollCalls().With(Count, q => q.Blocs);

    /// <summary>Reads which roll calls are asked for. Without a body it is the General Assembly, where every state votes.</summary>
    /// <exception cref="Refusal">A value means nothing.</exception>
    public static BlocsQuery Of(Request request)
    {
        var (from, to) = Ask.Span(request);
        return new(request.Value(OfBody) ?? Body.GeneralAssembly, from, to, request.Value(Words), request.Value(Count));
    }

    private static QueryParameters<BlocsQuery> RollCalls() =>
        new QueryParameters<BlocsQuery>(Of)
            .With(OfBody, q => q.Body)
            .With(Ask.From, q => q.From)
            .With(Ask.To, q => q.To)
            .With(Words, q => q.Topic);

    /// <summary>What passes; not the quarantined.</summary>
    public VoteFilter Filter =>
        new()
        {
            Body = Body,
            From = From,
            To = To,
            Topic = Topic,
        };

    /// <summary>How many roll calls asked for are disputed or quarantined, so that no measure takes them.</summary>
    public int InDoubt(VoteLedger ledger) =>
        ledger.Where(Filter with { WithQuarantined = true }).Count(v => v.IsRollCall && !v.IsMeasurable);

    /// <summary>What of the record they are.</summary>
    public Reach Reach => new(HeldPart.RollCalls, Body, From, To);

    /// <summary>The last ten years of the body, where no dates were asked for: blocs of all time mix alliances that never met.</summary>
    public BlocsQuery OrRecent(VoteLedger ledger)
    {
        if (
            From.IsKnown
            || To.IsKnown
            || ledger.All.FirstOrDefault(v => v.Body == Body && v.IsMeasurable && v.Date.IsKnown) is not { } last
        )
            return this;
        return this with { From = new PartialDate(last.Date.Year - RecentYears + 1) };
    }

    /// <summary>The roll calls in words: <c>General Assembly, 2015 to 2024, on “torture”</c>.</summary>
    public string InWords => InWordsWith(Quotes.Of);

    /// <summary>The same for a terminal, which would show the marks that keep a reader's words apart.</summary>
    public string InPlainWords => InWordsWith(words => $"“{words}”");

    private string InWordsWith(Func<string, string> quoted) =>
        Body.Name + ", " + Dates.Span(From, To) + (Topic is { } words ? $", on {quoted(words)}" : "");

    /// <summary>The query as an address writes it, <c>?</c> first.</summary>
    public override string ToString() => WithCount.ToAddress(this);
}
