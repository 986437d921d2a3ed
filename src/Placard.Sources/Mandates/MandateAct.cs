using System.Text.RegularExpressions;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Files;
using Placard.Sources.UnXml;

namespace Placard.Sources.Mandates;

/// <summary>Makes of the paragraphs of a file the document they are.</summary>
/// <remarks>What the publisher takes a paragraph for is wrong too often to go by: in statements and special sessions all of it is front
/// matter, and where a footnote stands at the foot of a page the rest of the text is its footer. The words are recognised as those of a
/// draft without markup are.</remarks>
internal static partial class MandateAct
{
    // The most paragraphs that stand above a text.
    private const int Cover = 16;

    /// <summary>The document.</summary>
    /// <param name="symbol">The symbol that the file's name gives.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <exception cref="UnreadableFileException">It is in another language, or says itself that it is another text.</exception>
    public static Act Of(DocumentSymbol symbol, IReadOnlyList<MandateParagraph> paragraphs)
    {
        var draft = DraftRecognition.OfBlocks(SlashFootnotes.Lifted(paragraphs.Select(BlockOf)));
        if (draft.Text.Language != Language.English)
            throw new UnreadableFileException($"It is not in English but in {draft.Text.Language.Name}.");
        var numbered = paragraphs.Take(Cover).FirstOrDefault(p => TitleNumber().IsMatch(p.Text))?.Text ?? "";
        if (TitleNumber().Match(numbered) is { Success: true } number && number.Value != $"{symbol.Session}/{symbol.Number}")
            throw new UnreadableFileException($"Its name does not fit the text in it, which is {number.Value}.");
        var closing = string.Join(' ', draft.Text.Paragraphs.Where(p => p.Kind == ParagraphKind.Closing).Select(p => p.Text));
        var beforeVote = closing.IndexOf('[', StringComparison.Ordinal) is >= 0 and var bracket ? closing[..bracket] : closing;
        var (title, label) = TitleOf(symbol, draft.Text.Title, numbered, paragraphs);
        var item = AgendaItem().Match(draft.Cover.AgendaItem);
        var act = new Act
        {
            Symbol = symbol,
            Language = "eng",
            PrintedDate = DateOf(beforeVote, draft.Text.Date, paragraphs),
            Title = title,
            AgendaNumber = item.Groups["number"].Value,
            AgendaTitle = item.Groups["title"].Value,
            Meeting = Meeting().Match(beforeVote).Value,
            Conclusions = closing,
            Paragraphs = draft.Text.Paragraphs,
        };
        act.Keywords.Add(new("", "title", "", label));
        return act;
    }

    // The texts of the Security Council bear no title, nor do most statements; what they are stands in its place.
    private static (string Title, string Label) TitleOf(
        DocumentSymbol symbol,
        string recognised,
        string numbered,
        IReadOnlyList<MandateParagraph> paragraphs
    )
    {
        if (symbol.Form == DocumentForm.PresidentialStatement)
        {
            var title = paragraphs
                .Take(Cover)
                .Select(p => StatementTitle().Match(p.Text).Groups["title"].Value)
                .FirstOrDefault(t => t.Length > 0);
            return (title ?? "", title is null ? "Statement by the President" : "");
        }
        return symbol.Body == Body.SecurityCouncil
            ? ("", $"Resolution {symbol.Number} ({symbol.Session})")
            // Of a part, its letter stands below or behind the title of the whole.
            : (symbol.Part.Length > 0 ? PartLetter().Replace(TitleNumber().Replace(numbered, ""), "").Trim('.', ' ') : recognised, "");
    }

    // The day of the meeting in the closing lines; without them, that of the sentence above the text.
    private static PartialDate DateOf(string closing, PartialDate recognised, IReadOnlyList<MandateParagraph> paragraphs)
    {
        if (LongDate.In(closing) is { IsKnown: true } day)
            return day;
        for (var i = 0; i < Math.Min(paragraphs.Count - 1, Cover); i++)
        {
            if (AtMeeting().IsMatch(paragraphs[i].Text))
                return LongDate.In($"{paragraphs[i].Text} {paragraphs[i + 1].Text}") is { IsKnown: true } said ? said : recognised;
        }
        return recognised;
    }

    private static DraftBlock BlockOf(MandateParagraph paragraph) =>
        new(paragraph.Text) { Number = paragraph.Number, IsHeading = paragraph.Kind is "heading" or "title" };

    [GeneratedRegex(@"^(?:ES-|S-)?[0-9]{1,4}/[0-9]{1,4}(?=\.)", RegexOptions.CultureInvariant)]
    private static partial Regex TitleNumber();

    [GeneratedRegex(@"\s[A-Z]\*?$", RegexOptions.CultureInvariant)]
    private static partial Regex PartLetter();

    [GeneratedRegex(@"^PRST (?:OS/)?[0-9]{1,3}/[0-9]{1,3}\.? (?<title>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex StatementTitle();

    [GeneratedRegex(
        @"^(?:Adopted by the Security Council\b|At (?:its|the) .{0,40}meeting\b|On (?=[0-9]{1,2} \p{L}+ 20[0-9]{2}\b))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AtMeeting();

    [GeneratedRegex(@"^Agenda items? (?<number>[0-9]+[^:]*)(?:: (?<title>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex AgendaItem();

    [GeneratedRegex(@"^[0-9]{1,4}(?:st|nd|rd|th)(?: \(resumed\))?(?: plenary)? meeting", RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();
}
