using System.Text.Json.Serialization;

namespace Placard.Rooms.Drafts;

/// <summary>The structure of a draft as JSON gives it; what is not known is left out.</summary>
public sealed record ReadDraftJson
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

    public required IReadOnlyList<DraftParagraphJson> Paragraphs { get; init; }

    internal static ReadDraftJson Of(ReadDraft draft) =>
        new()
        {
            File = draft.Name,
            Kind = draft.Kind,
            Symbol = draft.Text.Symbol.OrNull(),
            Language = draft.Text.Language.Code,
            Title = draft.Text.Title.OrNull(),
            Date = draft.Text.Date.OrNull(),
            Session = draft.Draft.Cover.Session.OrNull(),
            AgendaItem = draft.Draft.Cover.AgendaItem.OrNull(),
            Sponsors = draft.Draft.Cover.Sponsors.OrNull(),
            Remarks = draft.Draft.Remarks.Count == 0 ? null : draft.Draft.Remarks,
            Preambular = draft.Count(ParagraphKind.Preambular),
            Operative = draft.Count(ParagraphKind.Operative),
            Paragraphs = [.. draft.Text.Paragraphs.Select(DraftParagraphJson.Of)],
        };
}

/// <summary>One paragraph.</summary>
/// <param name="Address">By which it is cited: <c>OP12 (b)</c>.</param>
/// <param name="Kind"><c>heading</c>, <c>formula</c>, <c>preambular</c>, <c>operative</c>, <c>annexed</c> or <c>closing</c>.</param>
/// <param name="Number">The number as printed.</param>
/// <param name="Opening">The opening phrase or operative verb.</param>
/// <param name="Text">The words.</param>
/// <param name="Footnotes">The footnotes called in it.</param>
public sealed record DraftParagraphJson(
    string Address,
    string Kind,
    string? Number,
    string? Opening,
    string Text,
    IReadOnlyList<DraftFootnoteJson>? Footnotes
)
{
    public static DraftParagraphJson Of(Paragraph paragraph) =>
        new(
            paragraph.Address.ToString(),
            paragraph.Kind.ToWord(),
            paragraph.Number.OrNull(),
            paragraph.Opening.OrNull(),
            paragraph.Text,
            paragraph.Footnotes.Count == 0 ? null : [.. paragraph.Footnotes.Select(f => new DraftFootnoteJson(f.Marker, f.At, f.Text))]
        );
}

/// <summary>A footnote.</summary>
/// <param name="Marker">The mark as printed.</param>
/// <param name="At">How many characters of the paragraph stand before its call.</param>
/// <param name="Text">Its words.</param>
public sealed record DraftFootnoteJson(string Marker, int At, string Text);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ReadDraftJson))]
[JsonSerializable(typeof(DraftUploadJson))]
[JsonSerializable(typeof(DraftCheckJson))]
internal sealed partial class DraftsJsonContext : JsonSerializerContext
{
    public static DraftsJsonContext Readable { get; } = new(JsonForm.Readable);
}
