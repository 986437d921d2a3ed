using System.Text;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Drafts.Apart;

/// <summary>What a reader's process answers: a draft, or the sentence that says why there is none; and how it is written from one process
/// to the other.</summary>
/// <remarks>The reading process has met a stranger's file and is not believed: of its answer no more is read than the limit, and what could
/// not come from a reader that works is no answer.</remarks>
internal static class ReaderMessage
{
    /// <summary>The form of question and answer where a draft is asked for; both sides are the same program, unless it was replaced while
    /// it ran.</summary>
    public const byte Version = 1;

    /// <summary>The same where running text is asked for.</summary>
    public const byte ProseVersion = 2;

    /// <summary>The most bytes that an answer may have: each character of a draft and as much again for what stands around it.</summary>
    public const int MostBytes = DraftLimits.Characters * 8;

    private const int MostDepth = 1000;

    /// <summary>The bytes of a draft.</summary>
    /// <exception cref="UnreadableDraftException">They are more than an answer may have.</exception>
    public static byte[] Of(DraftFile file) => Of(file.Kind, to => Write(to, file.Draft));

    /// <summary>The bytes of running text.</summary>
    /// <exception cref="UnreadableDraftException">They are more than an answer may have.</exception>
    public static byte[] Of(ProseFile file) =>
        Of(
            file.Kind,
            to =>
            {
                WriteAll(to, file.Remarks, static (to, remark) => to.Write(remark));
                WriteAll(to, file.Paragraphs, ProseMessage.Write);
            }
        );

    /// <summary>The bytes of a refusal.</summary>
    public static byte[] Of(UnreadableDraftException refusal)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        to.Write(false);
        to.Write(refusal.Message);
        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>The draft in an answer.</summary>
    /// <exception cref="UnreadableDraftException">The reader refused the file.</exception>
    /// <exception cref="InvalidDataException">This is no answer of a reader that works.</exception>
    public static DraftFile Read(byte[] answer) => Read(answer, static (kind, from) => new DraftFile(kind, ReadDraft(from)));

    /// <summary>The running text in an answer.</summary>
    /// <exception cref="UnreadableDraftException">The reader refused the file.</exception>
    /// <exception cref="InvalidDataException">This is no answer of a reader that works.</exception>
    public static ProseFile ReadProse(byte[] answer) =>
        Read(
            answer,
            static (kind, from) =>
            {
                var remarks = ReadAll(from, static from => from.ReadString());
                var paragraphs = ReadAll(from, ProseMessage.ReadParagraph);
                return paragraphs.Count > 0 ? new ProseFile(kind, paragraphs, remarks) : throw NoAnswer();
            }
        );

    private static T Read<T>(byte[] answer, Func<DraftKind, BinaryReader, T> read)
    {
        try
        {
            using var from = new BinaryReader(new MemoryStream(answer, writable: false), Encoding.UTF8);
            if (!from.ReadBoolean())
                throw new UnreadableDraftException(from.ReadString());
            var kind = Enumerated<DraftKind>(from.ReadByte());
            var file = read(kind, from);
            return from.BaseStream.Position == answer.Length ? file : throw NoAnswer();
        }
        catch (Exception e) when (e is IOException or ArgumentException or FormatException)
        {
            throw NoAnswer();
        }
    }

    private static byte[] Of(DraftKind kind, Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        to.Write(true);
        to.Write((byte)kind);
        write(to);
        to.Flush();
        return bytes.Length <= MostBytes ? bytes.ToArray() : throw DraftLimits.TooLong;
    }

    private static void Write(BinaryWriter to, RecognisedDraft draft)
    {
        to.Write(draft.Text.Symbol.ToString());
        to.Write(draft.Text.Language.Code);
        to.Write(draft.Text.Title);
        to.Write(draft.Text.Label);
        to.Write(draft.Text.Date.ToNumber());
        to.Write(draft.Cover.Session);
        to.Write(draft.Cover.AgendaItem);
        to.Write(draft.Cover.Sponsors);
        WriteAll(to, draft.Remarks, static (to, remark) => to.Write(remark));
        WriteAll(to, draft.Text.Paragraphs, Write);
    }

    private static RecognisedDraft ReadDraft(BinaryReader from)
    {
        var symbol = from.ReadString();
        if (!DocumentSymbol.TryParse(symbol, out var known, out _) && symbol.Length > 0)
            throw NoAnswer();
        if (!Language.TryParse(from.ReadString(), out var language))
            throw NoAnswer();
        var (title, label) = (from.ReadString(), from.ReadString());
        var date = PartialDate.FromNumber(from.ReadInt32());
        var cover = new DraftCover
        {
            Session = from.ReadString(),
            AgendaItem = from.ReadString(),
            Sponsors = from.ReadString(),
        };
        var remarks = ReadAll(from, static from => from.ReadString());
        var text = new StructuredText
        {
            Symbol = known,
            Language = language,
            Title = title,
            Label = label,
            Date = date,
            Paragraphs = ReadAll(from, ReadParagraph),
        };
        return new RecognisedDraft(text, cover) { Remarks = remarks };
    }

    private static void Write(BinaryWriter to, Paragraph paragraph)
    {
        to.Write(paragraph.Address.ToString());
        to.Write((byte)paragraph.Kind);
        to.Write7BitEncodedInt(paragraph.Depth);
        to.Write(paragraph.Number);
        to.Write(paragraph.Text);
        to.Write7BitEncodedInt(paragraph.OpeningLength);
        WriteAll(to, paragraph.Footnotes, Write);
    }

    private static Paragraph ReadParagraph(BinaryReader from)
    {
        var address = ParagraphAddress.FromText(from.ReadString());
        var kind = Enumerated<ParagraphKind>(from.ReadByte());
        var depth = Within(from.Read7BitEncodedInt(), MostDepth);
        var (number, text) = (from.ReadString(), from.ReadString());
        var opening = Within(from.Read7BitEncodedInt(), text.Length);
        return new Paragraph(address, kind, depth, number, text, opening, ReadAll(from, f => ReadFootnote(f, text.Length)));
    }

    private static void Write(BinaryWriter to, Footnote footnote)
    {
        to.Write(footnote.Marker);
        to.Write7BitEncodedInt(footnote.At);
        to.Write(footnote.Text);
    }

    private static Footnote ReadFootnote(BinaryReader from, int length) =>
        new(from.ReadString(), Within(from.Read7BitEncodedInt(), length), from.ReadString());

    /// <summary>Writes a list: how many, then each.</summary>
    public static void WriteAll<T>(BinaryWriter to, IReadOnlyList<T> all, Action<BinaryWriter, T> write)
    {
        to.Write7BitEncodedInt(all.Count);
        foreach (var one in all)
            write(to, one);
    }

    /// <summary>Reads a list.</summary>
    // Each takes a byte at least, so that a number made up makes no list larger than the answer.
    public static List<T> ReadAll<T>(BinaryReader from, Func<BinaryReader, T> read)
    {
        var count = Within(from.Read7BitEncodedInt(), (int)(from.BaseStream.Length - from.BaseStream.Position));
        var all = new List<T>(Math.Min(count, 1000));
        while (all.Count < count)
            all.Add(read(from));
        return all;
    }

    /// <summary>The value, where it is from 0 to the most.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public static int Within(int value, int most) => value >= 0 && value <= most ? value : throw NoAnswer();

    private static T Enumerated<T>(byte value)
        where T : struct, Enum => Enum.GetValues<T>() is var known && value < known.Length ? known[value] : throw NoAnswer();

    private static InvalidDataException NoAnswer() => new("The process that read a draft gave no answer that can be read.");
}
