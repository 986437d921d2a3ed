using Placard.Record.Seats;

namespace Placard.Edition.Registers;

/// <summary>The cells that the tables of seats share. They stand apart from the list of those tables, which needs every one of them
/// made.</summary>
internal static class SeatCells
{
    public static readonly string[] Groups = [.. RegionalGroupForms.All.Select(g => g.ToCode())];

    public static SeatedBody BodyOf(RegisterRow row) => SeatedBody.Parse(row.Text("body"));

    public static RegionalGroup GroupOf(RegisterRow row) =>
        row.Text("regional_group") is { Length: > 0 } code ? RegionalGroupForms.Parse(code) : RegionalGroup.None;
}
