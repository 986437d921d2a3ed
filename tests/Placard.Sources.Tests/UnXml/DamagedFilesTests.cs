using System.Text;
using Placard.Sources.Tests.Files;
using Placard.Sources.UnXml;

namespace Placard.Sources.Tests.UnXml;

public sealed class DamagedFilesTests : IDisposable
{
    private const string Folder = "UNxml/HRCresolutions/55session/English/";
    private static readonly byte[] Whole = new AknFixture
    {
        Closing = AknFixture.RecordedVote("1 to 1, with 1 abstention", "Chile", "Peru", "India"),
    }.ToBytes();
    private readonly TemporaryMirror _folder = new();

    public void Dispose() => _folder.Dispose();

    private SourceReading Read() =>
        new UnXmlTextSource().Read(_folder.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;

    [Fact]
    public void A_file_cut_anywhere_is_left_out_and_nothing_of_it_is_kept()
    {
        for (var length = 0; length < Whole.Length; length += 23)
            _folder.With($"{Folder}A_HRC_RES_55_90E-{length}.xml", Whole[..length]);
        var reading = Read();
        Assert.Empty(reading.Observations);
        Assert.All(reading.Files, f => Assert.Equal(FileStatus.LeftOut, f.Fate));
        Assert.All(reading.Files, f => Assert.EndsWith(".", f.Reason, StringComparison.Ordinal));
        Assert.Contains(reading.Files, f => f.Reason == "It is empty.");
        Assert.True(reading.Files.Count > 100);
    }

    [Fact]
    public void A_file_with_flipped_bytes_costs_that_file_at_most()
    {
        var random = new Random(55);
        for (var i = 0; i < 300; i++)
        {
            var copy = Whole.ToArray();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
                copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
            _folder.With($"{Folder}A_HRC_RES_55_90E-{i:000}.xml", copy);
        }
        _folder.With(Folder + "A_HRC_RES_55_89E.xml", new AknFixture { Symbol = "A/HRC/RES/55/89" }.ToString());
        var reading = Read();
        Assert.Equal(301, reading.Files.Count);
        Assert.Contains(reading.Observations.OfType<VoteObservation>(), v => v.Symbol.ToString() == "A/HRC/RES/55/89");
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"lamp\"><!ENTITY b \"&a;&a;&a;&a;\">]><akomaNtoso>&b;</akomaNtoso>")]
    [InlineData("<akomaNtoso/>")]
    [InlineData("<html><body>Sign in to continue</body></html>")]
    [InlineData("{\"symbol\":\"A/HRC/RES/55/90\"}")]
    [InlineData("\u0001\u0002")]
    public void What_is_no_such_document_is_left_out(string content)
    {
        _folder.With(Folder + "A_HRC_RES_55_90E.xml", content);
        var reading = Read();
        Assert.Empty(reading.Observations);
        Assert.Equal(FileStatus.LeftOut, Assert.Single(reading.Files).Fate);
    }

    [Fact]
    public void Deep_nesting_and_endless_lists_are_left_out()
    {
        var deep = string.Concat(Enumerable.Repeat("<p>", 5000)) + string.Concat(Enumerable.Repeat("</p>", 5000));
        _folder
            .With(Folder + "A_HRC_RES_55_90E.xml", new AknFixture { Body = deep }.ToString())
            .With(Folder + "A_HRC_RES_55_91E.xml", new AknFixture { Title = new string('x', 1 << 20) }.ToString());
        Assert.All(Read().Files, f => Assert.Equal(FileStatus.LeftOut, f.Fate));
    }

    [Fact]
    public void A_byte_order_mark_is_no_damage()
    {
        _folder.With(Folder + "A_HRC_RES_55_90E.xml", [.. Encoding.UTF8.Preamble, .. Whole]);
        Assert.Single(Read().Observations.OfType<VoteObservation>());
    }
}
