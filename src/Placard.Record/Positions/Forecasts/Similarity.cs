namespace Placard.Record.Positions.Forecasts;

/// <summary>A kind of similarity of a past vote to a coming one. Each kind gives past votes weights, and so their ballots.</summary>
public enum Similarity
{
    /// <summary>The same body and kind.</summary>
    Kind,

    /// <summary>Also the same agenda item.</summary>
    AgendaItem,

    /// <summary>Also words of the title in common.</summary>
    Title,

    /// <summary>Words in common, in another body.</summary>
    Elsewhere,

    /// <summary>The same recurring title.</summary>
    SameText,

    /// <summary>Words in common and another kind: whole texts for an amendment, amendments for a whole text.</summary>
    OtherKind,

    /// <summary>Nearly the same title.</summary>
    NearlySameTitle,

    /// <summary>Sponsors who vote as this one's sponsors do.</summary>
    Sponsors,

    /// <summary>Such sponsors and words in common.</summary>
    SponsorsAndTitle,
}

/// <summary>The words of a <see cref="Similarity"/>.</summary>
public static class SimilarityWords
{
    /// <summary>The word of pages, JSON, CSV and commands: <c>same title</c>.</summary>
    public static string ToWord(this Similarity similarity) =>
        similarity switch
        {
            Similarity.Kind => "same kind",
            Similarity.AgendaItem => "same agenda item",
            Similarity.Title => "words in common",
            Similarity.Elsewhere => "words in common, in another body",
            Similarity.SameText => "same title",
            Similarity.OtherKind => "words in common, another kind of vote",
            Similarity.NearlySameTitle => "nearly the same title",
            Similarity.Sponsors => "sponsors who vote alike",
            _ => "words and sponsors alike",
        };
}
