namespace Placard.Record.Texts.Phrases;

/// <summary>In what a phrase is near to another.</summary>
public enum VariantKind
{
    /// <summary>The same words in other forms: <c>mutual benefit</c> and <c>mutual benefits</c>.</summary>
    Form,

    /// <summary>One word is another.</summary>
    Word,

    /// <summary>The first and the last word are the same, and at least half of those between.</summary>
    Ends,
}

/// <summary>The words of a <see cref="VariantKind"/>.</summary>
public static class VariantKindWords
{
    /// <summary>The word of pages, JSON, CSV and commands: <c>form</c>.</summary>
    public static string ToWord(this VariantKind kind) =>
        kind switch
        {
            VariantKind.Form => "form",
            VariantKind.Word => "word",
            _ => "ends",
        };
}

/// <summary>A phrase of the corpus that is near to another.</summary>
/// <param name="Words">Its words, folded, a blank between them.</param>
/// <param name="Kind">In what it is near.</param>
/// <param name="Uses">Its uses.</param>
public sealed record PhraseVariant(string Words, VariantKind Kind, PhraseInterval Uses);
