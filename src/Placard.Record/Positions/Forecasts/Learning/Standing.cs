namespace Placard.Record.Positions.Forecasts.Learning;

/// <summary>What makes the surprises of two states hang together: where each stands on the main line, and its regional group.</summary>
internal readonly record struct Standing(double Axis, RegionalGroup Group);
