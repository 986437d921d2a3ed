using System.IO.Compression;
using System.Text;

namespace Placard.Testing;

/// <summary>Drafts as accidents and ill will leave them: whole files with bytes turned, parts taken out, doubled, or put in from another
/// file. The same seed and number give the same file.</summary>
/// <param name="seed">What all draws come from.</param>
/// <param name="forms">Whole drafts, one of each form.</param>
public sealed class MutatedDrafts(int seed, IReadOnlyList<byte[]> forms)
{
    private const int MostChanges = 12;

    private static readonly byte[][] Marks =
    [
        .. new[]
        {
            "<",
            ">",
            "/Length 4294967295",
            "999999999",
            "-1",
            "\0",
            "<<",
            ">>",
            "&#0;",
            "</w:p>",
            "<w:tbl>",
            "endobj",
            "%PDF-",
            "PK",
        }.Select(Encoding.ASCII.GetBytes),
    ];

    /// <summary>The draft of a number.</summary>
    public byte[] Draft(int number)
    {
        var random = new Random(HashCode(seed, number));
        var file = forms[number % forms.Count];
        // What is packed is changed within as often as without, where a checksum alone would tell.
        return IsPackage(file) && random.Next(2) == 0 ? Repacked(file, random) : Changed(file, random);
    }

    // The framework's own differs from one start of the program to the next.
    private static int HashCode(int one, int other) => unchecked((one * 1_000_003) ^ (other * 7919));

    private byte[] Changed(byte[] whole, Random random)
    {
        var file = whole.ToList();
        for (var left = random.Next(1, MostChanges); left > 0 && file.Count > 0; left--)
            Change(file, random);
        return [.. file];
    }

    private void Change(List<byte> file, Random random)
    {
        var at = random.Next(file.Count);
        var length = Math.Min(random.Next(1, 200), file.Count - at);
        switch (random.Next(7))
        {
            case 0:
                file[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                file[at] = (byte)random.Next(256);
                break;
            case 2:
                file.RemoveRange(at, length);
                break;
            case 3:
                file.InsertRange(at, [.. Enumerable.Repeat(file.GetRange(at, length), random.Next(1, 50)).SelectMany(part => part)]);
                break;
            case 4:
                file.InsertRange(at, Marks[random.Next(Marks.Length)]);
                break;
            case 5:
                var other = forms[random.Next(forms.Count)];
                file.InsertRange(at, other.AsSpan(random.Next(other.Length)).ToArray());
                break;
            default:
                if (random.Next(4) == 0)
                    file.RemoveRange(at, file.Count - at);
                break;
        }
    }

    private byte[] Repacked(byte[] package, Random random)
    {
        using var to = new MemoryStream();
        using (var old = new ZipArchive(new MemoryStream(package)))
        using (var made = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = random.Next(old.Entries.Count);
            foreach (var (place, entry) in old.Entries.Index())
            {
                using var content = entry.Open();
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                using var part = made.CreateEntry(entry.FullName).Open();
                part.Write(place == chosen ? Changed(bytes.ToArray(), random) : bytes.ToArray());
            }
        }
        return to.ToArray();
    }

    private static bool IsPackage(byte[] file) => file is [(byte)'P', (byte)'K', ..];
}
