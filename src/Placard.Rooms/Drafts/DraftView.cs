using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts;

namespace Placard.Rooms.Drafts;

/// <summary>A draft as it was read, before anything is said of it.</summary>
/// <param name="Name">What its reader calls the file.</param>
/// <param name="File">What was read.</param>
public sealed record DraftView(string Name, DraftFile File)
{
    public RecognisedDraft Draft => File.Draft;

    public StructuredText Text => Draft.Text;

    /// <summary>The form of the file, as a reader calls it.</summary>
    public string Kind => KindOf(File.Kind);

    /// <summary>How many paragraphs of one kind there are, sub-paragraphs aside.</summary>
    public int Count(ParagraphKind kind) => Text.Paragraphs.Count(p => p.Kind == kind && p.Depth == 0);

    /// <summary>What there is of each kind, in words: <c>12 preambular paragraphs, 8 operative paragraphs</c>.</summary>
    public string Counts => string.Join(", ", new[]
    {
        Counted(Count(ParagraphKind.Preambular), "preambular paragraph"),
        Counted(Count(ParagraphKind.Operative), "operative paragraph"),
        Counted(Count(ParagraphKind.Annexed), "annexed paragraph"),
        Counted(Text.Paragraphs.Sum(p => p.Footnotes.Count), "footnote"),
    }.Where(words => words.Length > 0));

    private static string Counted(int count, string what) => count switch
    {
        0 => "",
        1 => $"1 {what}",
        _ => $"{count} {what}s",
    };

    private static string KindOf(DraftKind kind) => kind switch
    {
        DraftKind.Pdf => "PDF",
        DraftKind.Docx => "Word document",
        DraftKind.Html => "web page",
        DraftKind.Akn4Un => "AKN4UN",
        _ => "plain text",
    };
}
