namespace Placard.Record.Texts;

/// <summary>The words of one document in one language, paragraph by paragraph in their order. Which paragraphs stand under which is in
/// their depth.</summary>
public sealed record StructuredText
{
    /// <summary>The document's symbol; the default where a draft bears none.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>The language.</summary>
    public Language Language { get; init; }

    /// <summary>The title, without its number; empty where it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The label under which a library filed a document that bears no title, as those of the Security Council; no words of its
    /// own. Empty where it has a title.</summary>
    public string Label { get; init; } = "";

    /// <summary>The day of adoption, else of issue; the default where neither is printed.</summary>
    public PartialDate Date { get; init; }

    /// <summary>The paragraphs, in order.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The paragraph of this address, or null.</summary>
    public Paragraph? At(ParagraphAddress address) => Paragraphs.FirstOrDefault(p => p.Address == address);
}
