using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Placard.Rooms.WatchLists;

/// <summary>By what a thing that happened is known again: its list, its day, its title and its page. One of which another title or
/// another day is known later is new.</summary>
internal static class Fingerprint
{
    public static ulong Of(string section, Happening happening)
    {
        var hash = new XxHash64();
        Add(section);
        Add(happening.Day.ToString());
        Add(happening.Title);
        Add(happening.Address);
        return hash.GetCurrentHashAsUInt64();

        void Add(string text)
        {
            hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
            hash.Append([0, 0]);
        }
    }
}
