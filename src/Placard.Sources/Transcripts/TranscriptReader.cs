using System.Globalization;
using System.Text.Json;
using Placard.Record.Voices;
using Placard.Sources.Files;

namespace Placard.Sources.Transcripts;

/// <summary>Reads one transcript: the meeting, its statements, and what was said in those that were made for a state.</summary>
internal static class TranscriptReader
{
    private const int MostStatements = 5_000;
    private const int MostSentences = 100_000;
    private const int FirstYear = 1946;
    private const int LastYear = 2199;
    private const int LongestField = 200;
    private const int LongestSentence = 5_000;

    public static void Read(FileReading file, MeetingName meeting, StateRegister states)
    {
        var published = Parse(file.Content);
        if (published.Video?.Slug is { Length: > 0 } slug && slug != meeting.Slug)
            throw new UnreadableFileException("It says that it is of another meeting than its place does.");
        if (published.Transcript is not { Data: { Count: > 0 } data } transcript)
            throw new UnreadableFileException("It has no transcript, or not yet.");
        if (data.Count > MostStatements)
            throw new UnreadableFileException("It has more statements than can be meant.");
        if (!Language.TryParse(transcript.Language, out var language))
            throw new UnreadableFileException("It does not say in which of the six languages it is.");
        if (DayOf(published.Video) is not { } day)
            throw new UnreadableFileException("It does not say on which day the meeting was.");
        var floor = new Floor(meeting, states, PartialDate.From(day));
        var sentences = 0;
        for (var at = 0; at < data.Count; at++)
        {
            var spoken = Sentences(data[at]);
            if ((sentences += spoken.Count) > MostSentences)
                throw new UnreadableFileException("It has more sentences than can be meant.");
            if (spoken.Count > 0)
                Add(file, meeting, language, at + 1, data[at], spoken, day, states, floor);
        }
        if (sentences == 0)
            throw new UnreadableFileException("Nobody says anything in it.");
        file.Add(
            new MeetingTranscript(file.At())
            {
                Meeting = meeting,
                Language = language.Code,
                Day = day,
                Title = Field(published.Video!.Title),
                Seconds = SecondsOf(published.Video.Duration),
                Statements = data.Count,
            }
        );
    }

    private static PublishedTranscript Parse(Stream content)
    {
        try
        {
            return JsonSerializer.Deserialize(content, TranscriptJsonContext.Default.PublishedTranscript)
                ?? throw new UnreadableFileException("It is empty.");
        }
        catch (JsonException e)
        {
            throw new UnreadableFileException($"It is no transcript in JSON ({e.Path ?? "$"}).");
        }
    }

    private static void Add(
        FileReading file,
        MeetingName meeting,
        Language language,
        int ordinal,
        PublishedStatement statement,
        List<PublishedSentence> published,
        DateOnly day,
        StateRegister states,
        Floor floor
    )
    {
        var origin = file.At(string.Create(CultureInfo.InvariantCulture, $"statement {ordinal}"));
        var speaker = statement.Speaker;
        var (affiliation, function) = (Field(speaker?.Affiliation), Field(speaker?.Function));
        var state = StateOf(affiliation, Field(speaker?.AffiliationFull), day, states);
        IReadOnlyList<HeardSentence> said = [.. published.Select(s => new HeardSentence(Line(s.Text!, LongestSentence), s.Start ?? 0))];
        var isChair = Floor.IsChair(state.IsKnown, function, said);
        // The rules know the phrases of English alone.
        var heard =
            language == Language.English ? floor.Next(new SpokenTurn(isChair, state, said))
            : isChair ? new HeardTurn(VoiceKind.Chair, default, null)
            : default;
        file.Add(
            new Voice(origin)
            {
                Meeting = meeting,
                Language = language.Code,
                Ordinal = ordinal,
                Kind = heard.Kind,
                Draft = heard.Draft,
                State = state,
                Affiliation = state.IsKnown ? "" : SpokenFor.Kept(affiliation),
                Group = state.IsKnown ? Field(speaker?.Group) : "",
                Function = state.IsKnown ? function : "",
                Name = state.IsKnown ? Field(speaker?.Name) : "",
                Start = said[0].Start,
                End = published.Max(s => s.End ?? s.Start ?? 0),
                CalledAt = heard.CalledAt,
            }
        );
        if (state.IsKnown)
            file.Add(VoiceWords.Of(origin, meeting, language.Code, ordinal, said));
    }

    // A code of three letters, or a name: those of two letters are also short for organs, as GA is for the Assembly and for Gabon.
    // Organisations have short names that are codes of states (PAN, CAN, TWN): a full name that is no state's speaks for none.
    private static StateCode StateOf(string affiliation, string full, DateOnly day, StateRegister states)
    {
        var on = PartialDate.From(day);
        var byCode =
            StateCode.TryParse(affiliation, out var code) && states.Find(code) is { } found ? states.Delegation(found)
            : affiliation.Length > 3 ? states.Resolve(affiliation, on)
            : null;
        if (full.Length == 0 || full == affiliation)
            return SpeaksOn(byCode, on);
        var byName = full.Length > 3 ? states.Resolve(full, on) : null;
        return byName is null || (byCode is not null && byCode.Code != byName.Code) ? default : SpeaksOn(byName, on);
    }

    private static StateCode SpeaksOn(State? state, PartialDate day) =>
        state is not null && (state.Standing == StateStanding.Observer || state.WasMember(day)) ? state.Code : default;

    private static List<PublishedSentence> Sentences(PublishedStatement? statement) =>
        statement is null
            ? []
            :
            [
                .. statement.All.Where(s =>
                    !string.IsNullOrWhiteSpace(s.Text) && s is { Start: null or (>= 0 and < 1e6), End: null or (>= 0 and < 1e6) }
                ),
            ];

    private static DateOnly? DayOf(PublishedVideo? video) =>
        video?.Date is { Length: >= 10 } date
        && DateOnly.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= FirstYear and <= LastYear
            ? day
            : null;

    private static int? SecondsOf(string? duration) =>
        TimeSpan.TryParseExact(duration, @"hh\:mm\:ss", CultureInfo.InvariantCulture, out var length) ? (int)length.TotalSeconds : null;

    private static string Field(string? text) => Line(text ?? "", LongestField);

    private static string Line(string text, int longest)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.AsSpan().ContainsAnyInRange('\0', '\u001f'))
            line = string.Concat(line.Where(c => !char.IsControl(c)));
        if (line.Length <= longest)
            return line;
        return line[..(char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)];
    }
}
