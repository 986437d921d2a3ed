using Placard.Record.FollowUp;
using Placard.Rooms.Votes;

namespace Placard.Rooms.FollowUp;

/// <summary>Recommendations in words, the same on pages, in feeds and in commands.</summary>
internal static class FollowUpWords
{
    // The fourth cycle began in November 2022; a state's fifth review comes in 2027 at the earliest.
    private const int LatestCycle = 4;

    /// <summary>What must be known of every thread that is shown.</summary>
    public const string OfThreads =
        "Threads are found by their words: precision 94% (95% interval 89 to 97, on 150 pairs checked by hand). They are a lower bound: "
        + "about half of the similar pairs that are the same stand apart.";

    /// <summary>What absence does not mean.</summary>
    public const string OfAbsence = "What is not in this edition was not read; it is no sign of good conduct.";

    /// <summary>What counts as one.</summary>
    public const string OfRows =
        "UPR Info has a row for each recommending state, the thematic lists a row for each recommendation, so counts of the two differ.";

    /// <summary>When and where it was made: <c>cycle 1, session 8, 2010</c>.</summary>
    public static string When(Recommendation r)
    {
        var parts = new List<string>();
        if (r.Cycle is { } cycle)
            parts.Add($"cycle {cycle}");
        if (r.Session is { } session)
            parts.Add($"session {session}");
        if (r.Date.IsKnown)
            parts.Add(r.Date.InWords());
        return parts.Count == 0 ? "unknown date" : string.Join(", ", parts);
    }

    /// <summary>Who recommends: states, a body, or that it is not known.</summary>
    public static string From(Recommendation r, StateRegister states) =>
        r.Kind == RecommendationKind.Pledge ? "pledged by the state itself"
        : r.Issuers.Count > 0 ? states.InWords(r.Issuers)
        : r.IssuingBody.Length > 0 ? TreatyBody.Find(r.IssuingBody)?.Name ?? r.IssuingBody
        : "not known";

    /// <summary>The answer: our word, and the source's where it is another.</summary>
    public static string Answer(Recommendation r) => r.Response == Response.Other ? $"other: “{r.ResponseAsWritten}”" : r.Response.ToWord();

    /// <summary>Over which years, or cycles where no years are known: <c>2010 to 2019</c>.</summary>
    public static string Span(RecommendationThread thread)
    {
        var years = thread.Recommendations.Where(r => r.Date.IsKnown).Select(r => r.Date.Year).ToList();
        var cycles = thread.Recommendations.Select(r => r.Cycle).OfType<int>().Distinct().Order().ToList();
        if (cycles.Count > 1 || years.Count == 0)
            return cycles.Count == 0 ? "unknown dates" : CyclesInWords(cycles);
        return years.Min() == years.Max() ? Numbers.Plain(years.Min()) : $"{years.Min()} to {years.Max()}";
    }

    /// <summary>How they were answered, what none was left out: <c>217 accepted and 37 noted</c>.</summary>
    public static string Answers(RecommendationTally tally) =>
        Lists.And([
            .. new (int Count, string What)[]
            {
                (tally.Accepted, "accepted"),
                (tally.Noted, "noted"),
                (tally.Other, "answered in other words"),
                (tally.NotKnown, "without a known answer"),
            }
                .Where(a => a.Count > 0)
                .Select(a => $"{Numbers.Grouped(a.Count)} {a.What}"),
        ]);

    /// <summary>Which cycles and years some recommendations are of: <c>cycles 1 and 2 of the review, 2009 to 2014</c>.</summary>
    public static string Window(IReadOnlyList<Recommendation> all)
    {
        var cycles = all.Select(r => r.Cycle).OfType<int>().Distinct().Order().ToList();
        var parts = new List<string>();
        if (cycles.Count > 0)
            parts.Add($"{CyclesInWords(cycles)} of the review");
        var dated = all.Where(r => r.Date.IsKnown).ToList();
        if (dated.Count > 0)
        {
            var (first, last) = (dated.Min(r => r.Date.Year), dated.Max(r => r.Date.Year));
            var unknown = dated.Count < all.Count ? "; the years of some are not known" : "";
            parts.Add((first == last ? Numbers.Plain(first) : $"{first} to {last}") + unknown);
        }
        return parts.Count == 0 ? "of unknown dates" : string.Join(", ", parts);
    }

    /// <summary>The cycles of the review, to the fourth, of which nothing is held beside those that are, in a sentence after a blank; empty
    /// for none.</summary>
    public static string CyclesWithout(IReadOnlyList<int> held)
    {
        var without = Enumerable.Range(1, LatestCycle).Except(held).ToList();
        return without.Count == 0 ? "" : $" Of {CyclesInWords(without)} nothing addressed to it is in this edition.";
    }

    /// <summary>The last answer: <c>noted (cycle 4, session 48)</c>.</summary>
    public static string LastAnswer(RecommendationThread thread) =>
        thread.LastAnswered is { } last ? $"{Answer(last)} ({When(last)})" : "not known";

    /// <summary>What another source says otherwise, as a sentence goes on.</summary>
    public static string Differing(IReadOnlyDictionary<string, string> differs)
    {
        if (differs.Count == 0)
            return "says the same.";
        var columns = differs.Select(d => $"{d.Key.Replace('_', ' ')}: {(d.Value.Length == 0 ? "none" : d.Value)}");
        return $"differs: {string.Join("; ", columns)}.";
    }

    /// <summary>Where it was read: <c>row 12 of upr-info_sessions_1.csv</c>, with the day.</summary>
    public static string Place(Origin origin) =>
        $"{origin.File}, {origin.Locator}{(origin.AsOf.IsKnown ? $", as of {origin.AsOf}" : "; the day it is as of is not recorded")}";

    // “cycle 1”, “cycles 1 and 2”.
    private static string CyclesInWords(IReadOnlyList<int> cycles) =>
        $"{Plurals.Of(cycles.Count, "cycle", "cycles")} {Lists.And([.. cycles.Select(c => Numbers.Plain(c))])}";
}
