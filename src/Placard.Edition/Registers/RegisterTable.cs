using Placard.Edition.Reading;

namespace Placard.Edition.Registers;

/// <summary>A table of a register, declared once: what the edition stores, reads, merges, compares, describes and gives out is made of
/// this.</summary>
public abstract class RegisterTable
{
    private readonly List<RegisterColumn> _columns = [];
    private readonly HashSet<string> _indexed = new(StringComparer.Ordinal);

    private protected RegisterTable(string name, string title, string about, HeldThing thing) =>
        (Name, Title, About, Thing) = (name, title, about, thing);

    /// <summary>Its name in the edition: lower case, words joined by <c>_</c>, one thing's (<c>candidacy</c>).</summary>
    public string Name { get; }

    /// <summary>Its name for readers: <c>Candidates</c>.</summary>
    public string Title { get; }

    /// <summary>What stands in it, in a sentence.</summary>
    public string About { get; }

    /// <summary>The register it belongs to.</summary>
    public HeldThing Thing { get; }

    /// <summary>Its columns without those of the origin, in order.</summary>
    public IReadOnlyList<RegisterColumn> Columns => _columns;

    /// <summary>The column whose dates tell from when to when it goes; null where it has none.</summary>
    public string? DatedBy { get; private protected set; }

    /// <summary>Whether entries can be asked for by a column without reading the whole table.</summary>
    public bool IsIndexed(string column) => _indexed.Contains(column);

    internal IReadOnlyCollection<string> IndexedColumns => _indexed;

    /// <summary>What sources say of it, in order of key: of each fact what the best of them says, and what others say beside it.</summary>
    /// <param name="observations">Observations of any kind, in any order.</param>
    /// <param name="rankOf">The rank of a source, as in <see cref="SourceDescription.Rank"/>.</param>
    internal abstract IEnumerable<MergedEntry> Merge(IEnumerable<Observation> observations, Func<SourceCode, int> rankOf);

    /// <summary>All its entries, as an edition has them.</summary>
    internal abstract IReadOnlyList<RegisterEntry> ReadAll(RegisterLibrary registers);

    private protected void Add(RegisterColumn column)
    {
        if (_columns.Exists(c => c.Name == column.Name))
            throw new ArgumentException($"The table {Name} has two columns {column.Name}.", nameof(column));
        _columns.Add(column);
    }

    private protected void Index(string column)
    {
        RegisterRow.Find(_columns, column);
        _indexed.Add(column);
    }
}
