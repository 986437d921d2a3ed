namespace Placard.Record.Positions.Blocs;

/// <summary>Shrunken agreement of pairs: those with few common votes are drawn towards the mean of all; docs/measures/shrunken-agreement.md
/// has the formula and its sources.</summary>
public sealed class ShrunkenAgreement
{
    private readonly AgreementTable _table;

    private ShrunkenAgreement(AgreementTable table, AgreementPrior prior) => (_table, Prior) = (table, prior);

    /// <summary>The prior of a pair.</summary>
    public AgreementPrior Prior { get; }

    /// <summary>The states, in code order.</summary>
    public IReadOnlyList<StateCode> States => _table.States;

    /// <summary>Estimates the prior from every pair of a table.</summary>
    public static ShrunkenAgreement Of(AgreementTable table) => new(table, AgreementPrior.Of(table.Pairs));

    /// <summary>The counts of one pair, without an interval.</summary>
    public Agreement Counted(StateCode first, StateCode second) => _table[first, second];

    /// <summary>The index of one pair, shrunken, without an interval.</summary>
    public double Index(StateCode first, StateCode second) => Shrunken(_table[first, second]);

    /// <summary>The estimate of one pair, with the 90% interval of its beta posterior; the mean of all pairs, widely, for a pair without a
    /// common vote.</summary>
    public PairEstimate this[StateCode first, StateCode second]
    {
        get
        {
            var agreement = _table[first, second];
            var score = agreement.Index * agreement.Common ?? 0;
            var (a, b) = (Prior.Strength * Prior.Mean + score, Prior.Strength * (1 - Prior.Mean) + agreement.Common - score);
            var share = Shrunken(agreement);
            // A mean of 0 or 1 leaves the posterior no spread at one end.
            return a <= 0 || b <= 0
                ? new(agreement, new(share, share, share, agreement.Common))
                : new(
                    agreement,
                    new(
                        share,
                        BetaDistribution.Quantile(ShareEstimate.Tail, a, b),
                        BetaDistribution.Quantile(1 - ShareEstimate.Tail, a, b),
                        agreement.Common
                    )
                );
        }
    }

    private double Shrunken(Agreement agreement) => Prior.Shrunken(agreement.Common, agreement.Index * agreement.Common ?? 0);
}

/// <summary>The agreement of a pair, as counted and as estimated.</summary>
/// <param name="Counted">The counts; "first" and "second" as asked for.</param>
/// <param name="Estimate">The index of agreement, shrunken, with its interval.</param>
public readonly record struct PairEstimate(Agreement Counted, ShareEstimate Estimate);
