using System.Text;
using Placard.Sources.Files;

namespace Placard.Sources.Tests.Files;

public class BoundedLinesTests
{
    private static string[] Lines(string text, int longest = 100) =>
        [.. BoundedLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), longest).Select(l => Encoding.UTF8.GetString(l.Span))];

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\nb\r\n", new[] { "a", "b" })]
    [InlineData("\uFEFFa\n\nb", new[] { "a", "", "b" })]
    public void Lines_end_in_LF_or_CRLF(string text, string[] lines) => Assert.Equal(lines, Lines(text));

    [Fact]
    public void Lines_come_out_as_they_went_in() =>
        Gen.String[Gen.Char["abcé "], 0, 90]
            .Array[1, 50]
            .Sample(lines => Assert.Equal(lines, Lines(string.Join('\n', lines) + "\n", longest: 200)));

    [Fact]
    public void A_line_of_2_GB_fails_with_little_memory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = Assert.Throws<UnreadableFileException>(() => BoundedLines.Read(new EndlessStream(2L << 30)).Count());
        Assert.Contains("Line 1", problem.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
    }

    [Fact]
    public void A_line_just_as_long_as_it_may_be_passes()
    {
        Assert.Equal([new string('x', 100), "y"], Lines(new string('x', 100) + "\ny"));
        Assert.Throws<UnreadableFileException>(() => Lines(new string('x', 101) + "\ny"));
    }

    private sealed class EndlessStream(long length) : MemoryStream
    {
        private long _left = length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(_left, count);
            buffer.AsSpan(offset, read).Fill((byte)'x');
            _left -= read;
            return read;
        }
    }
}
