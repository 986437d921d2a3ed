using Placard.Sources.Files;

namespace Placard.Sources.UndlVotes;

/// <summary>Where the fields of one record lie.</summary>
internal ref struct RecordScan
{
    /// <summary>The places of as many fields as a record should have, quotes included.</summary>
    public Span<Range> Fields;

    /// <summary>The number of fields found; it may be more than there is room for.</summary>
    public int Count;

    /// <summary>The length of the record with its line end.</summary>
    public int Length;

    /// <summary>Finds the fields of the record that begins with the first byte, as RFC 4180 says; a line ends in LF or CR LF.</summary>
    /// <param name="bytes">The bytes, from the beginning of the record.</param>
    /// <param name="isEnd">Whether the file ends with them.</param>
    /// <returns>False where the record goes on beyond the bytes.</returns>
    /// <exception cref="UnreadableFileException">A quote stands where none can.</exception>
    public bool Read(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        Count = 0;
        var at = 0;
        while (true)
        {
            int stop; // just behind the field
            if (at < bytes.Length && bytes[at] == '"')
            {
                stop = EndOfQuoted(bytes, at, isEnd);
                if (stop < 0)
                    return false;
            }
            else
            {
                var found = bytes[at..].IndexOfAny((byte)',', (byte)'\n');
                if (found < 0 && !isEnd)
                    return false;
                stop = found < 0 ? bytes.Length : at + found;
            }
            var isLast = stop == bytes.Length || bytes[stop] != ',';
            var text = at..(isLast && stop > at && bytes[stop - 1] == '\r' ? stop - 1 : stop);
            if (Count < Fields.Length)
                Fields[Count] = text;
            Count++;
            if (!isLast)
            {
                at = stop + 1;
                continue;
            }
            Length = Math.Min(stop + 1, bytes.Length);
            return true;
        }
    }

    private static int EndOfQuoted(ReadOnlySpan<byte> bytes, int at, bool isEnd)
    {
        for (var i = at + 1; ; )
        {
            var quote = i < bytes.Length ? bytes[i..].IndexOf((byte)'"') : -1;
            if (quote < 0)
                return isEnd ? throw new UnreadableFileException("A quoted field does not end.") : -1;
            i += quote + 1;
            if (i + 1 >= bytes.Length && !isEnd)
                return -1;
            if (i < bytes.Length && bytes[i] == '"')
            {
                i++;
                continue;
            }
            if (i < bytes.Length && bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] == '\n'))
                return i + 1;
            if (i < bytes.Length && bytes[i] is not ((byte)',' or (byte)'\n'))
                throw new UnreadableFileException("A quoted field goes on behind its end.");
            return i;
        }
    }
}
