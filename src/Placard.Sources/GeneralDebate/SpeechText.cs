using System.Text;

namespace Placard.Sources.GeneralDebate;

/// <summary>The words of a speech as the edition keeps them: UTF-8, a line a paragraph, single blanks.</summary>
internal static class SpeechText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file to its end, in whatever of UTF-8, UTF-16 with its mark, and Latin 1 it is written.</summary>
    public static ReadOnlyMemory<byte> Read(Stream content)
    {
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return Encoding.UTF8.GetBytes(Joined(Decoded(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))));
    }

    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        try
        {
            return Strict.GetString(bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static string Joined(string text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var lineRange in text.AsSpan().SplitAny('\r', '\n'))
        {
            var line = text.AsSpan(lineRange);
            var begun = joined.Length;
            foreach (var range in Split(line))
            {
                if (joined.Length > begun)
                    joined.Append(' ');
                else if (begun > 0)
                    joined.Append('\n');
                joined.Append(line[range]);
            }
        }
        return joined.ToString();
    }

    // A scanner's leavings among the control characters part words as blanks do.
    private static IEnumerable<Range> Split(ReadOnlySpan<char> line)
    {
        var words = new List<Range>();
        var start = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            var within = i < line.Length && !char.IsWhiteSpace(line[i]) && !char.IsControl(line[i]) && line[i] != '\uFEFF';
            if (within && start < 0)
                start = i;
            else if (!within && start >= 0)
            {
                words.Add(start..i);
                start = -1;
            }
        }
        return words;
    }
}
