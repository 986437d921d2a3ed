namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>A past vote with its weight for a coming one, for one kind of similarity, and how like their titles are.</summary>
internal readonly record struct WeightedVote(PastVote Vote, Similarity Similarity, double Weight, double Likeness);
