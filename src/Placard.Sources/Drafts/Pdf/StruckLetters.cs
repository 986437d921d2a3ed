namespace Placard.Sources.Drafts.Pdf;

/// <summary>Takes out the letters of a page that a line goes through.</summary>
internal static class StruckLetters
{
    // In ems: how near to the edge of a letter a line ends that was drawn for letters, and not by hand for words.
    private const double AtEdge = 0.12;

    /// <summary>The letters, with a blank in the place of each that is struck out, so that the words on both sides are not taken for
    /// columns.</summary>
    public static List<PrintedLetter> Without(List<PrintedLetter> letters, StrikeLines lines, Omissions omissions)
    {
        if (lines.IsEmpty)
            return letters;
        var struck = letters.Select(lines.Through).ToList();
        for (var from = 0; from < letters.Count; )
        {
            var to = EndOfWord(letters, from);
            Settle(letters, struck, from, to);
            for (; from < to; from++)
            {
                if (struck[from] is not null)
                {
                    omissions.Add(Omission.Struck, letters[from].Value);
                    letters[from] = letters[from] with { Value = " ", IsStruck = true };
                }
                else if (!letters[from].IsBlank)
                    omissions.EndPassage();
            }
        }
        omissions.EndPassage();
        return letters;
    }

    private static int EndOfWord(List<PrintedLetter> letters, int from)
    {
        var to = from + 1;
        if (letters[from].IsBlank)
            return to;
        while (
            to < letters.Count
            && !letters[to].IsBlank
            && Math.Abs(letters[to].Y - letters[from].Y) < letters[from].Size
            && Math.Abs(letters[to].X - letters[to - 1].EndX) < letters[from].Size * AtEdge
        )
            to++;
        return to;
    }

    // A line that ends within a letter was drawn by hand, and means the words of which it covers most.
    private static void Settle(List<PrintedLetter> letters, List<StrikeLines.Stroke?> struck, int from, int to)
    {
        var covered = struck.GetRange(from, to - from).Count(s => s is not null);
        if (covered == 0 || covered == to - from)
            return;
        var isExact = true;
        for (var i = from; i < to; i++)
        {
            if (struck[i] is not { } stroke)
                continue;
            if (i > from && struck[i - 1] is null)
                isExact &= Math.Abs(stroke.Left - letters[i].X) < letters[i].Size * AtEdge;
            if (i + 1 < to && struck[i + 1] is null)
                isExact &= Math.Abs(stroke.Right - letters[i].EndX) < letters[i].Size * AtEdge;
        }
        if (isExact)
            return;
        var whole = covered * 2 > to - from ? struck.GetRange(from, to - from).Find(s => s is not null) : null;
        for (var i = from; i < to; i++)
            struck[i] = whole;
    }
}
