using System.Text.RegularExpressions;

namespace Placard.Sources.OhchrVotes;

/// <summary>The sentences in which the library says at which session and meeting a text was decided on.</summary>
internal static partial class MeetingSentences
{
    /// <summary>The session in the body's numbering: <c>51</c>, <c>S-27</c> for a special one; empty where the sentence names
    /// none.</summary>
    /// <param name="statement">Such as <c>adopted by the Human Rights Council at its 27th special session</c>.</param>
    public static string Session(string statement)
    {
        var match = SessionNumber().Match(statement);
        if (!match.Success)
            return "";
        var number = match.Groups["number"].Value;
        return match.Groups["kind"].Value.ToLowerInvariant() switch
        {
            "" => number,
            "special" => "S-" + number,
            "organizational" => "OM-" + number,
            var kind => $"{number} {kind}",
        };
    }

    /// <summary>The meeting, as a number (<c>41st meeting</c>) or as its record's symbol (<c>E/CN.4/1993/SR.67</c>); empty where neither
    /// stands there.</summary>
    public static string Meeting(string meeting, string meetingType)
    {
        if (meeting.StartsWith("E/", StringComparison.Ordinal))
            return meeting;
        var match = MeetingNumber().Match(meeting) is { Success: true } found ? found : MeetingNumber().Match(meetingType);
        return match.Success ? $"{match.Groups["ordinal"].Value} {match.Groups["kind"].Value}meeting" : "";
    }

    /// <summary>The agenda item as <c>3. Title</c>; the number or the title may be missing.</summary>
    public static string AgendaItem(string number, string title)
    {
        var tidy = title.TrimEnd(' ', '-', '–', '.');
        if (tidy is "x" or "X")
            tidy = "";
        var digits = number.TrimEnd('.', ',', ' ');
        if (!IsItemNumber(number))
            return tidy;
        return tidy.Length == 0 ? digits : $"{digits}. {tidy}";
    }

    /// <summary>Whether the field holds an item's number (<c>4.</c>, <c>9b.</c>) rather than a subject that slipped into it.</summary>
    public static bool IsItemNumber(string field) => field.Length > 0 && char.IsAsciiDigit(field[0]);

    [GeneratedRegex(
        @"\bat its\s+(?<number>[0-9]+)(?:st|nd|rd|th)?\s*(?<kind>special|organizational|nuclear)?\s+(?:session|meeting)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SessionNumber();

    [GeneratedRegex(
        @"(?<ordinal>[0-9]+(?:st|nd|rd|th))\s*(?<kind>organizational )?(?:PLENARY )?meeting",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MeetingNumber();
}
