using System.Buffers;
using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Placard.Rooms.WatchLists;

/// <summary>By what a thing that happened is known again: its list, its day, its title and its page. One of which another title or
/// another day is known later is new.</summary>
internal static class Fingerprint
{
    private const int MostOnStack = 512;
    private const int LongestDay = 10;
    private const int Parts = 4;

    public static ulong Of(string section, Happening happening)
    {
        var most = section.Length + LongestDay + happening.Title.Length + happening.Address.Length + Parts;
        var rented = most > MostOnStack ? ArrayPool<char>.Shared.Rent(most) : null;
        var chars = rented is null ? stackalloc char[MostOnStack] : rented.AsSpan();
        var length = 0;
        Add(section, chars, ref length);
        Add(happening.Day, chars, ref length);
        Add(happening.Title, chars, ref length);
        Add(happening.Address, chars, ref length);
        var hash = XxHash64.HashToUInt64(MemoryMarshal.AsBytes(chars[..length]));
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return hash;
    }

    private static void Add(PartialDate day, Span<char> chars, ref int length)
    {
        if (day.IsExact && day.Earliest.TryFormat(chars[length..], out var written, "O", CultureInfo.InvariantCulture))
        {
            length += written;
            chars[length++] = '\0';
        }
        else
        {
            Add(day.ToString(), chars, ref length);
        }
    }

    private static void Add(string text, Span<char> chars, ref int length)
    {
        text.CopyTo(chars[length..]);
        length += text.Length;
        chars[length++] = '\0';
    }
}
