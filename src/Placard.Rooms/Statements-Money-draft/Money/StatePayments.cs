using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>The assessments of one state and when it had paid them, latest year first.</summary>
public sealed record StatePayments(State State, IReadOnlyList<AssessedContribution> Contributions, MoneyIndex Index)
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath();

    public static QueryParameters<State> Parameters { get; } =
        new QueryParameters<State>(request => request.States.Delegation(request.Value(Named)!)).With(Named, state => state);

    public static StatePayments Of(OpenEdition edition, State state)
    {
        var index = MoneyIndex.Of(edition);
        return new(state, index.Of(state.Code), index);
    }

    /// <summary>How many years it was within the period, later, or not listed.</summary>
    public int Count(PaymentStanding standing) => Contributions.Count(c => c.Standing == standing);

    /// <summary>What the page of a state says.</summary>
    public static IEnumerable<StateNote> Notes(OpenEdition edition, StateCode state)
    {
        var paid = MoneyIndex.Of(edition).Of(state);
        if (paid.Count > 0)
            yield return new(
                $"When it paid its assessments, {Plurals.Count(paid.Count, "year")}: {paid[^1].Year} to {paid[0].Year}",
                Addresses.PaymentsOf(state)
            );
    }
}
