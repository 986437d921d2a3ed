namespace Placard.Rooms.States;

/// <summary>The states that are put beside each other.</summary>
/// <param name="States">The delegations that vote, in the order asked; fewer than two where some are still to be chosen.</param>
/// <param name="IsSpread">Whether each was named on its own, as a form does.</param>
/// <param name="From">The first day of the votes compared; the default for all.</param>
/// <param name="To">The last day of them; the default for all.</param>
public sealed record StateComparisonQuery(IReadOnlyList<State> States, bool IsSpread, PartialDate From, PartialDate To)
{
    public const int Fewest = 2;
    public const int Most = 6;

    private static readonly Parameter<IReadOnlyList<State>> Named = new(
        "states",
        ParameterKind.State,
        "Two to six states, by code or name, with commas between",
        Read,
        states => states.Count == 0 ? null : string.Join(',', states.Select(s => s.Code))
    )
    {
        Example = "STATE",
        IsPositional = true,
        IsHidden = true,
        MaxLength = 500,
    };

    public static QueryParameters<StateComparisonQuery> Parameters { get; } =
        new QueryParameters<StateComparisonQuery>(Of).WithMany(Named, q => [q.States]).With(Ask.From, q => q.From).With(Ask.To, q => q.To);

    /// <summary>The roll calls of the Council that are compared.</summary>
    internal VoteFilter RollCalls =>
        new()
        {
            Body = Body.HumanRightsCouncil,
            From = From,
            To = To,
        };

    /// <summary>Whether only some days are compared.</summary>
    public bool HasDays => From.IsKnown || To.IsKnown;

    /// <summary>Whether there are too few to compare.</summary>
    public bool IsOpen => States.Count < Fewest;

    /// <summary>The one address of these states.</summary>
    public string Address => Addresses.Between(StateAddresses.CompareOf(States.Select(s => s.Code)), From, To);

    private static StateComparisonQuery Of(Request request)
    {
        var named = request.All(Named);
        var (from, to) = Ask.Span(request);
        State[] states = [.. named.SelectMany(n => n).Distinct()];
        return states.Length switch
        {
            > Most => throw Refusal.Unreadable(
                $"{states.Length} states are given; write {Fewest} to {Most}.",
                new Link($"The first {Most}", StateAddresses.CompareOf(states.Take(Most).Select(s => s.Code)))
            ),
            < Fewest when request.IsCommand => throw Refusal.Unreadable("Choose two to six different states."),
            _ => new(states, named.Count > 1, from, to),
        };
    }

    private static IReadOnlyList<State> Read(Request request, string text)
    {
        // A name may have a comma of its own.
        if (Ask.StateOf(request.States, text) is { } one)
            return [request.States.Delegation(one)];
        var words = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        State?[] found = [.. words.Select(word => Ask.StateOf(request.States, word))];
        var at = Array.IndexOf(found, null);
        return at < 0
            ? [.. found.Select(state => request.States.Delegation(state!))]
            : throw Refusal.Unreadable(
                $"{Quotes.Of(words[at])}, given as states, is no state that the record knows.",
                request
                    .States.Nearest(Quotes.Shortened(words[at]))
                    .Select(near => new Link(
                        $"{near.Name} ({near.Code})",
                        StateAddresses.CompareOf(found.Select((state, i) => i == at ? near : state).OfType<State>().Select(s => s.Code))
                    ))
            );
    }
}
