using System.Globalization;
using Placard.Edition.Schema;

namespace Placard.Edition.Registers;

/// <summary>Reads the word of a value; false where it is none.</summary>
public delegate bool WordParser<T>(string? word, out T value);

/// <summary>A row of a register as it is read: each cell by the name of its column. Good until the next row.</summary>
public sealed class RegisterRow
{
    private readonly RowReader _rows;
    private readonly IReadOnlyList<RegisterColumn> _columns;
    private readonly Dictionary<string, int> _places;

    internal RegisterRow(RowReader rows, IReadOnlyList<RegisterColumn> columns)
    {
        _rows = rows;
        _columns = columns;
        _places = columns.Index().ToDictionary(c => c.Item.Name, c => c.Index, StringComparer.Ordinal);
    }

    /// <summary>Where the entry was read.</summary>
    public Origin Origin
    {
        get
        {
            var first = _columns.Count;
            return new Origin(new SourceCode(_rows.Text(first)), _rows.Text(first + 1), _rows.Text(first + 2), _rows.DateAt(first + 3));
        }
    }

    /// <summary>Words; empty for none.</summary>
    public string Text(string column) => _rows.Text(At(column));

    /// <summary>The value of an enumeration, by its word.</summary>
    /// <param name="column">The column.</param>
    /// <param name="parse">Reads a word.</param>
    /// <exception cref="FormatException">It is none of its words.</exception>
    public T Word<T>(string column, WordParser<T> parse) =>
        parse(Text(column), out var value) ? value : throw new FormatException($"“{Text(column)}” is no {column.Replace('_', ' ')}.");

    /// <summary>A whole number; null where not known.</summary>
    public int? WholeNumber(string column) => At(column) is var at && _rows.IsNull(at) ? null : _rows.Int(at);

    /// <summary>A large whole number; null where not known.</summary>
    public long? Long(string column) => At(column) is var at && _rows.IsNull(at) ? null : _rows.Number(at);

    /// <summary>A number; null where not known.</summary>
    public double? Number(string column) => At(column) is var at && _rows.IsNull(at) ? null : _rows.Real(at);

    /// <summary>An amount, to fifteen digits; null where not known.</summary>
    public decimal? Amount(string column) => At(column) is var at && _rows.IsNull(at) ? null : (decimal)_rows.Real(at);

    /// <summary>Whether it is so; null where not known.</summary>
    public bool? YesNo(string column) => At(column) is var at && _rows.IsNull(at) ? null : _rows.Number(at) != 0;

    /// <summary>A day; null where not known.</summary>
    public DateOnly? Day(string column) => At(column) is var at && _rows.IsNull(at) ? null : _rows.DateAt(at).Earliest;

    /// <summary>A date as exactly as it is known; the default for none.</summary>
    public PartialDate Date(string column) => _rows.DateAt(At(column));

    /// <summary>A state; the default for none.</summary>
    public StateCode State(string column) => At(column) is var at && _rows.IsNull(at) ? default : StateCode.Parse(_rows.Text(at));

    /// <summary>States, in the order in which they were given.</summary>
    public IReadOnlyList<StateCode> States(string column) =>
        [.. Text(column).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(StateCode.Parse)];

    /// <summary>A document's symbol; the default for none.</summary>
    public DocumentSymbol Symbol(string column) =>
        At(column) is var at && _rows.IsNull(at) ? default : DocumentSymbol.Parse(_rows.Text(at));

    /// <summary>A body.</summary>
    /// <exception cref="FormatException">There is none, or none of this code.</exception>
    public Body Body(string column) => Placard.Record.Bodies.Body.Parse(Text(column));

    /// <summary>The cells as text, in the order of the columns, those of the origin last; null for what is not known.</summary>
    internal string?[] Cells()
    {
        var cells = new string?[_rows.Columns];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] =
                _rows.IsNull(i) ? null
                : i < _columns.Count && _columns[i].Kind == RegisterColumnKind.Number
                    ? _rows.Real(i).ToString("0.##########", CultureInfo.InvariantCulture)
                : _rows.Text(i);
        }
        return cells;
    }

    internal static RegisterColumn Find(IReadOnlyList<RegisterColumn> columns, string name) =>
        columns.FirstOrDefault(c => c.Name == name) ?? throw new ArgumentException($"There is no column {name}.", nameof(name));

    private int At(string column) =>
        _places.TryGetValue(column, out var at) ? at : throw new ArgumentException($"There is no column {column}.", nameof(column));
}
