using System.Text.Json;
using Placard.Edition.Changes;

namespace Placard.Edition.Tests.Changes;

public sealed class ChangeLogTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char[' ', '\u2fff'], 0, 60];

    private static readonly Gen<RecordChange> Change = Gen.Select(Gen.Enum<ChangeKind>(), Words, Words)
        .Select((kind, title, after) => new RecordChange(kind, "A/HRC/RES/99/1", null, default, title, "", after));

    private static readonly Gen<ChangeLog> Log = Change
        .Array[0, 12]
        .Select(changes => new EditionStep("from", "to", new DateOnly(2098, 1, 1), changes.Length, changes))
        .Array[1, 8]
        .Select(steps => new ChangeLog(steps));

    [Fact]
    public void A_log_of_any_length_is_written_in_as_many_bytes_as_are_read_and_the_latest_steps_stay() =>
        Gen.Select(Log, Gen.Int[300, 20_000])
            .Sample(
                (log, most) =>
                {
                    var written = WrittenLog.Of(log, most);
                    var bytes = JsonSerializer.SerializeToUtf8Bytes(written, ChangeLogJson.Default.WrittenLog).Length;
                    var read = written.Read().Steps;
                    Assert.InRange(bytes, 1, most);
                    Assert.InRange(read.Count, 1, log.Steps.Count);
                    Assert.Equal(log.Steps[0].Total, read[0].Total);
                    Assert.Equal(log.Steps[0].Changes.Take(read[0].Changes.Count), read[0].Changes);
                    Assert.All(read.Skip(1).Zip(log.Steps.Skip(1)), pair => Assert.Equal(pair.Second.Changes, pair.First.Changes));
                }
            );

    [Fact]
    public void A_log_that_fits_is_written_whole() =>
        Log.Sample(log =>
            Assert.Equal(log.Steps.Select(s => s.Changes.Count), WrittenLog.Of(log, 1 << 26).Read().Steps.Select(s => s.Changes.Count))
        );
}
