namespace Placard.Rooms.Comparisons;

/// <summary>How two texts are laid out.</summary>
public enum ComparisonLayout
{
    /// <summary>In one text, deletions struck out and insertions underlined.</summary>
    Inline,

    /// <summary>Side by side.</summary>
    Sides,
}

/// <summary>Which two texts, and how they are shown.</summary>
/// <param name="Old">The symbol of the old text, as it was typed.</param>
/// <param name="New">The symbol of the new text.</param>
/// <param name="Language">The language; null for any in which both are available.</param>
/// <param name="Layout">Side by side or in one text.</param>
/// <param name="OnlyChanges">Whether unchanged paragraphs are left out.</param>
public sealed record ComparisonQuery(
    string? Old,
    string? New,
    Language? Language,
    ComparisonLayout Layout = ComparisonLayout.Inline,
    bool OnlyChanges = false
)
{
    private static readonly Parameter<string?> First = Text("old", "The old text, by its symbol", "The old text");
    private static readonly Parameter<string?> Second = Text("new", "The new text, by its symbol", "The new text");
    private static readonly Parameter<Language?> Tongue = Ask.Language("language", "The language of both: en, ar, es, fr, ru or zh") with
    {
        AnyLabel = "Any available for both",
    };
    private static readonly Parameter<ComparisonLayout?> Shape = Ask.Choice<ComparisonLayout>(
        "layout",
        "In one text (inline, the default) or side by side (sides)",
        TryLayout,
        layout => layout == ComparisonLayout.Sides ? "sides" : "inline",
        "inline",
        "sides"
    ) with
    {
        IsHidden = true,
    };

    private static readonly Parameter<bool?> Part = Ask.Choice<bool>(
        "show",
        "All paragraphs (all, the default) or only those that changed (changes)",
        TryShow,
        changes => changes ? "changes" : "all",
        "all",
        "changes"
    ) with
    {
        IsHidden = true,
    };

    public static QueryParameters<ComparisonQuery> Parameters { get; } =
        new QueryParameters<ComparisonQuery>(Read)
            .With(First, q => q.Old)
            .With(Second, q => q.New)
            .With(Tongue, q => q.Language)
            .With(Shape, q => q.Layout == ComparisonLayout.Inline ? null : q.Layout)
            .With(Part, q => q.OnlyChanges ? true : null);

    /// <summary>Whether both texts are named.</summary>
    public bool IsComplete => Old is not null && New is not null;

    public override string ToString() => Parameters.ToAddress(this);

    /// <summary>What the page shows while a text is missing; data and documents have nothing to show yet.</summary>
    internal static ComparisonQuery Start(Request request, ComparisonQuery query) =>
        AskedPage.Of(request.Http!).Form == PageForm.Html
            ? query
            : throw Refusal.Unreadable("Name the two texts: old and new.", new Link("Compare two texts", Addresses.CompareTexts));

    private static ComparisonQuery Read(Request request) =>
        new(
            request.Value(First),
            request.Value(Second),
            request.Value(Tongue),
            request.Value(Shape) ?? ComparisonLayout.Inline,
            request.Value(Part) ?? false
        );

    private static Parameter<string?> Text(string name, string summary, string label) =>
        new(name, ParameterKind.Symbol, summary, (_, text) => text, text => text)
        {
            Label = label,
            Placeholder = "Symbol",
            MaxLength = 120,
            IsRequired = true,
        };

    private static bool TryLayout(string? text, out ComparisonLayout layout)
    {
        layout = text == "sides" ? ComparisonLayout.Sides : ComparisonLayout.Inline;
        return text is "sides" or "inline";
    }

    private static bool TryShow(string? text, out bool onlyChanges)
    {
        onlyChanges = text == "changes";
        return text is "all" or "changes";
    }
}
