namespace Placard.Record.States;

/// <summary>The five regional groups of the United Nations, and none.</summary>
public enum RegionalGroup
{
    /// <summary>A state in no group, or an observer.</summary>
    None,

    /// <summary>African States.</summary>
    African,

    /// <summary>Asia-Pacific States (Asian States until 2011).</summary>
    AsiaPacific,

    /// <summary>Eastern European States.</summary>
    EasternEuropean,

    /// <summary>Latin American and Caribbean States.</summary>
    LatinAmericanCaribbean,

    /// <summary>Western European and other States.</summary>
    WesternEuropeanOthers,
}
