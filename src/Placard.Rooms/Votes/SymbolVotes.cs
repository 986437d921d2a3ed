namespace Placard.Rooms.Votes;

/// <summary>A vote by its address or by its symbol, however it is spelt.</summary>
/// <param name="Symbol">The symbol it was understood as; unknown where an address was given.</param>
/// <param name="Votes">The one vote, or all that the symbol bears.</param>
/// <param name="Order">How the ballots are put in order.</param>
public sealed record SymbolQuery(DocumentSymbol Symbol, IReadOnlyList<VoteEvent> Votes, BallotOrder Order)
{
    private static readonly Parameter<string?> Named = Ask.Text(
        "symbol",
        "The symbol of the text, the draft or the amendment; it may be typed loosely: HRC 51/L6, res 37/23"
    ) with
    {
        Kind = ParameterKind.Symbol,
        IsInPath = true,
    };

    private static readonly Parameter<BallotOrder?> Sort = Ask.Choice<BallotOrder>(
        "sort",
        "The order of the ballots: group, state or ballot",
        TryOrder,
        OrderWord,
        [.. Enum.GetValues<BallotOrder>().Select(OrderWord)]
    ) with
    {
        Place = ParameterPlace.Address,
        IsHidden = true,
    };

    public static QueryParameters<SymbolQuery> Parameters { get; } =
        new QueryParameters<SymbolQuery>(Of)
            .With(Named, q => q.Votes is [var only] ? only.Address.ToString() : q.Symbol.ToString())
            .With(Sort, q => q.Order);

    /// <summary>The one address of what is asked for.</summary>
    public string Address => Addresses.Vote(Votes is [var only] ? only.Address : VoteAddress.Of(Symbol));

    public static string OrderWord(BallotOrder order) => order.ToString().ToLowerInvariant();

    private static SymbolQuery Of(Request request)
    {
        var order = request.Value(Sort) ?? BallotOrder.Group;
        var (symbol, votes) = FindVote.In(request.Edition, request.Value(Named)!);
        return new(symbol, votes, order);
    }

    private static bool TryOrder(string? text, out BallotOrder order) =>
        Enum.TryParse(text, ignoreCase: true, out order) && Enum.IsDefined(order) && !char.IsAsciiDigit(text![0]);
}

/// <summary>What stands under an address: one vote, or the votes that a symbol bears.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="All">The votes.</param>
/// <param name="Only">The one vote with all that its page shows; null where there are several.</param>
public sealed record SymbolVotes(DocumentSymbol Symbol, IReadOnlyList<VoteEvent> All, Vote? Only)
{
    public string Title => Only is { } vote ? vote.Event.Heading() : $"Votes on {Symbol}";

    public string Sentence => Only is { } vote ? OutcomeSentence.Of(vote.Event) : $"{All.Count} votes are listed under {Symbol}.";

    /// <summary>The vote by its address, and the documents that were voted on.</summary>
    public IEnumerable<Subject> Subjects =>
        All.SelectMany(v => new[] { v.Address.ToString(), v.Symbol.ToString(), v.Draft.ToString() })
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(name => new Subject(SubjectKind.Symbol, name));

    public static SymbolVotes Of(OpenEdition edition, SymbolQuery query, VoteNotes notes) =>
        new(
            query.Symbol,
            query.Votes,
            query.Votes is [var only] ? Vote.Of(edition, only, query.Order) with { Elsewhere = notes.Of(edition, only) } : null
        );
}
