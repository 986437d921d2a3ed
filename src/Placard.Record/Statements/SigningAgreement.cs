namespace Placard.Record.Statements;

/// <summary>How two states signed beside each other over joint statements whose list is complete; docs/measures/signing-agreement.md
/// has the formula and its source.</summary>
/// <param name="Both">Statements that both signed.</param>
/// <param name="OnlyFirst">Statements that only the first signed.</param>
/// <param name="OnlySecond">Statements that only the second signed.</param>
/// <param name="Opposed">Occasions on which the two signed opposite sides of one topic.</param>
public readonly record struct SigningAgreement(int Both, int OnlyFirst, int OnlySecond, int Opposed)
{
    /// <summary>The fewest statements from which an index is given: fewer say nothing.</summary>
    public const int Fewest = 4;

    /// <summary>Statements that at least one of the two signed.</summary>
    public int Either => Both + OnlyFirst + OnlySecond;

    /// <summary>Jaccard's coefficient (1912): statements that both signed, of those that at least one did, 0 to 1. Null where at least one
    /// signed fewer than <see cref="Fewest"/>.</summary>
    public double? Index => Either < Fewest ? null : (double)Both / Either;
}
