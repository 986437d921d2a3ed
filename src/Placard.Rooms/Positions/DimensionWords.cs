namespace Placard.Rooms.Positions;

/// <summary>What the scale of positions is and is not, in the same words on pages, in data and in commands.</summary>
internal static class DimensionWords
{
    public const string Is =
        "The scale is the one line along which these roll calls divide states best: states near each other on it mostly vote alike. Its "
        + "zero is the mean of all positions, its unit their standard deviation. Which end is called upper is a convention.";

    public const string IsNot =
        "It is not a mark for good or bad, not a state's human-rights record, and not its opinions outside these votes. Each body, "
        + "topic and span of years has a scale of its own; they are not comparable. Texts adopted without a vote are not included.";

    public const string IsAndIsNot = Is + " " + IsNot;

    public const string Interval = "Each with its 90% interval.";
}
