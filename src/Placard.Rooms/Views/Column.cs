using System.Globalization;

namespace Placard.Rooms.Views;

/// <summary>What the cells of a column are. Every form of a table has its types from here: CSV, Parquet, JSON and their
/// descriptions.</summary>
public enum ColumnKind
{
    /// <summary>Words, codes, symbols.</summary>
    Text,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number, a share to four places.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A year, a month or a day, as exactly as it is known: <c>1975-11</c>.</summary>
    PartialDate,
}

/// <summary>The words of a <see cref="ColumnKind"/>.</summary>
public static class ColumnKindWords
{
    /// <summary>The word of pages and JSON: <c>whole number</c>.</summary>
    public static string ToWord(this ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Text => "text",
            ColumnKind.WholeNumber => "whole number",
            ColumnKind.Number => "number",
            ColumnKind.Day => "day",
            _ => "year, month or day",
        };
}

/// <summary>A cell of a table: what is known as text, or nothing.</summary>
/// <remarks>Numbers are written the same in every culture, a share to four places.</remarks>
public readonly record struct Cell(string? Text)
{
    // Tables of ballots have a million cells with some two hundred codes.
    private static readonly string?[] Codes = new string?[1 << 15];

    public static implicit operator Cell(string? text) => new(text);

    public static implicit operator Cell(int? number) => new(Numbers.Plain(number));

    public static implicit operator Cell(long? number) => new(number?.ToString(CultureInfo.InvariantCulture));

    public static implicit operator Cell(double? number) => new(number?.ToString("0.####", CultureInfo.InvariantCulture));

    public static implicit operator Cell(StateCode state) => new(Codes[state.ToNumber()] ??= state.ToString());

    public static implicit operator Cell(DateOnly? day) => new(Dates.Iso(day));

    public static implicit operator Cell(PartialDate date) => new(date.ToString());

    public static implicit operator Cell(DocumentSymbol symbol) => new(symbol.ToString());

    public static implicit operator Cell(VoteAddress vote) => new(vote.ToString());
}

/// <summary>A column: its name in the header, what it holds, and its cell in a row. Its kind is that of the value.</summary>
/// <param name="Name">Lower case, words joined by <c>_</c>.</param>
/// <param name="Meaning">What it holds, for the manual and the description of the data.</param>
/// <param name="Value">The cell of one row.</param>
public sealed record Column<TModel, TRow>(string Name, string Meaning, Func<TModel, TRow, Cell> Value)
{
    /// <summary>A column of whole numbers.</summary>
    public Column(string name, string meaning, Func<TModel, TRow, int?> value)
        : this(name, meaning, (model, row) => (Cell)value(model, row)) => Kind = ColumnKind.WholeNumber;

    /// <inheritdoc cref="Column{TModel, TRow}(string, string, Func{TModel, TRow, int?})"/>
    public Column(string name, string meaning, Func<TModel, TRow, long?> value)
        : this(name, meaning, (model, row) => (Cell)value(model, row)) => Kind = ColumnKind.WholeNumber;

    /// <summary>A column of numbers.</summary>
    public Column(string name, string meaning, Func<TModel, TRow, double?> value)
        : this(name, meaning, (model, row) => (Cell)value(model, row)) => Kind = ColumnKind.Number;

    /// <summary>A column of days.</summary>
    public Column(string name, string meaning, Func<TModel, TRow, DateOnly?> value)
        : this(name, meaning, (model, row) => (Cell)value(model, row)) => Kind = ColumnKind.Day;

    /// <summary>A column of dates as exactly as they are known.</summary>
    public Column(string name, string meaning, Func<TModel, TRow, PartialDate> value)
        : this(name, meaning, (model, row) => (Cell)value(model, row)) => Kind = ColumnKind.PartialDate;

    /// <summary>What its cells are.</summary>
    public ColumnKind Kind { get; init; }

    /// <summary>What a number counts: <c>states</c>, <c>bytes</c>; null where that says nothing.</summary>
    public string? Unit { get; init; }

    /// <summary>The only words that its cells can be; none where they can be others.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether a model has the column at all; all have it unless said.</summary>
    public Func<TModel, bool> AppliesTo { get; init; } = _ => true;

    /// <summary>What describes it.</summary>
    internal ColumnMeaning Described => new(Name, Meaning, Kind, Unit, Words);
}

/// <summary>What describes a column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it holds.</param>
/// <param name="Kind">What its cells are.</param>
/// <param name="Unit">What a number counts; null where that says nothing.</param>
/// <param name="Words">The only words that its cells can be; none where they can be others.</param>
public sealed record ColumnMeaning(string Name, string Meaning, ColumnKind Kind, string? Unit, IReadOnlyList<string> Words);
