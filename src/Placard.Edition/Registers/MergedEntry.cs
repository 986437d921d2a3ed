namespace Placard.Edition.Registers;

/// <summary>One fact of a register, as the edition holds it.</summary>
/// <param name="Origin">Where it was read.</param>
/// <param name="Cells">Its cells, in the order of the columns: text, whole numbers, numbers or null.</param>
/// <param name="Others">What others say of the same fact, the best first, each with all its cells.</param>
internal sealed record MergedEntry(Origin Origin, object?[] Cells, IReadOnlyList<(Origin Origin, object?[] Cells)> Others);
