namespace Placard.Rooms.Editions.Export;

/// <summary>A table that was written, with what describes its file.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns that it has in this edition.</param>
/// <param name="Sources">What it was read from.</param>
/// <param name="Format">The form of the file.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The hash of its bytes, in lower-case hexadecimal.</param>
public sealed record ExportedFile(
    WholeTable Table,
    IReadOnlyList<ColumnMeaning> Columns,
    IReadOnlyList<SourceDescription> Sources,
    ExportFormat Format,
    long Rows,
    long Bytes,
    string Sha256
)
{
    public string FileName => $"{Table.Name}.{Format.ToWord()}";
}
