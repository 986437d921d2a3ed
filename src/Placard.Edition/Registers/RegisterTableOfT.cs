using System.Globalization;
using Placard.Edition.Reading;

namespace Placard.Edition.Registers;

/// <summary>A table of a register with its entries.</summary>
/// <typeparam name="T">The fact that a row holds.</typeparam>
/// <param name="name">As in <see cref="RegisterTable.Name"/>.</param>
/// <param name="title">As in <see cref="RegisterTable.Title"/>.</param>
/// <param name="about">As in <see cref="RegisterTable.About"/>.</param>
/// <param name="thing">As in <see cref="RegisterTable.Thing"/>.</param>
public sealed class RegisterTable<T>(string name, string title, string about, HeldThing thing) : RegisterTable(name, title, about, thing)
    where T : RegisterEntry
{
    private readonly List<Func<T, object?>> _cells = [];
    private Func<RegisterRow, T>? _read;

    /// <summary>One of the columns that together name a fact: what two sources say under one key is said of one fact.</summary>
    /// <param name="name">As in <see cref="RegisterColumn.Name"/>.</param>
    /// <param name="meaning">As in <see cref="RegisterColumn.Meaning"/>.</param>
    /// <param name="value">The cell of an entry: a string, number, date, code, symbol or list of states.</param>
    public RegisterTable<T> Key<TValue>(string name, string meaning, Func<T, TValue> value) => With(name, meaning, value, true, []);

    /// <summary>A column.</summary>
    /// <param name="name">As in <see cref="RegisterColumn.Name"/>.</param>
    /// <param name="meaning">As in <see cref="RegisterColumn.Meaning"/>.</param>
    /// <param name="value">The cell of an entry: a string, number, date, code, symbol or list of states.</param>
    /// <param name="words">The only words that its cells can be; none where they can be others.</param>
    public RegisterTable<T> Column<TValue>(string name, string meaning, Func<T, TValue> value, params IReadOnlyList<string> words) =>
        With(name, meaning, value, false, words);

    /// <summary>Names the column whose dates tell from when to when the table goes.</summary>
    public RegisterTable<T> Dated(string column)
    {
        DatedBy = RegisterRow.Find(Columns, column).Name;
        return this;
    }

    /// <summary>Lets entries be asked for by a column without reading the whole table.</summary>
    public RegisterTable<T> Indexed(string column)
    {
        Index(column);
        return this;
    }

    /// <summary>Says how an entry is read from its row.</summary>
    public RegisterTable<T> Reads(Func<RegisterRow, T> read)
    {
        _read = read;
        return this;
    }

    internal T Read(RegisterRow row) =>
        (_read ?? throw new InvalidOperationException($"The table {Name} does not say how it is read."))(row);

    internal override IReadOnlyList<RegisterEntry> ReadAll(RegisterLibrary registers) => registers.All(this);

    internal override IEnumerable<MergedEntry> Merge(IEnumerable<Observation> observations, Func<SourceCode, int> rankOf)
    {
        // The keys alone are held while all are sorted: of a large table all cells would fill the memory.
        var keys = Columns.Index().Where(c => c.Item.IsKey).Select(c => _cells[c.Index]).ToArray();
        var all = observations.OfType<T>().Select(entry => (Entry: entry, Key: Array.ConvertAll(keys, cell => cell(entry)))).ToArray();
        Array.Sort(all, (a, b) => CompareAll(a.Key, b.Key));
        for (var first = 0; first < all.Length; )
        {
            var end = first + 1;
            while (end < all.Length && CompareAll(all[first].Key, all[end].Key) == 0)
                end++;
            var said = Array.ConvertAll(all[first..end], of => (of.Entry.Origin, Cells: CellsOf(of.Entry)));
            Array.Sort(said, Compare);
            yield return new MergedEntry(said[0].Origin, said[0].Cells, said[1..]);
            first = end;
        }

        int Compare((Origin Origin, object?[] Cells) a, (Origin Origin, object?[] Cells) b)
        {
            var order = rankOf(a.Origin.Source).CompareTo(rankOf(b.Origin.Source));
            if (order == 0)
                order = a.Origin.CompareTo(b.Origin);
            return order != 0 ? order : CompareAll(a.Cells, b.Cells);
        }
    }

    internal object?[] CellsOf(T entry)
    {
        var cells = new object?[_cells.Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = _cells[i](entry);
        return cells;
    }

    private RegisterTable<T> With<TValue>(string name, string meaning, Func<T, TValue> value, bool isKey, IReadOnlyList<string> words)
    {
        var (kind, stored) = RegisterCells.Of<TValue>();
        Add(new RegisterColumn(name, meaning, kind, isKey, words));
        _cells.Add(entry => stored(value(entry)));
        return this;
    }

    private static int CompareAll(object?[] some, object?[] others)
    {
        for (var i = 0; i < some.Length; i++)
        {
            if (CompareCells(some[i], others[i]) is not 0 and var order)
                return order;
        }
        return 0;
    }

    private static int CompareCells(object? a, object? b) =>
        (a, b) switch
        {
            (string x, string y) => string.CompareOrdinal(x, y),
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            _ => Convert.ToDouble(a, CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(b, CultureInfo.InvariantCulture)),
        };
}
