namespace Placard.Rooms.Votes;

/// <summary>Which vetoes a reader asks for.</summary>
/// <param name="State">Only those of this delegation; null for all.</param>
/// <param name="From">On or after this date.</param>
/// <param name="To">On or before this date.</param>
public sealed record VetoesQuery(State? State, PartialDate From, PartialDate To)
{
    private static readonly Parameter<State?> Named = Ask.State("state", "Only vetoes of this state; a code or a name");

    public static QueryParameters<VetoesQuery> Parameters { get; } =
        new QueryParameters<VetoesQuery>(Of).With(Named, q => q.State).With(Ask.From, q => q.From).With(Ask.To, q => q.To);

    private static VetoesQuery Of(Request request)
    {
        var (from, to) = Ask.Span(request);
        return new(request.Value(Named) is { } state ? request.States.Delegation(state) : null, from, to);
    }
}

/// <summary>One veto: who cast it, and on what.</summary>
/// <param name="State">The permanent member.</param>
/// <param name="Vote">The vote on the proposal that it defeated.</param>
public sealed record CastVeto(StateCode State, VoteEvent Vote);

/// <summary>The vetoes cast in the Security Council, as far as they are held.</summary>
public sealed record Vetoes
{
    public required VetoesQuery Query { get; init; }

    public required StateRegister States { get; init; }

    /// <summary>How far they reach, and what is left out.</summary>
    public required string Window { get; init; }

    /// <summary>The votes in which a veto was cast, latest first.</summary>
    public required IReadOnlyList<VoteEvent> Votes { get; init; }

    /// <summary>Every veto, latest first.</summary>
    public required IReadOnlyList<CastVeto> All { get; init; }

    /// <summary>How many each state cast, most first.</summary>
    public required IReadOnlyList<KeyValuePair<StateCode, int>> Counts { get; init; }

    public static Vetoes Of(Request request, VetoesQuery query)
    {
        var filter = new VoteFilter
        {
            Body = Body.SecurityCouncil,
            From = query.From,
            To = query.To,
        };
        var votes = request
            .Edition.Votes.Where(filter)
            .Where(v => v.Vetoes.Count > 0 && (query.State is null || v.Vetoes.Contains(query.State.Code)))
            .ToList();
        var all = votes
            .SelectMany(v => v.Vetoes.Where(s => query.State is null || s == query.State.Code).Select(s => new CastVeto(s, v)))
            .ToList();
        return new Vetoes
        {
            Query = query,
            States = request.States,
            Window = VetoWindow.Of(request.Edition).InWords,
            Votes = votes,
            All = all,
            Counts =
            [
                .. all.GroupBy(v => v.State)
                    .Select(g => KeyValuePair.Create(g.Key, g.Count()))
                    .OrderByDescending(pair => pair.Value)
                    .ThenBy(pair => pair.Key),
            ],
        };
    }
}

/// <summary>Every veto, one a row.</summary>
internal static class VetoesTable
{
    public static Table<Vetoes> Columns { get; } =
        Table<Vetoes>.Of(
            view => view.All,
            new("state", "ISO 3166 code of the permanent member", (_, v) => v.State),
            new("date", "Day of the vote", (_, v) => v.Vote.Date),
            new("address", "Address of the vote in the record", (_, v) => v.Vote.Address),
            new("draft", "Symbol of the draft; empty where it had none", (_, v) => v.Vote.Draft),
            new("title", "What it was on", (_, v) => v.Vote.Title),
            new("meeting", "The meeting", (_, v) => v.Vote.Meeting),
            new("vetoes", "How many permanent members vetoed it", (_, v) => v.Vote.Vetoes.Count)
        );
}

/// <summary>The vetoes, as a terminal shows them.</summary>
internal static class VetoesText
{
    public static void Write(Vetoes view, TextWriter output)
    {
        output.WriteLine(
            $"{Plurals.Plain(view.All.Count, "veto", "vetoes")} on {Plurals.Plain(view.Votes.Count, "proposal")}. {view.Window}"
        );
        CommandOutput.WriteTable(
            output,
            ["date", "vote", "vetoed by", "title"],
            view.Votes.Select(v =>
                (IReadOnlyList<string>)[v.Date.ToString(), v.Address.ToString(), string.Join(' ', v.Vetoes), Quotes.Shortened(v.Title, 70)]
            )
        );
    }
}

/// <summary>The vetoes as JSON gives them, latest first, with how far they reach.</summary>
public sealed record VetoesJson(
    int Vetoes,
    int Proposals,
    string Window,
    IReadOnlyDictionary<string, int> ByState,
    IReadOnlyList<VetoJson> Votes
)
{
    internal static VetoesJson Of(Vetoes view) =>
        new(
            view.All.Count,
            view.Votes.Count,
            view.Window,
            new OrderedDictionary<string, int>(view.Counts.Select(c => KeyValuePair.Create(c.Key.ToString(), c.Value))),
            [.. view.Votes.Select(VetoJson.Of)]
        );
}

/// <summary>One proposal that vetoes defeated; what is not known is left out.</summary>
public sealed record VetoJson(string Address, string? Date, string? Draft, string Title, IReadOnlyList<string> VetoedBy)
{
    internal static VetoJson Of(VoteEvent vote) =>
        new(
            vote.Address.ToString(),
            vote.Date.IsKnown ? vote.Date.ToString() : null,
            vote.Draft.IsKnown ? vote.Draft.ToString() : null,
            vote.Title,
            [.. vote.Vetoes.Select(s => s.ToString())]
        );
}
