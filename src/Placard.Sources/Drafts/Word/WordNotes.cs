using System.Globalization;
using System.Xml;

namespace Placard.Sources.Drafts.Word;

/// <summary>The footnotes and endnotes of a Word document, by their identifiers, and the marks with which they are called.</summary>
internal sealed class WordNotes(IReadOnlyDictionary<string, string> footnotes, IReadOnlyDictionary<string, string> endnotes)
{
    /// <summary>Those of a text without any.</summary>
    public static WordNotes None => new(new Dictionary<string, string>(), new Dictionary<string, string>());

    private int _footnotes;
    private int _endnotes;

    /// <summary>Reads a part of notes.</summary>
    public static Dictionary<string, string> Read(XmlReader xml, WordStyles styles, Omissions omissions)
    {
        var notes = new Dictionary<string, string>();
        xml.MoveToContent();
        xml.Within(at =>
        {
            if (at.LocalName is not ("footnote" or "endnote"))
                return false;
            var id = at.Value("id");
            if (at.Value("type") is not ("" or "normal"))
                return true;
            using var one = at.ReadSubtree();
            one.Read();
            notes.TryAdd(id, WordParagraphs.WordsOf(one, styles, omissions));
            return true;
        });
        return notes;
    }

    /// <summary>The note that is called next.</summary>
    /// <param name="call">The element that calls it.</param>
    /// <param name="at">How many characters of the paragraph stand before the call.</param>
    /// <param name="hasMark">Whether the author chose a sign, which follows; else Word counts.</param>
    /// <returns>The note, or null where it is not in the file.</returns>
    public Footnote? Called(XmlReader call, int at, bool hasMark)
    {
        var isEndnote = call.LocalName == "endnoteReference";
        if (!(isEndnote ? endnotes : footnotes).TryGetValue(call.Value("id"), out var text))
            return null;
        var mark =
            hasMark ? ""
            : isEndnote ? WrittenCount.As(++_endnotes, "lowerRoman")
            : (++_footnotes).ToString(CultureInfo.InvariantCulture);
        return new Footnote(mark, at, text);
    }

    /// <summary>A note with the sign that its author chose, which is printed before its words too.</summary>
    public static Footnote Named(Footnote note, string mark) =>
        note with
        {
            Marker = mark,
            Text = note.Text.StartsWith(mark, StringComparison.Ordinal) ? note.Text[mark.Length..].Trim() : note.Text,
        };
}
