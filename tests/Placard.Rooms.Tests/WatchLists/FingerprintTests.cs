using System.IO.Hashing;
using System.Text;
using Placard.Rooms.WatchLists;

namespace Placard.Rooms.Tests.WatchLists;

public class FingerprintTests
{
    [Theory]
    [InlineData("2099-04-05", "yes: Lamps")]
    [InlineData("2099", "")]
    [InlineData("", "Lamp, 灯, лампа")]
    public void A_thing_has_the_fingerprint_by_which_desks_remember_it(string day, string title)
    {
        foreach (var longer in new[] { title, title + new string('x', 600) })
        {
            var happening = new Happening(day.Length == 0 ? default : PartialDate.Parse(day), longer, "/votes/A/HRC/99/L.1", "Never read.");
            var remembered = XxHash64.HashToUInt64(Encoding.Unicode.GetBytes($"Roll calls\0{day}\0{longer}\0/votes/A/HRC/99/L.1\0"));
            Assert.Equal(remembered, Fingerprint.Of("Roll calls", happening));
        }
    }
}
