using System.Buffers;
using System.Text;

namespace Placard.Rooms.Site;

/// <summary>The characters of a page while it is written, in rented memory: a page of a hundred kilobytes made as strings would each time
/// take memory that only a whole collection gives back.</summary>
internal sealed class PageText(int usualLength) : TextWriter
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(usualLength);
    private int _length;

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>What was written so far; good until more is.</summary>
    public ReadOnlySpan<char> Written => _chars.AsSpan(0, _length);

    public override void Write(char value)
    {
        Reserve(1);
        _chars[_length++] = value;
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(_chars.AsSpan(_length));
        _length += buffer.Length;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    protected override void Dispose(bool disposing)
    {
        if (disposing && _chars.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_chars);
            (_chars, _length) = ([], 0);
        }
        base.Dispose(disposing);
    }

    private void Reserve(int more)
    {
        if (_length + more <= _chars.Length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + more, 2 * _chars.Length));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
