using Placard.Record.Voices;

namespace Placard.Rooms.Tests;

/// <summary>Invented statements in two meetings on lanterns: every kind that a page treats apart, a group, a draft with a vote
/// and one without, an organisation, a second part and a second language.</summary>
internal static class TinyVoices
{
    public const string Hostile = "Arab Group & <script>alert('x')</script>";

    private static readonly MeetingName First = new("HRC", 99, 41, 1);
    private static readonly MeetingName Second = new("GA5", 150, 7, 2);

    public static IEnumerable<Observation> Of(Func<string, Origin> at) =>
        [
            Transcript(at, First, "en", "2098-03-20", 7),
            Transcript(at, First, "fr", "2098-03-20", 1),
            Transcript(at, Second, "en", "2098-11-02", 1),
            .. Voice(at, First, "en", 1, "", VoiceKind.Chair, "", "HRC"),
            .. Voice(
                at,
                First,
                "en",
                2,
                "SEN",
                VoiceKind.Introduction,
                "A/HRC/99/L.2",
                "",
                "We introduce the draft on lanterns with joy, as every year."
            ),
            .. Voice(
                at,
                First,
                "en",
                3,
                "EGY",
                VoiceKind.GeneralComment,
                "A/HRC/99/L.2",
                "",
                "Thank you.",
                "Oil is dear in our streets, and we said so before."
            ),
            .. Voice(
                at,
                First,
                "en",
                4,
                "CHN",
                VoiceKind.BeforeVote,
                "A/HRC/99/L.2",
                "",
                "We shall abstain, because lanterns are a matter of each street."
            ),
            .. Voice(at, First, "en", 5, "", VoiceKind.Unknown, "", SpokenFor.Organisation),
            .. Voice(at, First, "en", 6, "CUB", VoiceKind.Unknown, "", "", "We thank the chair."),
            .. Voice(
                at,
                First,
                "en",
                7,
                "FRA",
                VoiceKind.AfterVote,
                "A/HRC/99/L.77",
                "",
                "We explain a vote that this edition does not have at all."
            ),
            .. Voice(at, First, "fr", 1, "SEN", VoiceKind.Unknown, "", "", "Nous présentons le projet avec joie, comme chaque année."),
            .. Voice(at, Second, "en", 1, "CHN", VoiceKind.RightOfReply, "", "", "We reply to what was said about the cost of lanterns."),
        ];

    private static MeetingTranscript Transcript(
        Func<string, Origin> at,
        MeetingName meeting,
        string language,
        string day,
        int statements
    ) =>
        new(at($"{language}/{meeting.Slug}"))
        {
            Meeting = meeting,
            Language = language,
            Day = DateOnly.ParseExact(day, "yyyy-MM-dd"),
            Title = $"Meeting {meeting.Number} & <b>more</b>",
            Seconds = 10_800,
            Statements = statements,
        };

    private static IEnumerable<Observation> Voice(
        Func<string, Origin> at,
        MeetingName meeting,
        string language,
        int ordinal,
        string state,
        VoiceKind kind,
        string draft,
        string affiliation,
        params string[] sentences
    )
    {
        var origin = at($"{language}/{meeting.Slug} statement {ordinal}");
        yield return new Voice(origin)
        {
            Meeting = meeting,
            Language = language,
            Ordinal = ordinal,
            Kind = kind,
            Draft = draft.Length > 0 ? DocumentSymbol.Parse(draft) : default,
            State = state.Length > 0 ? StateCode.Parse(state) : default,
            Affiliation = affiliation,
            Group = state == "EGY" ? Hostile : "",
            Function = state == "SEN" ? "Minister" : "",
            Name = state == "SEN" ? "Ms. Awa Invented" : "",
            Start = 600 * ordinal + 0.5,
            End = 600 * ordinal + 90,
            CalledAt = ordinal > 1 ? 600 * ordinal - 5 : null,
        };
        if (sentences.Length > 0)
            yield return VoiceWords.Of(
                origin,
                meeting,
                language,
                ordinal,
                [.. sentences.Select((words, i) => new HeardSentence(words, 600 * ordinal + 0.5 + 10 * i))]
            );
    }
}
