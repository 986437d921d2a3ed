namespace Placard.Edition.Registers;

/// <summary>How much a table of a register holds.</summary>
/// <param name="Table">The table.</param>
/// <param name="Entries">How many facts.</param>
/// <param name="First">The earliest date of any; the default where none has one.</param>
/// <param name="Last">The latest date of any; it may lie ahead.</param>
/// <param name="Sources">The codes of the sources it was read from, in order.</param>
public sealed record RegisterReach(RegisterTable Table, int Entries, PartialDate First, PartialDate Last, IReadOnlyList<SourceCode> Sources)
{
    /// <summary>What the dates are, in words: <c>renewed on</c>; empty where it has none.</summary>
    public string DatedBy => Table.DatedBy?.Replace('_', ' ') ?? "";
}

/// <summary>What another source says of a fact of which the edition holds what a better one says.</summary>
/// <param name="Kept">The fact as the edition holds it.</param>
/// <param name="Origin">Where the other was read.</param>
/// <param name="Differs">What it says otherwise, by column; empty where it says the same.</param>
public sealed record OtherStatement<T>(T Kept, Origin Origin, IReadOnlyDictionary<string, string> Differs)
    where T : RegisterEntry;
