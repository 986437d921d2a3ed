using System.Text;
using Placard.Sources.Files;
using Placard.Sources.GeneralDebate;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.GeneralDebate;

public sealed class GeneralDebateTests
{
    [Fact]
    public void A_speech_is_known_by_the_name_of_its_file()
    {
        var speech = Assert.Single(Speeches("Session 63 - 2008/KEN_63_2008.txt", "We speak of lamps."u8));
        Assert.Equal(("KEN", 63, 2008), (speech.State.ToString(), speech.Session, speech.Year));
    }

    [Fact]
    public void Paragraphs_are_lines_and_blanks_are_single() =>
        Assert.Equal("Mr. President,\nof lamps and bells", TextOf("\uFEFFMr.  President,\r\n\r\n \tof lamps\u00A0and\f bells \n"));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Any_mark_of_byte_order_is_heeded(string encoding)
    {
        var form = Encoding.GetEncoding(encoding);
        Assert.Equal(
            "Côte de lampes",
            Text(Assert.Single(Speeches("KEN_63_2008.txt", [.. form.GetPreamble(), .. form.GetBytes("Côte de lampes")])))
        );
    }

    [Fact]
    public void What_is_no_UTF_8_is_taken_for_Latin_1() =>
        Assert.Equal("Côte", Text(Assert.Single(Speeches("KEN_63_2008.txt", [(byte)'C', 0xF4, (byte)'t', (byte)'e']))));

    [Fact]
    public void A_speaker_of_no_known_state_is_listed_and_left_out()
    {
        var reading = Read("QQQ_63_2008.txt", "Of lamps."u8);
        Assert.Empty(reading.Observations);
        Assert.Equal(("speaker", "QQQ"), (Assert.Single(reading.Unresolved).What, reading.Unresolved[0].Text));
    }

    [Fact]
    public void China_in_1971_is_who_sat_for_it_when_the_debate_opened() =>
        Assert.Equal("TWN", Assert.Single(Speeches("CHN_26_1971.txt", "Of lamps."u8)).State.ToString());

    [Theory]
    [InlineData("KEN_63_2008.txt", "")]
    [InlineData("KEN_63_2008.txt", " \r\n ")]
    [InlineData(".Rhistory", "lamps")]
    [InlineData("KEN-63-2008.txt", "lamps")]
    public void A_file_without_words_or_without_a_name_is_left_out_with_the_reason(string file, string text)
    {
        var reading = Read(file, Encoding.UTF8.GetBytes(text));
        Assert.Empty(reading.Observations);
        Assert.NotEqual("", Assert.Single(reading.Files).Reason);
    }

    [Fact]
    public void Every_speech_of_the_mirror_is_read_and_every_speaker_known()
    {
        var reading = new GeneralDebateSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;
        Assert.Equal(10_568, reading.Observations.Count + reading.Unresolved.Count);
        Assert.Equal(["EU"], reading.Unresolved.Select(u => u.Text).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            reading.Observations.Count,
            reading.Observations.Cast<SpeechObservation>().DistinctBy(s => (s.Session, s.State)).Count()
        );
    }

    private static string TextOf(string written) => Text(Assert.Single(Speeches("KEN_63_2008.txt", Encoding.UTF8.GetBytes(written))));

    private static string Text(SpeechObservation speech) => Encoding.UTF8.GetString(speech.Paragraphs.Span);

    private static IEnumerable<SpeechObservation> Speeches(string file, ReadOnlySpan<byte> content) =>
        Read(file, content).Observations.Cast<SpeechObservation>();

    private static SourceReading Read(string file, ReadOnlySpan<byte> content)
    {
        using var mirror = new TemporaryMirror().With("ungdc/" + file, content.ToArray());
        return new GeneralDebateSource().Read(new Mirror(mirror.Root), StateRegister.Default, null, CancellationToken.None)!;
    }
}
