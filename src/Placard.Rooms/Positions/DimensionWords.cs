namespace Placard.Rooms.Positions;

/// <summary>What the scale of positions is and is not, in the same words wherever it is shown.</summary>
internal static class DimensionWords
{
    public const string Is =
        "The scale is the one line along which these roll calls divide states best: who stands near another on it mostly votes alike. Its zero is the mean of all positions, its unit their standard deviation; which end is called upper is a convention.";

    public const string IsNot =
        "It is not a mark for good or bad, not a state's human-rights record, not its opinions outside these votes, and not comparable between bodies, topics or spans of years, each of which has a scale of its own. Texts adopted without a vote say nothing here.";

    public const string IsAndIsNot = Is + " " + IsNot;

    public const string Interval = "The interval holds the position with a chance of 90%, if the model holds.";
}
