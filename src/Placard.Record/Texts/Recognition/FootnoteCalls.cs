using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Recognition;

/// <summary>Finds in a line of plain text, where nothing is raised, the figures that call the footnotes of its page.</summary>
internal static partial class FootnoteCalls
{
    /// <summary>The line with the calls taken out of its words.</summary>
    /// <param name="line">The line.</param>
    /// <param name="waiting">The markers of the page's notes not yet called, in order; those found are taken off.</param>
    public static PageLine In(PageLine line, Queue<string> waiting)
    {
        var calls = new List<NoteCall>();
        var text = line.Text;
        for (var from = 0; Next(text, from, waiting) is { } match; )
        {
            text = text.Remove(match.Index, match.Length);
            calls.Add(new NoteCall(match.Index, PageFootnotes.Figures(match.Value.Trim())));
            from = match.Index;
        }
        return calls.Count == 0 ? line : line with { Text = text, Calls = calls };
    }

    // A figure among the words may look like a call, so that only the next ones are looked for; what is marked beyond doubt may leave some
    // out.
    private static Match? Next(string text, int from, Queue<string> waiting)
    {
        foreach (Match match in Call().Matches(text, from))
        {
            var marker = PageFootnotes.Figures(match.Value.Trim());
            var place = waiting
                .Take(
                    match.Value.AsSpan().ContainsAnyInRange('0', '9') && !match.Value.Contains('[', StringComparison.Ordinal)
                        ? 1
                        : waiting.Count
                )
                .ToList()
                .IndexOf(marker);
            if (place < 0)
                continue;
            for (var i = 0; i <= place; i++)
                waiting.Dequeue();
            return match;
        }
        return null;
    }

    // Raised figures and those in brackets are calls; plain ones where they stick to a word or a sign, or stand where no number can, before
    // the sentence goes on in a small letter.
    [GeneratedRegex(
        @"[⁰¹²³⁴-⁹]{1,3}|\s?\[[0-9]{1,3}\]|(?<=\p{Ll}|[)”’»]|[\p{Ll})”’»][,;.])[0-9]{1,3}(?=[\s,;.:)]|$)|(?<=[,;”’»)]) [0-9]{1,3}(?=\s+(?:\p{Ll}|$)|$)|(?<=[\p{L}])\*{1,3}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Call();
}
