using Placard.Record.Texts.Contested;
using Placard.Record.Texts.Weakening;
using Placard.Rooms.Drafts.Contested;
using Placard.Rooms.Phrases;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Drafts;

/// <summary>A checked draft for a terminal: most severe findings first, all quoted.</summary>
internal sealed class DraftCheckText(TextWriter output, OpenEdition edition)
{
    private const int MostFindings = 12;
    private const int MostStrengthened = 6;
    private const int MostNew = 8;
    private const int MostContested = 8;
    private const int Width = 100;

    public void Write(CheckedDraft draft)
    {
        Head(draft);
        if (draft.Predecessor is not null && TextWeakening.Knows(draft.Text.Language))
        {
            var (weakened, gone) = CheckedDraft.Parted([.. draft.Of(Direction.Weakened)]);
            Findings("WEAKENED", weakened, MostFindings);
            if (gone.Count > 0)
                Line("  ", $"{CheckWords.Gone(gone)}: {string.Join(", ", gone.Select(f => f.Old!.Address))}; --json has their words");
            Findings("STRENGTHENED", draft.Of(Direction.Strengthened).ToList(), MostStrengthened);
        }
        else if (draft.Predecessor is not null)
            output.WriteLine($"\nWeakening is assessed in English only, not in {draft.Text.Language.Name}.");
        Contested(draft);
        NewWords(draft);
        Came(draft);
    }

    private void Head(CheckedDraft draft)
    {
        var text = draft.Text;
        output.WriteLine(
            string.Join(
                " · ",
                new[]
                {
                    draft.Name,
                    text.Symbol.ToString() == draft.Name ? "" : text.Symbol.ToString(),
                    text.Title,
                    draft.Body?.Name ?? "",
                }.Where(p => p.Length > 0)
            )
        );
        foreach (var remark in draft.Remarks)
            output.WriteLine($"! {remark}");
        output.WriteLine();
        Line("Predecessor  ", CheckWords.Predecessor(draft));
        Line("             ", CheckWords.Later(draft));
        if (draft.Predecessor is { } before)
        {
            Line("             ", before.Text.Title.Length > 0 ? $"“{before.Text.Title}”" : "");
            Line("             ", CheckWords.Fate(before));
        }
        foreach (var (i, ancestor) in draft.Ancestors.Skip(1).Index())
            Line(
                i == 0 ? "Before it    " : "             ",
                $"{ancestor.Text.Symbol} of {ancestor.Text.Date.InWords()}. {CheckWords.Fate(ancestor)}"
            );
        if (draft.Unread is { } unread)
        {
            if (draft.UnreadPredecessor is null)
                Line(draft.Ancestors.Count > 1 ? "             " : "Before it    ", $"{unread.Text.Symbol}; its text is not held.");
            Line("             ", unread.Text.Title.Length > 0 ? $"“{unread.Text.Title}”" : "");
            Line("             ", CheckWords.Fate(unread));
        }
        Line("             ", CheckWords.Choice(draft));
        foreach (var likely in draft.Likeliest)
            Line("               ", $"{CheckWords.Likely(likely)}: “{likely.Text.Title}” (--against {likely.Document})");
        output.WriteLine();
        if (draft.Comparison is not null)
            Line("Changes      ", CheckWords.Summary(draft));
        Line("Words        ", CheckWords.Shares(draft));
        if (draft.Findings.Count > 0)
        {
            var (weakened, gone) = CheckedDraft.Parted([.. draft.Of(Direction.Weakened)]);
            Line(
                "Findings     ",
                $"{weakened.Count} weakened ({weakened.Count(f => f.Severity == Severity.High)} high), "
                    + (gone.Count > 0 ? $"{CheckWords.Gone(gone)}, " : "")
                    + $"{draft.Of(Direction.Strengthened).Count()} strengthened. "
                    + "Automatic findings; review each."
            );
        }
    }

    private void Findings(string heading, IReadOnlyList<Finding> findings, int most)
    {
        output.WriteLine();
        output.WriteLine(heading + (findings.Count == 0 ? ": none" : ""));
        foreach (var finding in findings.Take(most))
        {
            output.WriteLine($"  [{finding.Severity.ToWord()}] {finding.TermInWords}  ({finding.Rule.ToWord()}, {finding.Id})");
            if (finding.Old is { } old)
                Line($"    was {old.Address}: ", Excerpt.Of(old).ToString());
            if (finding.New is { } @new)
                Line($"    now {@new.Address}: ", Excerpt.Of(@new).ToString());
            Line("    ", finding.Why);
        }
        if (findings.Count > most)
            output.WriteLine($"  and {findings.Count - most} more, none more severe; --json has all");
    }

