namespace Placard.Record.Positions.Forecasts.Training;

/// <summary>The factors through which the errors of two states are correlated: their positions on the principal axis, and their regional
/// groups.</summary>
internal readonly record struct ErrorFactors(double Axis, RegionalGroup Group);
