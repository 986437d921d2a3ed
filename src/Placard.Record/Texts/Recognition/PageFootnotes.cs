using System.Text;
using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Recognition;

/// <summary>The footnotes of a document's pages: what stands below the rule at a page's foot, or there in smaller type.</summary>
internal sealed partial class PageFootnotes
{
    private const double Smaller = 0.95;
    private const int LongestCoverNote = 5;

    private readonly Dictionary<(int Page, string Marker), string> _notes = [];
    private readonly HashSet<(int Page, string Marker)> _called = [];

    private PageFootnotes() { }

    /// <summary>How many numbered notes nothing in the words calls. Those with asterisks belong to the cover.</summary>
    public int Uncalled => _notes.Keys.Count(n => char.IsAsciiDigit(n.Marker[0]) && !_called.Contains(n));

    /// <summary>The words of all notes, in order.</summary>
    public IReadOnlyList<string> All => [.. _notes.Values];

    /// <summary>Takes the footnotes from the lines.</summary>
    /// <param name="lines">The lines; those of the words are left in <paramref name="words"/>.</param>
    /// <param name="words">The lines that are no footnotes.</param>
    public static PageFootnotes Of(IReadOnlyList<PageLine> lines, out IReadOnlyList<PageLine> words)
    {
        var notes = new PageFootnotes();
        var kept = new List<PageLine>(lines.Count);
        var small = UsualSize(lines) * Smaller;
        foreach (var page in lines.GroupBy(l => l.Page))
        {
            var all = page.ToList();
            var foot = all.FindIndex(l => Rule().IsMatch(l.Text));
            if (foot < 0 || !all.Skip(foot + 1).Any(l => StartOf(l).Marker.Length > 0))
                foot = Math.Min(SmallFoot(all, small), CoverFoot(all));
            kept.AddRange(all.Take(foot));
            notes.Read(all.Skip(foot).Where(l => !Rule().IsMatch(l.Text)).ToList());
        }
        words = kept;
        return notes;
    }

    /// <summary>The markers of a page's notes, in order.</summary>
    public IEnumerable<string> MarkersOn(int page) => _notes.Keys.Where(n => n.Page == page).Select(n => n.Marker);

    /// <summary>The note that a call on a page means; null where there is none. A note may begin at the foot of the page after.</summary>
    public string? Called(int page, string marker)
    {
        foreach (var at in (int[])[page, page + 1])
        {
            if (_notes.TryGetValue((at, marker), out var text))
            {
                _called.Add((at, marker));
                return text;
            }
        }
        return null;
    }

    private void Read(List<PageLine> foot)
    {
        var marker = "";
        var text = new StringBuilder();
        foreach (var line in foot)
        {
            var (begins, length) = StartOf(line);
            if (begins.Length > 0 && IsNext(begins, marker))
            {
                Keep(foot[0].Page);
                marker = begins;
            }
            else
                length = 0;
            if (text.Length > 0 && text[^1] is not ('-' or '/'))
                text.Append(' ');
            text.Append(line.Text.AsSpan(length).Trim());
        }
        if (foot.Count > 0)
            Keep(foot[0].Page);

        void Keep(int page)
        {
            // What a page before left of its last note stands above the first marker.
            if (marker.Length > 0)
                _notes.TryAdd((page, marker), text.ToString());
            else if (text.Length > 0 && _notes.Keys.LastOrDefault() is { Page: > 0 } last)
                _notes[last] += " " + text;
            text.Clear();
        }
    }

    private static bool IsNext(string begins, string last) =>
        !int.TryParse(begins, out var number) || !int.TryParse(last, out var before) || number == before + 1;

    private static (string Marker, int Length) StartOf(PageLine line)
    {
        if (line.Calls is [{ At: <= 1 } call, ..])
            return (call.Marker, 0);
        if (Start().Match(line.Text) is { Success: true } match)
            return (Figures(match.Groups["marker"].Value), match.Length);
        return CoverNote().Match(line.Text) is { Success: true } note && note.Groups["said"].Success
            ? (note.Groups["mark"].Success ? note.Groups["mark"].Value : "*", note.Groups["mark"].Length)
            : ("", 0);
    }

    /// <summary>A marker with raised figures written as plain ones.</summary>
    public static string Figures(string marker) =>
        string.Concat(
            marker
                .Trim('[', ']', '(', ')')
                .Select(c =>
                    c switch
                    {
                        '⁰' => '0',
                        '¹' => '1',
                        '²' => '2',
                        '³' => '3',
                        >= '⁴' and <= '⁹' => (char)(c - '⁴' + '4'),
                        _ => c,
                    }
                )
        );

    private static int SmallFoot(List<PageLine> page, double small)
    {
        var foot = page.Count;
        while (foot > 0 && page[foot - 1].Size > 0 && page[foot - 1].Size < small)
            foot--;
        // Small type at the end of a page is no foot unless notes begin there.
        return page.Skip(foot).Any(l => StartOf(l).Marker.Length > 0) ? foot : page.Count;
    }

    // The note on the sponsors of a draft is often in the type of the text, below a line that is drawn and not written.
    private static int CoverFoot(List<PageLine> page)
    {
        for (var i = Math.Max(1, page.Count - LongestCoverNote); i < page.Count; i++)
        {
            var note = CoverNote().Match(page[i].Text);
            var hasMark = note.Groups["mark"].Success || page[i].Calls is [{ At: <= 1, Marker: ['*', ..] }, ..];
            var isNote = note.Groups["said"].Success || hasMark && page.Take(i).Any(HasAsterisk);
            if (isNote && !page.Skip(i + 1).Any(l => PrintedNumber.IsAt(l.Text)))
                // The sign may be on a line of its own, a little higher.
                return page[i - 1].Text.Trim() is "*" or "**" ? i - 1 : i;
        }
        return page.Count;
    }

    private static bool HasAsterisk(PageLine line) => line.Calls.Any(c => c.Marker[0] == '*') || Asterisk().IsMatch(line.Text);

    private static double UsualSize(IReadOnlyList<PageLine> lines) =>
        lines.GroupBy(l => Math.Round(l.Size, 1)).OrderByDescending(g => g.Sum(l => l.Text.Length)).Select(g => g.Key).FirstOrDefault();

    [GeneratedRegex(
        @"^\s*(?<mark>\*{1,4}(?=\s*\p{L}))?\s*(?<said>States? not (?:a )?members? of|(?:Non-member )?Observer States?\b"
            + @"|États? non membres?|Estados? no miembros?|Государств[оа],? не являющ|دول(?:ة|تان)? (?:غير عضو|ليست عضوا|غير أعضاء)"
            + @"|非.{2,12}成员国)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CoverNote();

    [GeneratedRegex(@"(?<=[\p{L},;.)])\*", RegexOptions.CultureInvariant)]
    private static partial Regex Asterisk();

    [GeneratedRegex(@"^\s*[_—―─-]{5,}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(?<marker>\*{1,4}|†|‡|[⁰¹²³⁴-⁹]{1,3}|\[[0-9]{1,3}\]|[0-9]{1,3})(?:\s+|$)(?![.)])", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
