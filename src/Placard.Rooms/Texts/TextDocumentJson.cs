namespace Placard.Rooms.Texts;

/// <summary>One text as JSON gives it: one document of it, in one language. What is not known is left out.</summary>
public sealed record TextDocumentJson
{
    /// <summary>The symbol of the text.</summary>
    public required string Symbol { get; init; }

    /// <summary>The document whose words these are.</summary>
    public required string Document { get; init; }

    /// <summary>The documents that the text passed through.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    public required string Language { get; init; }
    public required IReadOnlyList<string> Languages { get; init; }
    public required string Title { get; init; }
    public string? Date { get; init; }
    public string? Body { get; init; }
    public string? Session { get; init; }
    public required IReadOnlyList<TextParagraphJson> Paragraphs { get; init; }

    /// <summary>The addresses of the votes on it.</summary>
    public required IReadOnlyList<string> Votes { get; init; }

    public required TextSourceJson Source { get; init; }

    internal static TextDocumentJson Of(TextDocument document) =>
        new()
        {
            Symbol = document.Text.Symbol.ToString(),
            Document = document.Words.Symbol.ToString(),
            Documents = [.. document.Text.Documents.Select(d => d.ToString())],
            Language = document.Words.Language.Code,
            Languages = [.. document.Languages.Select(l => l.Code)],
            Title = document.Title,
            Date = document.Words.Date.OrNull(),
            Body = document.Text.Body?.Code,
            Session = document.Text.Session.Length > 0 ? document.Text.Session : null,
            Paragraphs = [.. document.Words.Paragraphs.Select(TextParagraphJson.Of)],
            Votes = [.. document.Votes.Select(v => Addresses.Vote(v.Address))],
            Source = new TextSourceJson(
                document.Origin.Source.ToString(),
                document.Origin.File,
                document.Origin.AsOf.OrNull(),
                document.Source.Publisher,
                document.Source.Terms
            ),
        };
}

/// <summary>A paragraph.</summary>
/// <param name="Address">Its address, by which it is cited.</param>
/// <param name="Kind">Its part: heading, formula, preambular, operative, annexed, closing.</param>
/// <param name="Depth">How deep it is nested.</param>
/// <param name="Number">The number as printed; left out where it has none.</param>
/// <param name="Opening">The opening phrase or operative verb; left out where it has none.</param>
/// <param name="Text">The words.</param>
/// <param name="Footnotes">Its footnotes; left out where it has none.</param>
public sealed record TextParagraphJson(
    string Address,
    string Kind,
    int Depth,
    string? Number,
    string? Opening,
    string Text,
    IReadOnlyList<TextFootnoteJson>? Footnotes
)
{
    internal static TextParagraphJson Of(Paragraph p) =>
        new(
            p.Address.ToString(),
            p.Kind.ToWord(),
            p.Depth,
            p.Number.Length > 0 ? p.Number : null,
            p.OpeningLength > 0 ? p.Opening : null,
            p.Text,
            p.Footnotes.Count == 0 ? null : [.. p.Footnotes.Select(f => new TextFootnoteJson(f.Marker, f.At, f.Text))]
        );
}

/// <summary>A footnote: its mark, how many characters of the paragraph are before it, its words.</summary>
public sealed record TextFootnoteJson(string Marker, int At, string Text);

/// <summary>The source of the words: file, publisher and terms.</summary>
public sealed record TextSourceJson(string Source, string File, string? AsOf, string Publisher, string Terms);
