using Placard.Record.Voices;

namespace Placard.Rooms.Voices;

/// <summary>Statements in meetings, as JSON gives them: one page of them.</summary>
/// <param name="Record">What they are: automatic transcripts, not official records.</param>
/// <param name="Total">How many match, whatever page this is.</param>
/// <param name="Held">How many statements of states the edition has in all.</param>
/// <param name="Meetings">In how many meetings.</param>
/// <param name="From">The day of the earliest meeting held.</param>
/// <param name="To">The day of the latest meeting held.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">The number of pages.</param>
/// <param name="Statements">Those on this page, latest meeting first.</param>
public sealed record VoiceListJson(
    string Record,
    int Total,
    int Held,
    int Meetings,
    string? From,
    string? To,
    int Page,
    int Pages,
    IReadOnlyList<VoiceJson> Statements
)
{
    internal static VoiceListJson Of(VoiceList list)
    {
        var meetings = list.Index.Meetings;
        return new(
            VoiceWording.NoRecord,
            list.All.Count,
            list.Index.All.Count,
            meetings.Count,
            meetings.Count == 0 ? null : meetings[^1].Day.Iso(),
            meetings.Count == 0 ? null : meetings[0].Day.Iso(),
            list.Query.Page,
            list.Pages,
            [.. list.Shown.Select(line => VoiceJson.Of(line.Heard.Voice, line.Heard.Meeting.Day, line.Snippet.Words, line.Ballot))]
        );
    }
}

/// <summary>One statement, as JSON gives it; what is not known is left out.</summary>
public sealed record VoiceJson
{
    /// <summary>What it is: an automatic transcript, not an official record.</summary>
    public required string Record { get; init; }
    public required string Day { get; init; }
    public required string Body { get; init; }
    public required int Session { get; init; }
    public required int Meeting { get; init; }
    public int? Part { get; init; }

    /// <summary>Its place in the meeting.</summary>
    public required int Ordinal { get; init; }
    public required string Kind { get; init; }
    public string? State { get; init; }

    /// <summary>For whom was spoken where that is no state.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The group for which a state spoke, as published.</summary>
    public string? OnBehalfOf { get; init; }
    public string? Function { get; init; }
    public string? Name { get; init; }
    public string? Draft { get; init; }

    /// <summary>How the state voted on the draft.</summary>
    public string? Ballot { get; init; }

    /// <summary>Some of the words; on the page of a meeting all of them. Only those of states are kept.</summary>
    public string? Words { get; init; }
    public required double StartSeconds { get; init; }

    /// <summary>The page of the statement.</summary>
    public required string Address { get; init; }

    /// <summary>Its second of the recording, at the publisher.</summary>
    public required string Recording { get; init; }

    internal static VoiceJson Of(Voice voice, DateOnly day, string words, string? ballot) =>
        new()
        {
            Record = VoiceWording.NoRecord,
            Day = day.Iso(),
            Body = voice.Meeting.Organ,
            Session = voice.Meeting.Session,
            Meeting = voice.Meeting.Number,
            Part = voice.Meeting.Part > 1 ? voice.Meeting.Part : null,
            Ordinal = voice.Ordinal,
            Kind = voice.Kind.ToWord(),
            State = voice.State.OrNull(),
            Affiliation = voice.Affiliation.OrNull(),
            OnBehalfOf = voice.Group.OrNull(),
            Function = voice.Function.OrNull(),
            Name = voice.Name.OrNull(),
            Draft = voice.Draft.OrNull(),
            Ballot = ballot,
            Words = words.OrNull(),
            StartSeconds = voice.Start,
            Address = VoiceAddresses.Of(voice),
            Recording = VoiceAddresses.Recording(voice),
        };
}
