using Placard.Edition.Registers;
using Placard.Record.Voices;

namespace Placard.Rooms.Voices;

/// <summary>A statement and the meeting in which it was made.</summary>
public sealed record HeardVoice(Voice Voice, MeetingTranscript Meeting);

/// <summary>What states said in the meetings of an edition, of each meeting in one language: English where there is that. Made once; words
/// are read when asked for.</summary>
public sealed class VoiceIndex
{
    private const int MostMeetings = 32;

    private readonly ILookup<StateCode, HeardVoice> _byState;
    private readonly ILookup<DocumentSymbol, HeardVoice> _byDraft;
    private readonly Memo<string, ILookup<(string Language, int Ordinal), VoiceWords>> _words;

    private VoiceIndex(OpenEdition edition)
    {
        Transcripts = edition.Registers.All(VoiceTables.Transcripts);
        var shown = Transcripts
            .GroupBy(t => t.Meeting)
            .Select(languages => languages.OrderBy(t => t.Language == Language.English.Code ? 0 : 1).ThenBy(t => t.Language).First())
            .ToDictionary(t => t.Meeting);
        Meetings = [.. shown.Values.OrderByDescending(t => t.Day).ThenByDescending(t => t.Meeting.Slug, StringComparer.Ordinal)];
        All =
        [
            .. edition
                .Registers.All(VoiceTables.Voices)
                .Where(v => v.State.IsKnown && shown.TryGetValue(v.Meeting, out var meeting) && meeting.Language == v.Language)
                .Select(v => new HeardVoice(v, shown[v.Meeting]))
                .OrderByDescending(v => v.Meeting.Day)
                .ThenByDescending(v => v.Voice.Meeting.Slug, StringComparer.Ordinal)
                .ThenBy(v => v.Voice.Ordinal),
        ];
        _byState = All.ToLookup(v => v.Voice.State);
        _byDraft = All.Where(v => v.Voice.Draft.IsKnown).ToLookup(v => v.Voice.Draft.WithoutRevision);
        _words = new(
            MostMeetings,
            slug => edition.Registers.Where(VoiceTables.Words, "meeting", slug).ToLookup(w => (w.Language, w.Ordinal))
        );
    }

    /// <summary>Every statement of a state, latest meeting first, in each meeting in the order in which they were made.</summary>
    public IReadOnlyList<HeardVoice> All { get; }

    /// <summary>The meetings, latest first, each in the language in which its statements are listed.</summary>
    public IReadOnlyList<MeetingTranscript> Meetings { get; }

    /// <summary>Every transcript, also those in further languages.</summary>
    public IReadOnlyList<MeetingTranscript> Transcripts { get; }

    /// <summary>The span of the meetings in words; null where none is held.</summary>
    public string? Window => Meetings.Count == 0 ? null : $"{Meetings[^1].Day.InWords()} to {Meetings[0].Day.InWords()}";

    /// <summary>The bodies whose meetings are held, and how many.</summary>
    public IEnumerable<(string Organ, int Meetings)> Organs => Meetings.CountBy(t => t.Meeting.Organ).Select(o => (o.Key, o.Value));

    public static VoiceIndex Of(OpenEdition edition) => edition.Keep(e => new VoiceIndex(e));

    /// <summary>The statements of a state.</summary>
    public IReadOnlyList<HeardVoice> OfState(StateCode state) => [.. _byState[state]];

    /// <summary>The statements on a draft, whichever of its revisions they name.</summary>
    public IReadOnlyList<HeardVoice> OnDraft(DocumentSymbol draft) => draft.IsKnown ? [.. _byDraft[draft.WithoutRevision]] : [];

    /// <summary>The sentences of a statement; none where its words are not kept.</summary>
    public IReadOnlyList<HeardSentence> SentencesOf(Voice voice) =>
        _words.Get(voice.Meeting.Slug)[(voice.Language, voice.Ordinal)].FirstOrDefault()?.Sentences ?? [];
}
