using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>The assessments of one state and when it had paid them, latest year first.</summary>
public sealed record StatePayments(State State, IReadOnlyList<AssessedContribution> Contributions, MoneyIndex Index)
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath();

    public static QueryParameters<State> Parameters { get; } =
        new QueryParameters<State>(request => request.States.Delegation(request.Value(Named)!)).With(Named, state => state);

    /// <exception cref="Refusal">The state is no more, and no assessment of it is held.</exception>
    public static StatePayments Of(Request request, State asked)
    {
        var index = MoneyIndex.Of(request.Edition);
        var state = FormerStates.Refused(request, asked, code => index.Of(code).Count > 0, "assessments of it", Addresses.PaymentsOf);
        return new(state, index.Of(state.Code), index);
    }

    /// <summary>How many years it stands so on the honour roll.</summary>
    public int Count(PaymentStanding standing) => Contributions.Count(c => c.Standing == standing);

    /// <summary>What the page of a state says.</summary>
    public static IEnumerable<StateNote> Notes(OpenEdition edition, StateCode state)
    {
        var paid = MoneyIndex.Of(edition).Of(state);
        if (paid.Count > 0)
            yield return new(
                $"When it had paid its assessment for the regular budget, {Plurals.Count(paid.Count, "year")}: "
                    + $"{paid[^1].Year} to {paid[0].Year}",
                Addresses.PaymentsOf(state)
            );
    }
}
