using System.Globalization;

namespace Placard.Rooms.Views;

/// <summary>A cell of a table: what is known as text, or nothing.</summary>
/// <remarks>Numbers are written the same in every culture, a share to four places.</remarks>
public readonly record struct Cell(string? Text)
{
    public static implicit operator Cell(string? text) => new(text);

    public static implicit operator Cell(int number) => new(Numbers.Plain(number));

    public static implicit operator Cell(int? number) => new(Numbers.Plain(number));

    public static implicit operator Cell(double number) => new(number.ToString("0.####", CultureInfo.InvariantCulture));

    public static implicit operator Cell(double? number) => new(number?.ToString("0.####", CultureInfo.InvariantCulture));

    public static implicit operator Cell(StateCode state) => new(state.ToString());

    public static implicit operator Cell(PartialDate date) => new(date.ToString());

    public static implicit operator Cell(DocumentSymbol symbol) => new(symbol.ToString());

    public static implicit operator Cell(VoteAddress vote) => new(vote.ToString());
}

/// <summary>A column: its name in the header, what it holds, and its cell in a row.</summary>
/// <param name="Name">Lower case, words joined by <c>_</c>.</param>
/// <param name="Meaning">What it holds and in which unit, for the manual and the description of the data.</param>
/// <param name="Value">The cell of one row.</param>
public sealed record Column<TModel, TRow>(string Name, string Meaning, Func<TModel, TRow, Cell> Value)
{
    /// <summary>Whether a model has the column at all; all have it unless said.</summary>
    public Func<TModel, bool> AppliesTo { get; init; } = _ => true;
}

/// <summary>The name and the meaning of a column.</summary>
public sealed record ColumnMeaning(string Name, string Meaning);

/// <summary>The table of a view: columns and rows, declared once for CSV, manual and description.</summary>
public sealed class Table<TModel>
{
    private readonly Func<TModel, CsvTable> _csv;

    private Table(IReadOnlyList<ColumnMeaning> columns, Func<TModel, CsvTable> csv, Func<TModel, bool> appliesTo) =>
        (Columns, _csv, AppliesTo) = (columns, csv, appliesTo);

    /// <summary>Every column that the table can have.</summary>
    public IReadOnlyList<ColumnMeaning> Columns { get; }

    /// <summary>Whether a model has this table, where a view has several.</summary>
    public Func<TModel, bool> AppliesTo { get; }

    /// <summary>A table with a row for each of some things.</summary>
    public static Table<TModel> Of<TRow>(Func<TModel, IEnumerable<TRow>> rows, params Column<TModel, TRow>[] columns) =>
        new(
            [.. columns.Select(c => new ColumnMeaning(c.Name, c.Meaning))],
            model =>
            {
                Column<TModel, TRow>[] shown = [.. columns.Where(c => c.AppliesTo(model))];
                return new CsvTable(
                    [.. shown.Select(c => c.Name)],
                    rows(model).Select(row => (IReadOnlyList<string?>)[.. shown.Select(c => c.Value(model, row).Text)])
                );
            },
            _ => true
        );

    /// <summary>A table of documented columns whose rows are made in another way, such as one too long for a cell at a time.</summary>
    public static Table<TModel> Of(IReadOnlyList<ColumnMeaning> columns, Func<TModel, IEnumerable<IReadOnlyList<string?>>> rows) =>
        new(columns, model => new CsvTable([.. columns.Select(c => c.Name)], rows(model)), _ => true);

    /// <summary>The same table for another model that holds this one.</summary>
    public Table<TOther> From<TOther>(Func<TOther, TModel> model) =>
        new(Columns, other => _csv(model(other)), other => AppliesTo(model(other)));

    /// <summary>The same table, only for some models.</summary>
    public Table<TModel> When(Func<TModel, bool> appliesTo) => new(Columns, _csv, appliesTo);

    public CsvTable Of(TModel model) => _csv(model);
}
