namespace Placard.Rooms.Texts;

/// <summary>One text as JSON gives it: one document of it, in one language. What is not known is left out.</summary>
public sealed record TextAnswer
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
    public required IReadOnlyList<ParagraphAnswer> Paragraphs { get; init; }

    /// <summary>The addresses of the votes on it.</summary>
    public required IReadOnlyList<string> Votes { get; init; }

    public required TextSourceAnswer Source { get; init; }

    public static TextAnswer Of(TextView view) => new()
    {
        Symbol = view.Text.Symbol.ToString(),
        Document = view.Words.Symbol.ToString(),
        Documents = [.. view.Text.Documents.Select(d => d.ToString())],
        Language = view.Words.Language.Code,
        Languages = [.. view.Languages.Select(l => l.Code)],
        Title = view.Title,
        Date = view.Words.Date.IsKnown ? view.Words.Date.ToString() : null,
        Body = view.Text.Body?.Code,
        Session = view.Text.Session.Length > 0 ? view.Text.Session : null,
        Paragraphs = [.. view.Words.Paragraphs.Select(ParagraphAnswer.Of)],
        Votes = [.. view.Votes.Select(v => Addresses.Vote(v.Address))],
        Source = new TextSourceAnswer(view.Origin.Source.ToString(), view.Origin.File, view.Origin.AsOf.IsKnown ? view.Origin.AsOf.ToString() : null, view.Source.Publisher, view.Source.Terms),
    };
}

/// <summary>A paragraph.</summary>
/// <param name="Address">Its address, by which it is cited.</param>
/// <param name="Kind">What part it has: heading, formula, preambular, operative, annexed, closing.</param>
/// <param name="Depth">How deep it stands.</param>
/// <param name="Number">The number as printed; left out where it has none.</param>
/// <param name="Opening">The opening phrase or operative verb; left out where it has none.</param>
/// <param name="Text">The words.</param>
/// <param name="Footnotes">Its footnotes; left out where it has none.</param>
public sealed record ParagraphAnswer(string Address, string Kind, int Depth, string? Number, string? Opening, string Text, IReadOnlyList<FootnoteAnswer>? Footnotes)
{
    public static ParagraphAnswer Of(Paragraph p) => new(
        p.Address.ToString(), p.Kind.ToString().ToLowerInvariant(), p.Depth, p.Number.Length > 0 ? p.Number : null, p.OpeningLength > 0 ? p.Opening : null, p.Text,
        p.Footnotes.Count == 0 ? null : [.. p.Footnotes.Select(f => new FootnoteAnswer(f.Marker, f.At, f.Text))]);
}

/// <summary>A footnote: its mark, how many characters of the paragraph are before it, its words.</summary>
public sealed record FootnoteAnswer(string Marker, int At, string Text);

/// <summary>Where words were read, who published them, on what terms.</summary>
public sealed record TextSourceAnswer(string Source, string File, string? AsOf, string Publisher, string Terms);
