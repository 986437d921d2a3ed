namespace Placard.Rooms.Views;

/// <summary>The table of a view: columns and rows, declared once for every form and description.</summary>
public sealed class Table<TModel>
{
    private readonly Func<TModel, IReadOnlyList<ColumnMeaning>> _shown;
    private readonly Func<TModel, IEnumerable<IReadOnlyList<string?>>> _rows;

    private Table(
        IReadOnlyList<ColumnMeaning> columns,
        Func<TModel, IReadOnlyList<ColumnMeaning>> shown,
        Func<TModel, IEnumerable<IReadOnlyList<string?>>> rows,
        Func<TModel, bool> appliesTo
    ) => (Columns, _shown, _rows, AppliesTo) = (columns, shown, rows, appliesTo);

    /// <summary>Every column that the table can have.</summary>
    public IReadOnlyList<ColumnMeaning> Columns { get; }

    /// <summary>Whether a model has this table, where a view has several.</summary>
    public Func<TModel, bool> AppliesTo { get; }

    /// <summary>A table with a row for each of some things.</summary>
    public static Table<TModel> Of<TRow>(Func<TModel, IEnumerable<TRow>> rows, params Column<TModel, TRow>[] columns) =>
        new(
            [.. columns.Select(c => c.Described)],
            model => [.. Shown(columns, model).Select(c => c.Described)],
            model =>
            {
                var shown = Shown(columns, model);
                return rows(model).Select(row => (IReadOnlyList<string?>)[.. shown.Select(c => c.Value(model, row).Text)]);
            },
            _ => true
        );

    /// <summary>A table with a row for each thing in each of some groups. The cells of a group are made once for all its rows, and one
    /// array is filled again for every row: a table of millions of rows leaves nothing behind but its text.</summary>
    public static Table<TModel> OfGroups<TGroup, TRow>(
        Func<TModel, IEnumerable<TGroup>> groups,
        IReadOnlyList<Column<TModel, TGroup>> ofGroup,
        Func<TModel, TGroup, IEnumerable<TRow>> rows,
        params IReadOnlyList<Column<TModel, TRow>> ofRow
    )
    {
        ColumnMeaning[] columns = [.. ofGroup.Select(c => c.Described), .. ofRow.Select(c => c.Described)];
        return new(columns, _ => columns, Rows, _ => true);

        IEnumerable<IReadOnlyList<string?>> Rows(TModel model)
        {
            var cells = new string?[columns.Length];
            foreach (var group in groups(model))
            {
                for (var i = 0; i < ofGroup.Count; i++)
                    cells[i] = ofGroup[i].Value(model, group).Text;
                foreach (var row in rows(model, group))
                {
                    for (var i = 0; i < ofRow.Count; i++)
                        cells[ofGroup.Count + i] = ofRow[i].Value(model, row).Text;
                    yield return cells;
                }
            }
        }
    }

    /// <summary>The same table for another model that holds this one.</summary>
    public Table<TOther> From<TOther>(Func<TOther, TModel> model) =>
        new(Columns, other => _shown(model(other)), other => _rows(model(other)), other => AppliesTo(model(other)));

    /// <summary>The same table, only for some models.</summary>
    public Table<TModel> When(Func<TModel, bool> appliesTo) => new(Columns, _shown, _rows, appliesTo);

    /// <summary>The columns that the table of a model has.</summary>
    public IReadOnlyList<ColumnMeaning> ColumnsOf(TModel model) => _shown(model);

    /// <summary>The rows of a model, each as long as its columns, and read before the next: a null or an empty cell is what is not
    /// known.</summary>
    public IEnumerable<IReadOnlyList<string?>> RowsOf(TModel model) => _rows(model);

    public CsvTable Of(TModel model) => new([.. ColumnsOf(model).Select(c => c.Name)], RowsOf(model));

    private static Column<TModel, TRow>[] Shown<TRow>(Column<TModel, TRow>[] columns, TModel model) =>
        [.. columns.Where(c => c.AppliesTo(model))];
}
