using System.Globalization;
using Placard.Sources.Files;

namespace Placard.Sources.Uhri;

/// <summary>Cuts a JSON document into the objects of its outermost list, without ever holding more than one of them; a document that is one
/// object gives that.</summary>
/// <remarks>It looks at brackets and quotes alone. Whether an object is well formed is for who parses it to say, so that a malformed one
/// costs itself and no more.</remarks>
internal static class JsonRecords
{
    /// <summary>The objects.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="longest">The bytes that an object may have; memory stays within twice that.</param>
    /// <returns>Each object, valid until the next is asked for.</returns>
    /// <exception cref="UnreadableFileException">On enumerating: an object is longer, or the document ends within one.</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream content, int longest = 4 << 20)
    {
        var buffer = new byte[Math.Min(longest, 1 << 16)];
        var (end, scanned, start, number) = (0, 0, -1, 0);
        var state = new Depth();
        while (true)
        {
            while (scanned < end)
            {
                var before = state.Objects;
                state.Take(buffer[scanned++]);
                if (before == 0 && state.Objects == 1)
                    start = scanned - 1;
                if (before != 1 || state.Objects != 0)
                    continue;
                number++;
                yield return buffer.AsMemory(start, scanned - start);
                start = -1;
            }
            var kept = start < 0 ? 0 : end - start;
            if (kept >= longest)
                throw new UnreadableFileException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Record {number + 1} is longer than the {longest >> 10} KB that a record may have."
                    )
                );
            var target = kept > buffer.Length / 2 ? new byte[Math.Min(buffer.Length * 2L, longest)] : buffer;
            if (kept > 0)
                Buffer.BlockCopy(buffer, start, target, 0, kept);
            (buffer, start, scanned) = (target, start < 0 ? -1 : 0, kept);
            var read = content.Read(buffer, kept, buffer.Length - kept);
            end = kept + read;
            if (read > 0)
                continue;
            if (start >= 0)
                throw new UnreadableFileException(string.Create(CultureInfo.InvariantCulture, $"It ends within record {number + 1}."));
            yield break;
        }
    }

    // How many objects are open at a byte; within quotes brackets do not count.
    private struct Depth
    {
        private bool _quoted;
        private bool _escaped;

        public int Objects { get; private set; }

        public void Take(byte letter)
        {
            if (_escaped)
                _escaped = false;
            else if (_quoted)
                (_escaped, _quoted) = (letter == '\\', letter != '"');
            else if (letter == '"')
                _quoted = true;
            else if (letter == '{')
                Objects++;
            else if (letter == '}' && Objects > 0)
                Objects--;
        }
    }
}
