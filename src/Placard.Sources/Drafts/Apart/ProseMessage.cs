using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Drafts.Apart;

/// <summary>How a paragraph of running text is written from one process to the other.</summary>
internal static class ProseMessage
{
    /// <summary>Writes a paragraph.</summary>
    public static void Write(BinaryWriter to, ProseParagraph paragraph)
    {
        to.Write(paragraph.Text);
        to.Write(paragraph.IsHeading);
        to.Write(paragraph.IsNote);
        var (at, place) = (0, 0);
        ReaderMessage.WriteAll(
            to,
            paragraph.Runs,
            (to, run) =>
            {
                // Most begin where the last ended, or a little further.
                to.Write7BitEncodedInt(run.At - at);
                to.Write7BitEncodedInt(Signless(run.Place - place));
                to.Write7BitEncodedInt(run.Length);
                (at, place) = (run.At + run.Length, run.Place + run.Length);
            }
        );
    }

    /// <summary>Reads a paragraph.</summary>
    /// <exception cref="InvalidDataException">No reader that works writes such a one.</exception>
    public static ProseParagraph ReadParagraph(BinaryReader from)
    {
        var text = from.ReadString();
        var (isHeading, isNote) = (from.ReadBoolean(), from.ReadBoolean());
        var (at, place) = (0, 0);
        var runs = ReaderMessage.ReadAll(
            from,
            from =>
            {
                var begins = ReaderMessage.Within(from.Read7BitEncodedInt(), text.Length - at) + at;
                var stands = (long)place + Signed(from.Read7BitEncodedInt());
                var length = ReaderMessage.Within(from.Read7BitEncodedInt(), text.Length - begins);
                if (stands < 0 || stands + length > DraftLimits.Unpacked)
                    throw new InvalidDataException();
                (at, place) = (begins + length, (int)stands + length);
                return new ProseRun(begins, (int)stands, length);
            }
        );
        return new ProseParagraph(text)
        {
            IsHeading = isHeading,
            IsNote = isNote,
            Runs = runs,
        };
    }

    // What stands before the last is a small number too.
    private static int Signless(int value) => (value << 1) ^ (value >> 31);

    private static int Signed(int value) => (int)((uint)value >> 1) ^ -(value & 1);
}
