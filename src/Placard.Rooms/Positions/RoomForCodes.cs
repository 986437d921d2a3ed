namespace Placard.Rooms.Positions;

/// <summary>Where in a picture there is still room for a state's code, so that no code lies on another or on a mark.</summary>
internal sealed class RoomForCodes(double width)
{
    private const double LetterWidth = 7,
        Height = 10;

    private readonly List<(double X, double Y, double Width)> _taken = [];

    public static double Across(int letters) => letters * LetterWidth;

    /// <summary>Takes the room for some letters, beginning at x and with their middle at y; false where it is not free, or not within the
    /// picture.</summary>
    public bool TryTake(double x, double y, int letters)
    {
        var across = Across(letters);
        if (x < 0 || x + across > width || _taken.Exists(t => x < t.X + t.Width && t.X < x + across && Math.Abs(y - t.Y) < Height))
            return false;
        Take(x, y, across);
        return true;
    }

    public void Take(double x, double y, double across) => _taken.Add((x, y, across));
}
