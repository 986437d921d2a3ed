using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>The thin lines of a page that may be drawn through letters, and the marks of readers that strike letters out.</summary>
internal sealed class StrikeLines
{
    private const int Most = 50_000;
    private const double Thickest = 2.5;
    private const double Shortest = 2;

    // In ems above the line that letters stand on: an underline is lower, a rule of a table higher.
    private const double Lowest = 0.14;
    private const double Highest = 0.5;

    private readonly List<Stroke> _strokes = [];

    /// <summary>Finds those of a page.</summary>
    public StrikeLines(Page page, PageTurn turn)
    {
        foreach (var path in page.Paths.Where(p => p.IsFilled || p.IsStroked))
        {
            foreach (var part in path)
            {
                if (part.GetBoundingRectangle() is { } bounds)
                    Add(turn.Of(bounds.BottomLeft), turn.Of(bounds.TopRight), path.IsStroked ? path.LineWidth : 0);
                if (_strokes.Count > Most)
                    return;
            }
        }
        foreach (var mark in page.GetAnnotations().Where(a => a.Type == AnnotationType.StrikeOut).Take(Most))
        {
            foreach (var quad in mark.QuadPoints.Where(q => q.Points.Length == 4))
            {
                PdfPoint[] points = [turn.Of(quad.Points[0]), turn.Of(quad.Points[1]), turn.Of(quad.Points[2]), turn.Of(quad.Points[3])];
                var middle = points.Average(p => p.Y);
                Add(new PdfPoint(points.Min(p => p.X), middle), new PdfPoint(points.Max(p => p.X), middle), 0);
            }
        }
        _strokes.Sort((one, other) => one.Y.CompareTo(other.Y));
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _strokes.Count == 0;

    /// <summary>The line that goes through the middle of a letter; null where none does.</summary>
    public Stroke? Through(PrintedLetter letter)
    {
        var (low, high) = (letter.Y + letter.Size * Lowest, letter.Y + letter.Size * Highest);
        for (var i = FirstFrom(low); i < _strokes.Count && _strokes[i].Y <= high; i++)
        {
            var stroke = _strokes[i];
            if (stroke.Left <= letter.Middle && stroke.Right >= letter.Middle && stroke.Thickness < letter.Size * 0.2)
                return stroke;
        }
        return null;
    }

    private void Add(PdfPoint one, PdfPoint other, double width)
    {
        var thickness = Math.Max(width, Math.Abs(one.Y - other.Y));
        var (left, right) = (Math.Min(one.X, other.X), Math.Max(one.X, other.X));
        if (Math.Abs(one.Y - other.Y) < Thickest && right - left > Shortest && double.IsFinite(left + right + thickness))
            _strokes.Add(new Stroke((one.Y + other.Y) / 2, left, right, thickness));
    }

    private int FirstFrom(double height)
    {
        var (from, to) = (0, _strokes.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_strokes[middle].Y < height)
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    }

    /// <summary>A thin line.</summary>
    internal readonly record struct Stroke(double Y, double Left, double Right, double Thickness);
}
