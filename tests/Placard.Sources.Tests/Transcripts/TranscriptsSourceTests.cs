using System.Text;
using Placard.Record.Voices;
using Placard.Sources.Files;
using Placard.Sources.Tests.Files;
using Placard.Sources.Transcripts;

namespace Placard.Sources.Tests.Transcripts;

public sealed class TranscriptsSourceTests
{
    private const string Place = "en/hrc/99/41.json";

    [Fact]
    public void A_meeting_is_read_with_who_spoke_for_which_state_on_which_draft()
    {
        var reading = Read(Place, InventedTranscript.OfLanterns);
        var meeting = Assert.Single(reading.Observations.OfType<MeetingTranscript>());
        Assert.Equal(
            ("hrc/99/41", "en", new DateOnly(2098, 3, 20), 10_800, 9),
            (meeting.Meeting.Slug, meeting.Language, meeting.Day, meeting.Seconds, meeting.Statements)
        );
        Assert.Equal(
            [
                "SEN introduction of a draft A/HRC/99/L.2",
                "EGY general comment A/HRC/99/L.2",
                "CHN explanation of vote before the vote A/HRC/99/L.2",
            ],
            Voices(reading).Where(v => v.State.IsKnown).Select(v => $"{v.State} {v.Kind.ToWord()} {v.Draft}")
        );
        Assert.Equal("Arab Group", Voices(reading).Single(v => v.State == StateCode.Parse("EGY")).Group);
    }

    [Fact]
    public void Every_sentence_leads_to_its_second()
    {
        var words = Words(Read(Place, InventedTranscript.OfLanterns)).First();
        Assert.Equal(
            [("It is an honour to introduce draft resolution L.2.", 13.0), ("Lanterns save lives at night.", 17.0)],
            words.Sentences.Select(s => (s.Words, s.Start))
        );
    }

