using System.Globalization;
using System.Text.Json;
using Placard.Record.Voices;
using Placard.Sources.Downloading;

namespace Placard.Sources.Transcripts;

/// <summary>The publisher's list of meetings (<c>/en/meetings.json</c>), which goes back a year, a page of 250 after the other.</summary>
/// <param name="Publisher">The publisher's address.</param>
/// <param name="Language">The language of the transcripts.</param>
internal sealed record TranscriptListing(Uri Publisher, string Language) : FileListing
{
    private const int DaysListed = 365;
    private const int MostPages = 60;

    internal override async Task<IReadOnlyList<ListedFile>> ReadAsync(PoliteClient client, DateOnly today, CancellationToken cancellation)
    {
        var files = new Dictionary<string, ListedFile>(StringComparer.Ordinal);
        for (var page = 1; page <= MostPages; page++)
        {
            var listing = Parse(await client.TextAsync(AddressOf(page, today), false, cancellation));
            foreach (var file in (listing.Meetings ?? []).Select(FileOf).OfType<ListedFile>())
                files.TryAdd(file.Path, file);
            if (!listing.HasMore || listing.Meetings is not { Count: > 0 })
                break;
        }
        return [.. files.Values];
    }

    private Uri AddressOf(int page, DateOnly today) =>
        new(
            Publisher,
            string.Create(
                CultureInfo.InvariantCulture,
                $"/{Language}/meetings.json?from={today.AddDays(-DaysListed):yyyy-MM-dd}&to={today:yyyy-MM-dd}&text=transcript&page={page}"
            )
        );

    private PublishedListing Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, TranscriptJsonContext.Default.PublishedListing) is { Meetings: not null } listing
                ? listing
                : throw new PublisherException($"{Publisher.Host} lists no meetings in a form that is known.");
        }
        catch (JsonException e)
        {
            throw new PublisherException($"{Publisher.Host} lists its meetings in a form that is not known.", e);
        }
    }

    // The address is the one that the publisher gives, as it asks of programs, unless that leads to somebody else.
    private ListedFile? FileOf(ListedMeeting? meeting) =>
        meeting is { HasTranscript: true, JsonUrl: { } url, Date: { Length: >= 10 } date }
        && MeetingName.TryParse(meeting.Slug, out var name)
        && DateOnly.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && Uri.TryCreate(Publisher, url, out var address)
        && address.Authority == Publisher.Authority
        && address.Scheme == Publisher.Scheme
            ? new ListedFile(address, $"{TranscriptsSource.Folder}/{Language}/{name.Slug}.json", day)
            : null;
}
