using Placard.Record.Texts.Comparison;

namespace Placard.Rooms.Comparisons;

/// <summary>The comparisons of two texts of an edition that were asked for last: its pages, its other forms and briefs ask for the same
/// two.</summary>
internal sealed class KeptComparisons
{
    // Two long texts and their redline are a few megabytes.
    private const int Most = 24;

    private readonly Memo<(DocumentSymbol Old, DocumentSymbol New, Language Language), ComparedTexts> _compared;

    private KeptComparisons(OpenEdition edition) =>
        _compared = new(
            Most,
            asked => new ComparedTexts(
                TextComparison.Of(edition.Texts.Read(asked.Old, asked.Language)!, edition.Texts.Read(asked.New, asked.Language)!),
                asked.Old.ToString(),
                asked.New.ToString()
            )
        );

    public static KeptComparisons Of(OpenEdition edition) => edition.Keep(e => new KeptComparisons(e));

    /// <summary>Two documents compared in a language that the edition has both in.</summary>
    public ComparedTexts Get(DocumentSymbol old, DocumentSymbol @new, Language language) => _compared.Get((old, @new, language));
}
