using DocumentFormat.OpenXml.Packaging;
using Placard.Record.Texts.Comparison.Redlines;

namespace Placard.Rooms.Comparisons.Docx;

/// <summary>A redline as a Word document with tracked changes by the author Placard: accepting all gives the new text, rejecting all the
/// old, to the letter.</summary>
/// <remarks>The same redline and day always give the same bytes. See decision 7.</remarks>
internal static class RedlineDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The document.</summary>
    /// <param name="redline">What it shows.</param>
    /// <param name="from">What the old text is called in the head of each page.</param>
    /// <param name="to">What the new text is called there.</param>
    /// <param name="date">The day that the changes bear; if null, one that no reader takes for a real one.</param>
    public static byte[] Of(Redline redline, string from, string to, DateOnly? date = null)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "document"
            );
            var language = redline.Comparison.New.Language;
            var heading = $"{from} → {to}";
            var notes = new NoteWriter();
            var changes = new ChangeMarks(date ?? DateOnly.FromDateTime(DateTime.UnixEpoch));
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = UnitedNationsStyles.Of(language);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = UnitedNationsStyles.Settings();
            main.AddNewPart<HeaderPart>("header").Header = UnitedNationsStyles.Header(heading);
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(
                new BodyWriter(redline, heading, changes, notes).Write("header")
            );
            main.AddNewPart<FootnotesPart>("footnotes").Footnotes = notes.Finish();
        }
        return SameBytes.Of(file);
    }
}
