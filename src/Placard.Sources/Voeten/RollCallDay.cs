using System.Text.RegularExpressions;

namespace Placard.Sources.Voeten;

/// <summary>What the column <c>date</c> can be trusted for.</summary>
internal static partial class RollCallDay
{
    private const int FirstSessionWithDays = 58;

    /// <summary>Reads a date. Before the fifty-eighth session the day is a number from 1 to 7 that is no day of the month, except in rows
    /// taken from the meeting's record.</summary>
    public static bool TryRead(ReadOnlySpan<char> written, int session, bool isTranscript, out PartialDate date)
    {
        if (!PartialDate.TryParse(written, out date))
            return false;
        if (session < FirstSessionWithDays && !isTranscript && date.Month > 0)
            date = new PartialDate(date.Year, date.Month);
        return true;
    }

    /// <summary>Whether a description is what the President said: <c>The Acting President: I shall now put to the vote ...</c>.</summary>
    public static bool IsTranscript(string description) => Speaking().IsMatch(description);

    [GeneratedRegex(@"^(?:The (?:Acting )?President\b|I (?:shall )?now put to the vote)", RegexOptions.CultureInvariant)]
    private static partial Regex Speaking();
}
