using Placard.Record.Votes.Sessions;

namespace Placard.Rooms.Sessions;

/// <summary>What falls due in a session that comes, in words.</summary>
internal static class ComingWords
{
    private const int MostNamed = 4;

    /// <summary>When the session is expected, and why it is not known.</summary>
    public static string When(ComingSession coming) =>
        $"The days are not known. If it follows the calendar of {coming.Like.Code}, decisions fall from "
        + $"{SessionWords.Days(coming.Days)}; its number is counted on from {coming.LastHeld.Code}, the last session in this edition.";

    /// <summary>Whether it is over, as far as is expected; null where it is not.</summary>
    public static string? Over(ComingSession coming) =>
        !coming.IsOver ? null
        : coming.Renewed.Count == 0 ? "It is probably over. Nothing of it is in this edition: what came of this is not known here."
        : "It is probably over. Of what came of this only the renewals of mandates below are known here; none of its votes is in this "
            + "edition.";

    /// <summary>Why a text is due: <c>Every year, 4 times in a row: sessions 52, 55 and 58.</c></summary>
    public static string Why(ComingSession coming, DueText text)
    {
        var came = text.Came.TakeLast(Math.Min(text.InARow + 1, MostNamed)).Select(s => Numbers.Plain(s));
        return $"{Rhythm(coming.Calendar, text)}{(text.InARow >= MostNamed ? ", last at" : ":")} sessions {Lists.And([.. came])}"
            + $"{InAll(text)}.";
    }

    /// <summary>The years in which a text came, where they are more than its rhythm tells: a text that moves to another time of the year
    /// breaks its rhythm by sessions, and not its history.</summary>
    public static string InAll(DueText text)
    {
        var years = text.Text.Votes.Where(v => v.Date.IsKnown).Select(v => v.Date.Year).Distinct().Order().ToList();
        return years.Count <= text.InARow + 1 ? "" : $"; in all in {years.Count} years from {years[0]} to {years[^1]}";
    }

    /// <summary><c>Every year, 4 times in a row</c>; <c>Came back once, after 2 years</c>.</summary>
    public static string Rhythm(SessionCalendar calendar, DueText text) =>
        text.InARow == 1
            ? $"Came back once, {Interval(calendar, text.Gap, "at the next session", "after a year", "after {0} years")}"
            : $"Every {Interval(calendar, text.Gap, "session", "year", "{0} years")}, {Numbers.Plain(text.InARow)} times in a row";

    /// <summary>How often texts came that were due by the same rule.</summary>
    public static string Rate(ComingSession coming, DueText text) =>
        coming.Score.Of(text.Rule) is { Due: > 0 } seen
            ? $"{seen.Came} of {seen.Due} such texts came ({Window(coming.Score)})."
            : $"No such text was due in {Window(coming.Score)}.";

    /// <summary>The same without the sessions it was measured on, for a line below them.</summary>
    public static string ShortRate(ComingSession coming, DueText text) =>
        coming.Score.Of(text.Rule) is { Due: > 0 } seen ? $"{seen.Came} of {seen.Due} such texts came" : "not measured";

    /// <summary>How good the rules are together.</summary>
    public static string Accuracy(FallsDueScore score) =>
        score.Precision is { } precision && score.Recall is { } recall
            ? $"Measured on {Window(score)}: {Numbers.Grouped(score.Came)} of {Numbers.Grouped(score.Due)} texts that were due came "
                + $"({Numbers.WholePercent(precision)}), and they were {Numbers.WholePercent(recall)} of the "
                + $"{Numbers.Grouped(score.Texts)} "
                + "texts of those sessions. Other texts will come."
            : $"The rules could not be measured on {Window(score)}.";

    /// <summary>The word for how sure that is: <c>likely</c>, <c>possible</c>.</summary>
    public static string Certainty(ComingSession coming, DueText text) => coming.Score.IsLikely(text.Rule) ? "likely" : "possible";

    private static string Interval(SessionCalendar calendar, int gap, string session, string year, string years) =>
        gap % calendar.PerYear != 0 ? session
        : gap == calendar.PerYear ? year
        : years.Replace("{0}", Numbers.Plain(gap / calendar.PerYear), StringComparison.Ordinal);

    /// <summary>The sessions on which the rules were measured, and how far ahead.</summary>
    public static string Window(FallsDueScore score) =>
        $"sessions {score.From} to {score.To}, looked at {Plurals.Plain(score.Ahead, "session")} ahead";
}