    [Fact]
    public void Of_whoever_spoke_for_no_state_neither_name_nor_function_nor_words_are_kept()
    {
        var reading = Read(Place, InventedTranscript.OfLanterns);
        var voice = Voices(reading).Single(v => v.Ordinal == 8);
        Assert.Equal(("organisation", "", "", ""), (voice.Affiliation, voice.Name, voice.Function, voice.Group));
        Assert.Equal([2, 4, 6], Words(reading).Select(w => w.Ordinal));
        var said = string.Join(
            '\n',
            reading.Observations.Concat<object>(reading.Unresolved).Concat(reading.Files).Select(o => o.ToString())
        );
        Assert.DoesNotContain("Inparticular", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Invented Watch", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Survivor", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_Assembly_is_not_taken_for_Gabon_though_both_are_GA()
    {
        var reading = Read(
            "en/ga/99/7.json",
            InventedTranscript.Of("ga/99/7", "2098-11-02", "GA/President: We begin.", "GAB/Minister: Lamps.")
        );
        Assert.Equal([("", "GA"), ("GAB", "")], Voices(reading).Select(v => (v.State.ToString(), v.Affiliation)));
    }

    [Fact]
    public void A_statement_of_nobody_that_is_known_is_kept_without_a_state()
    {
        var json = InventedTranscript.OfLanterns.Replace(
            "\"affiliation\":\"CHN\",\"affiliation_full\":\"CHN\"",
            "\"affiliation\":null",
            StringComparison.Ordinal
        );
        var voice = Voices(Read(Place, json)).Single(v => v.Ordinal == 6);
        Assert.Equal((false, ""), (voice.State.IsKnown, voice.Affiliation));
    }

    [Theory]
    [InlineData("CAN", "Climate Action Network")]
    [InlineData("PAN", "Pesticide Action Network")]
    [InlineData("Iran", "Women of Iran Foundation")]
    [InlineData("TWN", "")]
    public void An_organisation_whose_short_name_is_a_states_is_not_taken_for_it(string affiliation, string full)
    {
        var json = InventedTranscript.OfLanterns.Replace(
            "\"affiliation\":\"CHN\",\"affiliation_full\":\"CHN\"",
            $"\"affiliation\":\"{affiliation}\",\"affiliation_full\":\"{full}\"",
            StringComparison.Ordinal
        );
        var reading = Read(Place, json);
        var voice = Voices(reading).Single(v => v.Ordinal == 6);
        Assert.Equal((false, "", ""), (voice.State.IsKnown, voice.Name, voice.Function));
        Assert.DoesNotContain(Words(reading), words => words.Ordinal == 6);
    }

    [Theory]
    [InlineData("EN/hrc/99/41.json")]
    [InlineData("xx/hrc/99/41.json")]
    [InlineData("en/hrc/0/41.json")]
    public void A_place_that_is_no_meetings_in_one_of_the_six_languages_is_left_out(string place) =>
        Assert.Empty(Voices(Read(place, InventedTranscript.OfLanterns)));

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void A_day_that_cannot_be_costs_the_file(string day) =>
        Assert.Empty(Voices(Read(Place, InventedTranscript.OfLanterns.Replace("2098-03-20", day, StringComparison.Ordinal))));

    [Fact]
    public void Of_another_language_than_English_nothing_is_said_of_kinds()
    {
        var json = InventedTranscript.OfLanterns.Replace("\"language\":\"en\"", "\"language\":\"fr\"", StringComparison.Ordinal);
        Assert.Equal([VoiceKind.Unknown, VoiceKind.Chair], Voices(Read("fr/hrc/99/41.json", json)).Select(v => v.Kind).Distinct().Order());
    }

    [Fact]
    public void Sentences_that_stand_in_no_paragraph_are_read_too()
    {
        var json = """
            {"video":{"slug":"hrc/99/41","date":"2098-03-20"},"transcript":{"language":"en","data":[
              {"speaker":{"affiliation":"SEN"},"sentences":[{"text":" Of \n lamps\u0007.","start":1.2,"end":"2.5"}],"new":{"a":[1]}}]}}
            """;
        var reading = Read(Place, json);
        Assert.Equal(("Of lamps.", 2.0), Assert.Single(Words(reading)).Sentences.Select(s => (s.Words, s.Start)).Single());
        Assert.Equal((1.2, 2.5), Voices(reading).Select(v => (v.Start, v.End)).Single());
    }

    [Theory]
    [InlineData(Place, "", "empty")]
    [InlineData(Place, "null", "It is empty.")]
    [InlineData(Place, "[]", "It is no transcript in JSON")]
    [InlineData(Place, "{\"video\":{}", "It is no transcript in JSON")]
    [InlineData(Place, "<!DOCTYPE html>", "It is no transcript in JSON")]
    [InlineData(Place, "{\"video\":{\"slug\":\"hrc/99/41\"},\"transcript\":null}", "It has no transcript, or not yet.")]
    [InlineData(
        Place,
        "{\"video\":{\"slug\":\"hrc/99/41\"},\"transcript\":{\"status\":\"transcribing\"}}",
        "It has no transcript, or not yet."
    )]
    [InlineData("en/hrc/99/42.json", null, "It says that it is of another meeting than its place does.")]
    [InlineData("en/sc/10175.json", null, "Its place is not that of a meeting")]
    [InlineData("hrc/99/41.json", null, "Its place is not that of a meeting")]
    public void A_file_that_is_no_transcript_costs_that_file_and_says_why(string place, string? json, string reason)
    {
        var reading = Read(place, json ?? InventedTranscript.OfLanterns);
        Assert.Empty(reading.Observations);
        Assert.Contains(reason, Assert.Single(reading.Files).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_without_end_are_no_transcript()
    {
        var reading = Read(Place, "{\"video\":" + string.Concat(Enumerable.Repeat("[", 100_000)));
        Assert.Contains("It is no transcript in JSON", Assert.Single(reading.Files).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_transcripts_the_source_says_nothing()
    {
        using var mirror = new TemporaryMirror();
        Assert.Null(new TranscriptsSource().Read(mirror.Mirror, StateRegister.Default, null, CancellationToken.None));
    }

    private static IEnumerable<Voice> Voices(SourceReading reading) => reading.Observations.OfType<Voice>().OrderBy(v => v.Ordinal);

    private static IEnumerable<VoiceWords> Words(SourceReading reading) =>
        reading.Observations.OfType<VoiceWords>().OrderBy(w => w.Ordinal);

    private static SourceReading Read(string place, string json)
    {
        using var mirror = new TemporaryMirror().With("transcripts/" + place, Encoding.UTF8.GetBytes(json));
        return new TranscriptsSource().Read(new Mirror(mirror.Root), StateRegister.Default, null, CancellationToken.None)!;
    }
}
