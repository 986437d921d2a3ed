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