    private void Contested(CheckedDraft draft)
    {
        output.WriteLine();
        if (draft.Contested.Count == 0)
        {
            Line("CONTESTED LANGUAGE: ", $"none by the record held. {ContestedWords.LeftOut(draft)}".TrimEnd());
            return;
        }
        Line("CONTESTED LANGUAGE. ", ContestedWords.About);
        var held = HeldTexts.Of(edition, draft.Text.Language).Bodies;
        var told = new HashSet<ContestedFamily>();
        foreach (var passage in draft.Contested.Take(MostContested))
        {
            var label = passage.Family is { } family && family.Name != passage.Words ? $"{family.Name}: " : "";
            Line($"  {ContestedWords.Places(passage)} {label}", $"“{passage.Words}”");
            Line("    ", ContestedWords.Carried(passage));
            Line("    ", ContestedWords.Latest(passage));
            Line("    ", ContestedWords.Who(passage, edition.States));
            Line("    ", ContestedWords.Amendments(passage));
            Line("    ", ContestedWords.Since(passage, held, edition.States));
            if (passage.Family is { } one && !told.Add(one))
                continue;
            foreach (var objection in ContestedWords.Objections(passage, edition.Votes))
                Line("    contested: ", objection);
        }
        if (draft.Contested.Count > MostContested)
            output.WriteLine($"  and {draft.Contested.Count - MostContested} more; --json has all");
        Line("  ", ContestedWords.LeftOut(draft));
    }

    private void NewWords(CheckedDraft draft)
    {
        var paragraphs = draft.Provenance.Where(p => p.New > 0).OrderByDescending(p => p.New).ToList();
        output.WriteLine();
        output.WriteLine(
            paragraphs.Count == 0
                ? "NEW WORDING: none; every word stands in a passage of 4 words or more that an earlier text has"
                : "NEW WORDING (between « and »: in no passage of 4 words or more that a text of this edition has; single words may be)"
        );
        foreach (var paragraph in paragraphs.Take(MostNew))
            Line($"  {paragraph.Paragraph.Address}, {Numbers.Percent(paragraph.ShareNew)} new: ", Marked(paragraph));
        if (paragraphs.Count > MostNew)
            output.WriteLine($"  and {paragraphs.Count - MostNew} more with less new wording; --json has all");
    }

    // Of a long paragraph only what stands around the new words.
    private static string Marked(ParagraphProvenance paragraph)
    {
        const int Around = 50;
        var marked = new System.Text.StringBuilder();
        var text = paragraph.Paragraph.Text;
        var shown = 0;
        foreach (var run in paragraph.Runs.Where(r => r.Origin == WordOrigin.New))
        {
            var from = Math.Max(shown, run.Start - Around);
            if (from > shown)
            {
                var blank = text.IndexOf(' ', from, run.Start - from);
                from = blank < 0 ? from : blank + 1;
                marked.Append("… ");
            }
            marked.Append(text, from, run.Start - from).Append('«').Append(text, run.Start, run.Length).Append('»');
            shown = run.Start + run.Length;
        }
        var end = Math.Min(text.Length, shown + Around);
        return marked.Append(text, shown, end - shown).Append(end < text.Length ? " …" : "").ToString();
    }

    private void Came(CheckedDraft draft)
    {
        var others = draft
            .Provenance.SelectMany(p =>
                p.Runs.Where(r => r.Origin is WordOrigin.Body or WordOrigin.Elsewhere && r.Words > 7).Select(r => (Paragraph: p, Run: r))
            )
            .OrderByDescending(r => r.Run.Words)
            .Take(MostNew)
            .ToList();
        if (others.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine("FROM OTHER FAMILIES (the longest passages)");
        var held = HeldTexts.Of(edition, draft.Text.Language).Bodies;
        foreach (var (paragraph, run) in others)
        {
            var first = run.Earliest!.Document == run.Latest!.Document ? "" : $"; {CheckWords.Earliest(run.Earliest, held)}";
            Line($"  {paragraph.Paragraph.Address}: ", $"“{paragraph.WordsOf(run)}” – {run.Latest}{run.Latest.Date.AsWhen()}{first}");
        }
    }

    private void Line(string label, string words)
    {
        if (words.Length == 0)
            return;
        var line = label;
        var isFirst = true;
        foreach (var word in words.Split(' '))
        {
            if (!isFirst && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                line = new string(' ', Math.Min(label.Length, 13)) + word;
                continue;
            }
            line += (isFirst ? "" : " ") + word;
            isFirst = false;
        }
        output.WriteLine(line);
    }
}
