namespace Placard.Rooms.Blocs;

/// <summary>Five steps of agreement, light to dark, that stay apart in black and white.</summary>
internal static class Shade
{
    private static readonly double[] Floors = [0, 0.4, 0.6, 0.75, 0.9];

    /// <summary>The steps, least agreement first.</summary>
    public static IReadOnlyList<(int Number, string Words)> All { get; } =
    [(1, "below 0.40"), (2, "0.40 to 0.59"), (3, "0.60 to 0.74"), (4, "0.75 to 0.89"), (5, "0.90 and above")];

    /// <summary>The step of an index of agreement, from 1 to 5.</summary>
    public static int Of(double index) => Array.FindLastIndex(Floors, floor => index >= floor) + 1;

    public static string ClassOf(int number) =>
        number switch
        {
            1 => "shade-1",
            2 => "shade-2",
            3 => "shade-3",
            4 => "shade-4",
            5 => "shade-5",
            _ => "shade-none",
        };
}
