using System.Globalization;
using Placard.Record.Votes.Sessions;

namespace Placard.Rooms.Sessions;

/// <summary>Sessions in words.</summary>
internal static class SessionWords
{
    // Bodies that the sources count by years: their sessions have the year for a name.
    private const int FirstYear = 1946;

    private static readonly (string Prefix, string Words)[] Kinds =
    [
        ("ES-", "emergency special session"),
        ("S-", "special session"),
        ("OM-", "organizational meeting"),
    ];

    /// <summary><c>58th session</c>, <c>37th special session</c>, <c>2024</c>, <c>session ending 2024-06-14</c>.</summary>
    public static string Title(BodySession session)
    {
        if (SessionCalendar.NumberOf(session.Name) is { } number)
            return number >= FirstYear ? session.Name : $"{Ordinal(number)} session";
        foreach (var (prefix, words) in Kinds)
        {
            if (session.Name.StartsWith(prefix, StringComparison.Ordinal) && NumberAfter(session.Name, prefix) is { } special)
                return $"{Ordinal(special)} {words}";
        }
        return "session " + session.Name;
    }

    /// <summary><c>Human Rights Council, 58th session</c>.</summary>
    public static string FullTitle(BodySession session) => $"{session.Body.Name}, {Title(session)}";

    /// <summary>The days of decision: <c>2 to 4 April 2025</c> in full.</summary>
    public static string Days(PartialDate first, PartialDate last) =>
        !first.IsKnown ? "unknown dates"
        : first == last ? first.InWords()
        : $"{first.InWords()} to {last.InWords()}";

    public static string Days((DateOnly First, DateOnly Last) days) => Days(PartialDate.From(days.First), PartialDate.From(days.Last));

    /// <summary>What became of the texts of a session, in one sentence.</summary>
    public static string Outcomes(SessionLine line)
    {
        var parts = new List<string>();
        Add(line.Voted, line.Rejected == 0 ? "put to a vote" : $"put to a vote (of which {Numbers.Grouped(line.Rejected)} rejected)");
        Add(line.WithoutVote, "adopted without a vote");
        Add(line.Withdrawn, "withdrawn");
        return $"{Plurals.Count(line.Texts, "text")}{(parts.Count == 0 ? "" : ": " + Lists.And(parts))}";

        void Add(int count, string words)
        {
            if (count > 0)
                parts.Add($"{Numbers.Grouped(count)} {words}");
        }
    }

    /// <summary>A count; <c>not known</c> for none.</summary>
    public static string Known(int? count) => count is { } known ? Numbers.Grouped(known) : "not known";

    /// <summary>Why such counts are not known; null where they are.</summary>
    public static string? FailuresNotHeld(SessionLine line) =>
        line.KnowsFailures ? null
        : !line.First.IsKnown
            ? "No day of a decision of this session is known, so that it cannot be told whether its amendments and rejected texts are held."
        : line.FailuresHeldTo.IsKnown
            ? $"Amendments and texts that were rejected or withdrawn are held to {line.FailuresHeldTo.InWords()} for the "
                + $"{line.Session.Body.ShortName}: those of this session are not known."
        : $"No source held names amendments or rejected texts of the {line.Session.Body.ShortName}: those of this session are not "
            + "known.";

    /// <summary>How much of what must exist is in the record; null where nothing says what must exist.</summary>
    public static string? Missing(SessionCoverage? coverage) =>
        coverage switch
        {
            null => null,
            { Known: var known, Decided: var decided } when known == decided =>
                $"Of the {Plurals.Count(known, "numbered resolution")} up to the highest number held, the adoption of each is in this "
                    + "edition. Decisions, statements and later numbers may be missing.",
            { Known: var known, Decided: var decided } =>
                $"Of the {Plurals.Count(known, "numbered resolution")} up to the highest number held, the adoption of "
                    + $"{Numbers.Grouped(known - decided)} is not in this edition. Decisions, statements and later numbers may be "
                    + "missing too.",
        };

    /// <summary><c>1st</c>, <c>2nd</c>, <c>11th</c>, <c>58th</c>.</summary>
    public static string Ordinal(int number) =>
        Numbers.Plain(number)
        + (
            (number % 100, number % 10) switch
            {
                (>= 11 and <= 13, _) => "th",
                (_, 1) => "st",
                (_, 2) => "nd",
                (_, 3) => "rd",
                _ => "th",
            }
        );

    private static int? NumberAfter(string name, string prefix) =>
        int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
