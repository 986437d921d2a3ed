namespace Placard.Record.Positions.Forecasts.Knowing;

/// <summary>A past vote and how much it bears on a coming one in one way of likeness.</summary>
internal readonly record struct Weighing(PastVote Vote, Likeness Likeness, double Weight);
