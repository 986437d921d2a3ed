using System.Security.Cryptography;
using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Placard.Rooms.Views;

/// <summary>Things that have a day, for a calendar (iCalendar, RFC 5545): every one is of a whole day, with no hour and no zone.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Entries">They, in any order.</param>
public sealed record Calendar(string Title, IReadOnlyList<CalendarEntry> Entries)
{
    /// <summary>Writes the calendar as UTF-8. Equal calendars make equal bytes, so that a programme that subscribes sees no change where
    /// there is none.</summary>
    public void WriteTo(Stream stream)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Placard//EN" };
        calendar.AddProperty("X-WR-CALNAME", Title);
        foreach (var (entry, uid) in Entries.OrderBy(e => e.Day).ThenBy(e => e.Title, StringComparer.Ordinal).Select(e => (e, UidOf(e))))
        {
            calendar.Events.Add(
                new CalendarEvent
                {
                    Uid = uid,
                    // The standard wants a moment; the day itself is the only one that is the same in every copy.
                    DtStamp = new CalDateTime(entry.Day.ToDateTime(TimeOnly.MinValue), "UTC"),
                    Start = new CalDateTime(entry.Day),
                    Summary = entry.Title,
                    Description = entry.Summary,
                    Transparency = "TRANSPARENT",
                }
            );
        }
        stream.Write(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? ""));
    }

    // The same thing has the same name in every copy, and two things of one page and day have two.
    private static string UidOf(CalendarEntry entry)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{entry.Address} {entry.Title}"));
        return $"{Convert.ToHexStringLower(hash)[..16]}-{entry.Day.Iso()}@placard";
    }
}

/// <summary>One thing that has a day.</summary>
/// <param name="Title">What.</param>
/// <param name="Address">Its page, an address within the site.</param>
/// <param name="Day">The day.</param>
/// <param name="Summary">More of it, in a sentence or two.</param>
public sealed record CalendarEntry(string Title, string Address, DateOnly Day, string Summary);
