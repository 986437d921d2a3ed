using Placard.Edition.Registers;
using Placard.Record.Voices;

namespace Placard.Rooms.Voices;

/// <summary>Which meeting a reader asks for.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Language">The language of the transcript; null for the one in which it is listed.</param>
public sealed record MeetingQuery(MeetingName Meeting, Language? Language)
{
    private static readonly Parameter<string?> OfBody = VoiceQuery.InBody with { IsInPath = true, AnyLabel = null };
    private static readonly Parameter<int?> OfSession = Ask.Number(
        "session",
        "The session of the body, or the year of ECOSOC",
        1,
        9999
    ) with
    {
        IsInPath = true,
        Example = "SESSION",
    };
    private static readonly Parameter<string?> OfNumber = Ask.Text(
        "number",
        "The number of the meeting; -2 behind it for a second part"
    ) with
    {
        IsInPath = true,
        Example = "NUMBER",
        MaxLength = 6,
    };
    private static readonly Parameter<Language?> InLanguage = Ask.Language("lang", "The language of the transcript: en, fr …") with
    {
        IsHidden = true,
    };

    public static QueryParameters<MeetingQuery> Parameters { get; } =
        new QueryParameters<MeetingQuery>(Read)
            .With(OfBody, q => q.Meeting.Organ)
            .With(OfSession, q => q.Meeting.Session)
            .With(OfNumber, q => NumberOf(q.Meeting))
            .With(InLanguage, q => q.Language);

    internal static string NumberOf(MeetingName meeting) =>
        meeting.Part > 1 ? $"{meeting.Number}-{meeting.Part}" : Numbers.Plain(meeting.Number);

    private static MeetingQuery Read(Request request)
    {
        var (organ, session, number) = (request.Value(OfBody)!, request.Value(OfSession), request.Value(OfNumber)!);
        var parts = number.Split('-');
        return
            parts.Length <= 2
            && parts.All(p => p.Length is > 0 and < 4 && p.All(char.IsAsciiDigit))
            && int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) is > 0 and var meeting
            ? new(
                new(
                    organ,
                    session ?? 0,
                    meeting,
                    parts.Length == 1 ? 1 : int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)
                ),
                request.Value(InLanguage)
            )
            : throw Refusal.NotFound($"{Quotes.Of(number)} is not the number of a meeting; write one such as 59.");
    }
}

/// <summary>A statement with its words.</summary>
/// <param name="Voice">The statement.</param>
/// <param name="Sentences">What was said; nothing where that is not kept.</param>
/// <param name="Draft">Where its draft is shown; null where it is on none.</param>
/// <param name="Ballot">How the state voted on the draft; null where that is not known.</param>
public sealed record HeardLine(Voice Voice, IReadOnlyList<HeardSentence> Sentences, Link? Draft, string? Ballot)
{
    /// <summary>All the words.</summary>
    public string Words => string.Join(' ', Sentences.Select(s => s.Words));
}

/// <summary>A meeting: every statement in order.</summary>
/// <param name="Transcript">The transcript.</param>
/// <param name="Lines">The statements.</param>
/// <param name="Others">The transcripts of the same meeting in other languages.</param>
/// <param name="Source">The source.</param>
/// <param name="States">The states.</param>
public sealed record HeardMeeting(
    MeetingTranscript Transcript,
    IReadOnlyList<HeardLine> Lines,
    IReadOnlyList<MeetingTranscript> Others,
    SourceDescription Source,
    StateRegister States
)
{
    private const int MostNear = 3;

    /// <summary>How many statements are of states.</summary>
    public int OfStates => Lines.Count(l => l.Voice.State.IsKnown);

    /// <exception cref="Refusal">No transcript of it is held.</exception>
    public static HeardMeeting Of(OpenEdition edition, MeetingQuery query)
    {
        var index = VoiceIndex.Of(edition);
        var all = index.Transcripts.Where(t => t.Meeting == query.Meeting).ToList();
        var transcript =
            all.Find(t => t.Language == (query.Language?.Code ?? Language.English.Code))
            ?? (query.Language is null ? all.FirstOrDefault() : null)
            ?? throw Unknown(index, query);
        return new(
            transcript,
            [
                .. edition
                    .Registers.Where(VoiceTables.Voices, "meeting", query.Meeting.Slug)
                    .Where(v => v.Language == transcript.Language)
                    .OrderBy(v => v.Ordinal)
                    .Select(v => new HeardLine(
                        v,
                        index.SentencesOf(v),
                        v.Draft.IsKnown ? DraftLinks.Of(edition, v.Draft) : null,
                        DraftLinks.BallotOn(edition, v.Draft, v.State)
                    )),
            ],
            [.. all.Where(t => t != transcript)],
            edition.Info.SourceOf(transcript.Origin.Source),
            edition.States
        );
    }

    private static Refusal Unknown(VoiceIndex index, MeetingQuery query) =>
        Refusal.NotFound(
            index.Meetings.Count == 0
                ? VoiceWording.Empty
                : $"No transcript of the {query.Meeting.OrganName}, session {query.Meeting.Session}, meeting {query.Meeting.Number} "
                    + "in this edition"
                    + (query.Language is { } language ? $" in {language.Name}." : "."),
            index
                .Meetings.OrderBy(t => t.Meeting.Organ == query.Meeting.Organ ? 0 : 1)
                .ThenBy(t => Math.Abs(t.Meeting.Session - query.Meeting.Session))
                .ThenBy(t => Math.Abs(t.Meeting.Number - query.Meeting.Number))
                .Take(MostNear)
                .Select(t => new Link(VoiceWording.Title(t.Meeting), VoiceAddresses.Meeting(t.Meeting)))
        );
}
