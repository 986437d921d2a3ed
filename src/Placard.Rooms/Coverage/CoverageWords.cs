using Placard.Edition.Registers;

namespace Placard.Rooms.Coverage;

/// <summary>How coverage is said.</summary>
internal static class CoverageWords
{
    /// <summary>Until when a body can be used.</summary>
    public static string Until(BodyCoverage body) =>
        $"votes {UntilOf(body.Held.Votes)}, roll calls {UntilOf(body.Held.RollCalls)}, texts {UntilOf(body.Held.Texts)}";

    /// <summary>The sessions of which nothing is held, or why none are named.</summary>
    public static string Sessions(BodyCoverage body) =>
        body.MissingSessions switch
        {
            null => "not known: the record does not number them",
            [] => "none between the first and the last",
            var missing => string.Join(", ", missing.Select(s => Numbers.Plain(s))),
        };

    public static string Share(int part, int whole) => whole == 0 ? "" : Numbers.Percent((double)part / whole);

    /// <summary>The day of the last of some things, or why there is none.</summary>
    public static string Last(HeldSpan span) =>
        span.Count == 0 ? "not held"
        : span.Last.IsKnown ? span.Last.InWords()
        : "without dates";

    /// <summary>How many facts a table of a register holds.</summary>
    public static string Entries(RegisterReach reach) => reach.Entries == 0 ? "none held" : Numbers.Grouped(reach.Entries);

    private static string UntilOf(HeldSpan span) => (span.Last.IsKnown ? "to " : "") + Last(span);
}
