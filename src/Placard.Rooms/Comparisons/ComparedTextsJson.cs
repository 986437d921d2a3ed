using System.Text.Json.Serialization;
using Placard.Record.Texts.Comparison;

namespace Placard.Rooms.Comparisons;

/// <summary>Two texts compared, as data.</summary>
/// <param name="Old">The old text.</param>
/// <param name="New">The new text.</param>
/// <param name="Language">The language of both.</param>
/// <param name="Counts">How many paragraphs became what.</param>
/// <param name="Title">The titles compared; left out where they are the same.</param>
/// <param name="Pairs">The paragraphs in the order of the new text; what was dropped comes where it stood.</param>
public sealed record ComparedTextsJson(
    ComparedTextJson Old,
    ComparedTextJson New,
    string Language,
    ComparisonCounts Counts,
    IReadOnlyList<WordRunJson>? Title,
    IReadOnlyList<ParagraphPairJson> Pairs
)
{
    internal static ComparedTextsJson Of(ComparedTexts texts)
    {
        var comparison = texts.Comparison;
        return new(
            ComparedTextJson.Of(comparison.Old),
            ComparedTextJson.Of(comparison.New),
            comparison.New.Language.Code,
            texts.Counts,
            comparison.TitleRuns.All(r => r.Kind == RunKind.Kept) ? null : [.. comparison.TitleRuns.Select(WordRunJson.Of)],
            [.. comparison.Pairs.Select(ParagraphPairJson.Of)]
        );
    }
}

/// <summary>A text compared.</summary>
public sealed record ComparedTextJson(string? Symbol, string? Title, string? Date)
{
    internal static ComparedTextJson Of(StructuredText text) => new(text.Symbol.OrNull(), text.Title.OrNull(), text.Date.OrNull());
}

/// <summary>What became of a paragraph.</summary>
/// <param name="Change">kept, changed, split, merged, dropped or added.</param>
/// <param name="OnlyUpdates">Whether every change only brings a number, date or symbol up to date; left out where not.</param>
/// <param name="Moved">Whether it stands elsewhere; left out where not.</param>
/// <param name="Renumbered">Whether its printed number is another; left out where not.</param>
/// <param name="FootnotesChanged">Whether its footnotes differ; left out where not.</param>
/// <param name="Likeness">The share of characters that stand in words kept, 0 to 1.</param>
/// <param name="Old">The paragraphs in the old text.</param>
/// <param name="New">The paragraphs in the new text.</param>
/// <param name="Runs">The words compared; left out where all are kept. A line end stands between paragraphs.</param>
public sealed record ParagraphPairJson(
    string Change,
    bool? OnlyUpdates,
    bool? Moved,
    bool? Renumbered,
    bool? FootnotesChanged,
    double Likeness,
    IReadOnlyList<ComparedParagraphJson> Old,
    IReadOnlyList<ComparedParagraphJson> New,
    IReadOnlyList<WordRunJson>? Runs
)
{
    internal static ParagraphPairJson Of(ParagraphPair pair) =>
        new(
            pair.Kind.ToWord(),
            Said(pair.IsOnlyUpdated),
            Said(pair.IsMoved),
            Said(pair.IsRenumbered),
            Said(pair.HasOtherFootnotes),
            pair.Likeness,
            [.. pair.Old.Select(ComparedParagraphJson.Of)],
            [.. pair.New.Select(ComparedParagraphJson.Of)],
            pair.Kind == PairKind.Kept ? null : [.. pair.Runs.Select(WordRunJson.Of)]
        );

    private static bool? Said(bool fact) => fact ? true : null;
}

/// <summary>A paragraph.</summary>
public sealed record ComparedParagraphJson(
    string Address,
    string Kind,
    string? Number,
    string Text,
    IReadOnlyList<ComparedFootnoteJson>? Footnotes
)
{
    internal static ComparedParagraphJson Of(Paragraph paragraph) =>
        new(
            paragraph.Address.ToString(),
            paragraph.Kind.ToWord(),
            paragraph.Number.OrNull(),
            paragraph.Text,
            paragraph.Footnotes.Count == 0 ? null : [.. paragraph.Footnotes.Select(f => new ComparedFootnoteJson(f.Marker, f.At, f.Text))]
        );
}

/// <summary>A footnote: its mark, how many characters of the paragraph stand before its call, its words.</summary>
public sealed record ComparedFootnoteJson(string Marker, int At, string Text);

/// <summary>A run of words: kept, inserted, deleted or replaced.</summary>
public sealed record WordRunJson(string Kind, string? Old, string? New, bool? Update)
{
    internal static WordRunJson Of(WordRun run) =>
        new(
            run.Kind.ToWord(),
            run.Old.OrNull(),
            run.New.Length == 0 || run.Kind == RunKind.Kept ? null : run.New,
            run.IsUpdate ? true : null
        );
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ComparedTextsJson))]
internal sealed partial class ComparisonsJsonContext : JsonSerializerContext
{
    public static ComparisonsJsonContext Readable { get; } = new(JsonForm.Readable);
}
