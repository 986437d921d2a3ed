using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>Turns the points of a page so that most of its text runs from left to right.</summary>
internal sealed class PageTurn
{
    // A scan that was put in askew is read; a mark across the page is not.
    private const double MostAskew = 10;

    private readonly double _angle;
    private readonly double _cos;
    private readonly double _sin;
    private readonly PdfPoint _origin;

    private PageTurn(double angle, Page page)
    {
        (_angle, _cos, _sin) = (angle, Math.Cos(angle), Math.Sin(angle));
        var corners = new[]
        {
            Turned(new PdfPoint(0, 0)),
            Turned(new PdfPoint(page.Width, 0)),
            Turned(new PdfPoint(0, page.Height)),
            Turned(new PdfPoint(page.Width, page.Height)),
        };
        _origin = new PdfPoint(corners.Min(c => c.X), corners.Min(c => c.Y));
        Height = corners.Max(c => c.Y) - _origin.Y;
    }

    /// <summary>The height of the page when turned.</summary>
    public double Height { get; }

    /// <summary>The turn by which most letters of a page stand upright.</summary>
    public static PageTurn Of(Page page, IReadOnlyList<Letter> letters)
    {
        var directions = letters
            .Where(l => !string.IsNullOrWhiteSpace(l.Value) && AngleOf(l) is not null)
            .Select(l => AngleOf(l)!.Value)
            .ToList();
        var most = directions
            .GroupBy(Quarter)
            .OrderByDescending(quarter => quarter.Count())
            .ThenBy(quarter => quarter.Key)
            .FirstOrDefault();
        if (most is null)
            return new PageTurn(0, page);
        var straight = most.Key * Math.PI / 2;
        return new PageTurn(
            straight + most.Select(a => Math.IEEERemainder(a - straight, 2 * Math.PI)).Order().ElementAt(most.Count() / 2),
            page
        );
    }

    /// <summary>Whether a letter stands upright when turned.</summary>
    public bool IsUpright(Letter letter) =>
        AngleOf(letter) is not { } angle || Math.Abs(Math.IEEERemainder(angle - _angle, 2 * Math.PI)) < MostAskew * Math.PI / 180;

    /// <summary>Where a point is when turned.</summary>
    public PdfPoint Of(PdfPoint point)
    {
        var turned = Turned(point);
        return new PdfPoint(turned.X - _origin.X, turned.Y - _origin.Y);
    }

    private PdfPoint Turned(PdfPoint point) => new(point.X * _cos + point.Y * _sin, point.Y * _cos - point.X * _sin);

    private static double? AngleOf(Letter letter)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        return Math.Abs(x) + Math.Abs(y) < 1e-6 ? null : Math.Atan2(y, x);
    }

    private static int Quarter(double angle) => ((int)Math.Round(angle / (Math.PI / 2)) + 4) % 4;
}
