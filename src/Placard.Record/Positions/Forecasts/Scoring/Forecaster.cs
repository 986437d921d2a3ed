namespace Placard.Record.Positions.Forecasts.Scoring;

/// <summary>The model, or one of the baselines it must beat.</summary>
public enum Forecaster
{
    /// <summary>The model.</summary>
    Model,

    /// <summary>As the state voted the last time this text came; its own frequency where it did not.</summary>
    SameAsLastTime,

    /// <summary>As its regional group voted the last time this text came, or else on this kind of proposal.</summary>
    RegionalGroup,

    /// <summary>As it usually votes on this kind of proposal.</summary>
    OwnFrequency,
}

/// <summary>The words of a <see cref="Forecaster"/>.</summary>
public static class ForecasterWords
{
    /// <summary>The word of pages, JSON, CSV and commands: <c>same as last time</c>.</summary>
    public static string ToWord(this Forecaster forecaster) =>
        forecaster switch
        {
            Forecaster.Model => "model",
            Forecaster.SameAsLastTime => "same as last time",
            Forecaster.RegionalGroup => "regional group",
            _ => "own frequency",
        };
}
