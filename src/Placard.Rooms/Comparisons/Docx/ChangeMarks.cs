using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Placard.Record.Texts.Comparison.Redlines;

namespace Placard.Rooms.Comparisons.Docx;

/// <summary>Makes the marks of tracked changes: each with its own number, all by one author, with one day.</summary>
internal sealed class ChangeMarks(DateOnly date)
{
    private const string Author = "Placard";
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private int _last;
    private bool _afternoon;

    /// <summary>Runs as they stand in the two texts.</summary>
    public OpenXmlElement Marked(PartKind kind, Run run) =>
        kind switch
        {
            PartKind.Inserted => With(new InsertedRun(run)),
            PartKind.Deleted => With(new DeletedRun(run)),
            PartKind.MovedFrom => With(new MoveFromRun(run)),
            PartKind.MovedTo => With(new MoveToRun(run)),
            _ => run,
        };

    /// <summary>How the end of a paragraph stands in the two texts; null where it is in both.</summary>
    public ParagraphMarkRunProperties? End(PartKind kind) =>
        kind switch
        {
            PartKind.Inserted => new ParagraphMarkRunProperties(With(new Inserted())),
            PartKind.Deleted => new ParagraphMarkRunProperties(With(new Deleted())),
            PartKind.MovedFrom => new ParagraphMarkRunProperties(With(new MoveFrom())),
            PartKind.MovedTo => new ParagraphMarkRunProperties(With(new MoveTo())),
            _ => null,
        };

    /// <summary>The two ends of what moved, which bear one name where it stood and where it stands.</summary>
    public (OpenXmlElement Start, OpenXmlElement End) Range(bool isFrom, string name)
    {
        var id = Next();
        return isFrom
            ? (Signed(new MoveFromRangeStart { Name = name, Id = id }), new MoveFromRangeEnd { Id = id })
            : (Signed(new MoveToRangeStart { Name = name, Id = id }), new MoveToRangeEnd { Id = id });
    }

    /// <summary>Says that what comes next is of another paragraph.</summary>
    public void NextParagraph() => _afternoon = !_afternoon;

    private T With<T>(T mark)
        where T : OpenXmlElement
    {
        mark.SetAttribute(new OpenXmlAttribute("w", "id", Namespace, Next()));
        return Signed(mark);
    }

    private T Signed<T>(T mark)
        where T : OpenXmlElement
    {
        mark.SetAttribute(new OpenXmlAttribute("w", "author", Namespace, Author));
        // LibreOffice takes changes of one moment for one change even across the end of a paragraph, and rejects that end with them.
        var moment = date.ToDateTime(new TimeOnly(_afternoon ? 12 : 0, 0))
            .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        mark.SetAttribute(new OpenXmlAttribute("w", "date", Namespace, moment));
        return mark;
    }

    private string Next() => (++_last).ToString(CultureInfo.InvariantCulture);
}
