using System.Text.RegularExpressions;
using Placard.Record.Texts.Structure;

namespace Placard.Record.Texts.Recognition;

/// <summary>Recognises the structure of a draft or resolution that carries no markup: cover, title, who speaks, preamble, operative
/// paragraphs, annexes, closing lines.</summary>
/// <remarks>Nothing is guessed away: what cannot be told is kept as a paragraph where it stands. The rules are in
/// <c>docs/drafts.md</c>.</remarks>
public static partial class DraftRecognition
{
    /// <summary>Recognises a document given as the lines of its pages, in reading order.</summary>
    public static RecognisedDraft OfPages(IReadOnlyList<PageLine> lines)
    {
        var blocks = BlocksOfPages(lines, isRunning: false, out var notes);
        var draft = OfBlocks(blocks);
        return notes.Uncalled == 0 ? draft : draft with { Remarks = [.. draft.Remarks, UncalledNotes(notes.Uncalled)] };
    }

    /// <summary>The paragraphs of a document given as the lines of its pages, in reading order, before it is recognised what part each has:
    /// without running heads, page numbers and footnotes.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="footnotes">The words of the footnotes, called or not, in order.</param>
    public static IReadOnlyList<DraftBlock> ParagraphsOfPages(IReadOnlyList<PageLine> lines, out IReadOnlyList<string> footnotes)
    {
        var blocks = BlocksOfPages(lines, isRunning: true, out var notes);
        footnotes = notes.All;
        return blocks;
    }

    /// <summary>The lines of pages without what pages carry round the words: running heads and feet, page numbers, job numbers.</summary>
    public static IReadOnlyList<PageLine> WordsOfPages(IReadOnlyList<PageLine> lines) => PageFurniture.Without(lines);

    /// <summary>Recognises a document given as paragraphs, in reading order.</summary>
    public static RecognisedDraft OfBlocks(IReadOnlyList<DraftBlock> blocks)
    {
        blocks = LoneMarks.Joined(blocks);
        var language = LanguageGuess.Of(blocks.Select(b => b.Text));
        var start = StartOf(blocks);
        var cover = CoverReader.Of(blocks.Take(start));
        var lines = new LineReader(blocks, start, language).Read();
        var text = new StructuredText
        {
            Symbol = cover.Symbol,
            Language = language,
            Title = cover.Title,
            Date = cover.Date,
            Paragraphs = StructureReader.Of(lines),
        };
        return new RecognisedDraft(text, cover.Cover);
    }

    private static IReadOnlyList<DraftBlock> BlocksOfPages(IReadOnlyList<PageLine> lines, bool isRunning, out PageFootnotes notes)
    {
        notes = PageFootnotes.Of(PageFurniture.Without(lines), out var words);
        if (words.All(l => l.Size == 0))
            words = WithPlainCalls(words, notes);
        return PageParagraphs.Of(words, notes, LanguageGuess.Of(words.Select(l => l.Text)), isRunning);
    }

    private static PageLine[] WithPlainCalls(IReadOnlyList<PageLine> lines, PageFootnotes notes)
    {
        var waiting = new Queue<string>();
        var page = 0;
        return
        [
            .. lines.Select(line =>
            {
                if (line.Page != page)
                    waiting = new Queue<string>(waiting.Concat(notes.MarkersOn(page = line.Page)));
                return FootnoteCalls.In(line, waiting);
            }),
        ];
    }

    // Where the body names itself the text begins; without that, below the title.
    private static int StartOf(IReadOnlyList<DraftBlock> blocks)
    {
        for (var i = 0; i < Math.Min(blocks.Count, CoverReader.Longest); i++)
        {
            if (
                FormulaLexicon.FormulaIn(blocks[i].Text) is not null
                || FormulaLexicon.DecisionIn(blocks[i].Text) is not null && EndsAsSentence().IsMatch(blocks[i].Text)
            )
                return i - PartAbove(blocks, i);
        }
        return CoverReader.EndOf(blocks);
    }

    // Of a text in parts the first has its letter or numeral above, alone or before its title.
    private static int PartAbove(IReadOnlyList<DraftBlock> blocks, int formula) =>
        formula > 0 && FirstPart().IsMatch(blocks[formula - 1].Text) ? 1
        : formula > 1 && FirstPart().Match(blocks[formula - 2].Text).Length is 1 or 2 && blocks[formula - 2].Text.Trim().Length <= 2 ? 2
        : 0;

    private static string UncalledNotes(int count) =>
        count == 1
            ? "One footnote was found that nothing in the words calls."
            : $"{count} footnotes were found that nothing in the words calls.";

    [GeneratedRegex(@"[,;.:，；。：،؛]\s*\]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsAsSentence();

    [GeneratedRegex(@"^(?:A|I)\.?(?:\s+\p{Lu}\p{Ll}.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstPart();
}
