using Placard.Sources.Drafts.Prose;

namespace Placard.Rooms.Claims;

/// <summary>Tells at which letters of a source the words of a citation begin and end: those nearest in the same paragraph where they stand
/// nowhere themselves.</summary>
internal static class CitedPlaces
{
    /// <summary>Where the last letter of the words begins in the source; null where no letter of the paragraph has a place.</summary>
    public static int? Last(ProseParagraph paragraph, Citation citation)
    {
        var (start, end) = Within(paragraph, citation);
        for (var i = end - 1; i >= start; i--)
        {
            if (paragraph.PlaceOf(i) is { } place && !char.IsWhiteSpace(paragraph.Text[i]))
                return place;
        }
        return Nearest(paragraph, start);
    }

    /// <summary>Where the first letter of the words begins in the source; null where no letter of the paragraph has a place.</summary>
    public static int? First(ProseParagraph paragraph, Citation citation)
    {
        var (start, end) = Within(paragraph, citation);
        for (var i = start; i < end; i++)
        {
            if (paragraph.PlaceOf(i) is { } place && !char.IsWhiteSpace(paragraph.Text[i]))
                return place;
        }
        return Nearest(paragraph, start);
    }

    /// <summary>The citations with their paragraphs, in the order of the places of their ends, and those without a place.</summary>
    public static List<(Citation Citation, ProseParagraph Paragraph, int Last)> InOrder(
        ProseFile prose,
        IReadOnlyList<Citation> citations,
        out IReadOnlyList<Citation> leftOut
    )
    {
        var placed = new List<(Citation Citation, ProseParagraph Paragraph, int Last)>(citations.Count);
        var without = new List<Citation>();
        foreach (var citation in citations)
        {
            var paragraph = prose.Paragraphs[citation.Paragraph];
            if (Last(paragraph, citation) is { } last)
                placed.Add((citation, paragraph, last));
            else
                without.Add(citation);
        }
        leftOut = without;
        return [.. placed.OrderBy(p => p.Last)];
    }

    private static (int Start, int End) Within(ProseParagraph paragraph, Citation citation)
    {
        var start = Math.Clamp(citation.Start, 0, paragraph.Text.Length);
        return (start, Math.Clamp(start + citation.Length, start, paragraph.Text.Length));
    }

    private static int? Nearest(ProseParagraph paragraph, int at)
    {
        if (paragraph.Runs.Count == 0)
            return null;
        var run = paragraph.Runs.MinBy(r => r.At > at ? r.At - at : Math.Max(0, at - r.At - r.Length + 1));
        return run.Place + Math.Clamp(at - run.At, 0, Math.Max(0, run.Length - 1));
    }
}
