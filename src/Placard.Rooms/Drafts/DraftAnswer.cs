using System.Text.Json.Serialization;

namespace Placard.Rooms.Drafts;

/// <summary>The structure of a draft as JSON gives it; what is not known is left out.</summary>
public sealed record DraftAnswer
{
    public required string File { get; init; }

    /// <summary>The form in which it came: <c>PDF</c>, <c>Word document</c>, <c>web page</c>, <c>AKN4UN</c> or <c>plain text</c>.</summary>
    public required string Kind { get; init; }

    public string? Symbol { get; init; }
    public required string Language { get; init; }
    public string? Title { get; init; }
    public string? Date { get; init; }
    public string? Session { get; init; }
    public string? AgendaItem { get; init; }

    /// <summary>Who submits it, as printed.</summary>
    public string? Sponsors { get; init; }

    /// <summary>What a reader should know of how it was read, each a sentence.</summary>
    public IReadOnlyList<string>? Remarks { get; init; }

    /// <summary>How many preambular paragraphs there are, sub-paragraphs aside.</summary>
    public required int Preambular { get; init; }

    /// <summary>How many operative paragraphs there are, sub-paragraphs aside.</summary>
    public required int Operative { get; init; }

    public required IReadOnlyList<DraftParagraphAnswer> Paragraphs { get; init; }

    public static DraftAnswer Of(DraftView view) => new()
    {
        File = view.Name,
        Kind = view.Kind,
        Symbol = OrNull(view.Text.Symbol.ToString()),
        Language = view.Text.Language.Code,
        Title = OrNull(view.Text.Title),
        Date = view.Text.Date.IsKnown ? view.Text.Date.ToString() : null,
        Session = OrNull(view.Draft.Cover.Session),
        AgendaItem = OrNull(view.Draft.Cover.AgendaItem),
        Sponsors = OrNull(view.Draft.Cover.Sponsors),
        Remarks = view.Draft.Remarks.Count == 0 ? null : view.Draft.Remarks,
        Preambular = view.Count(ParagraphKind.Preambular),
        Operative = view.Count(ParagraphKind.Operative),
        Paragraphs = [.. view.Text.Paragraphs.Select(DraftParagraphAnswer.Of)],
    };

    internal static string? OrNull(string text) => text.Length == 0 ? null : text;
}

/// <summary>One paragraph.</summary>
/// <param name="Address">By which it is cited: <c>OP12 (b)</c>.</param>
/// <param name="Kind"><c>heading</c>, <c>formula</c>, <c>preambular</c>, <c>operative</c>, <c>annexed</c> or <c>closing</c>.</param>
/// <param name="Number">The number as printed.</param>
/// <param name="Opening">The opening phrase or operative verb.</param>
/// <param name="Text">The words.</param>
/// <param name="Footnotes">The footnotes called in it.</param>
public sealed record DraftParagraphAnswer(string Address, string Kind, string? Number, string? Opening, string Text, IReadOnlyList<DraftFootnoteAnswer>? Footnotes)
{
    public static DraftParagraphAnswer Of(Paragraph paragraph) => new(
        paragraph.Address.ToString(), paragraph.Kind.ToString().ToLowerInvariant(), DraftAnswer.OrNull(paragraph.Number), DraftAnswer.OrNull(paragraph.Opening), paragraph.Text,
        paragraph.Footnotes.Count == 0 ? null : [.. paragraph.Footnotes.Select(f => new DraftFootnoteAnswer(f.Marker, f.At, f.Text))]);
}

/// <summary>A footnote.</summary>
/// <param name="Marker">The mark as printed.</param>
/// <param name="At">How many characters of the paragraph stand before its call.</param>
/// <param name="Text">Its words.</param>
public sealed record DraftFootnoteAnswer(string Marker, int At, string Text);

/// <summary>What a program needs to hand in a draft: POST <c>multipart/form-data</c> to this address, the ticket first, then the file.</summary>
/// <param name="Ticket">The value of the field <c>ticket</c>.</param>
/// <param name="MostBytes">The largest file that is taken.</param>
/// <param name="Kinds">The kinds of file that are read.</param>
public sealed record DraftFormAnswer(string Ticket, int MostBytes, IReadOnlyList<string> Kinds);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DraftAnswer))]
[JsonSerializable(typeof(DraftFormAnswer))]
internal sealed partial class DraftJson : JsonSerializerContext
{
    public static DraftJson Readable { get; } = new(JsonForm.Readable);
}
