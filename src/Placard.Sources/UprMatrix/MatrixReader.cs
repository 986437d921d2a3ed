using System.Globalization;
using System.Xml;
using Placard.Record.FollowUp;
using Placard.Sources.Files;

namespace Placard.Sources.UprMatrix;

/// <summary>Reads the lists, which come as Word documents in three layouts, one a cycle.</summary>
public static class MatrixReader
{
    /// <summary>The bytes that a list may have: 20 MB, fifty times the largest met.</summary>
    public const int MostBytes = 20 << 20;

    private const long MostUnpacked = 96 << 20;

    /// <summary>Reads a list.</summary>
    /// <param name="content">The file.</param>
    /// <param name="states">The register that resolves the spellings of states.</param>
    /// <param name="origin">Where a row stands, given its number and the day of the file.</param>
    /// <param name="leftOut">Told why a row is left out, in a sentence; may be null.</param>
    /// <exception cref="ThematicListException">It is no such list, or damaged.</exception>
    public static ThematicList Read(
        Stream content,
        StateRegister states,
        Func<string, PartialDate, Origin> origin,
        Action<string>? leftOut = null
    )
    {
        try
        {
            using var parts = new OfficeParts(content, MostUnpacked);
            var review =
                parts
                    .Names.Where(n => n.StartsWith("word/header", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
                    .Select(n => MatrixHeading.Of(parts.Read(n, MatrixCells.Line)!, states))
                    .FirstOrDefault(r => r is not null)
                ?? throw new ThematicListException(
                    "The head of its pages does not name the review, as “UPR of Fiji (3rd Cycle - 34th Session)”."
                );
            var rows = parts.Read("word/document.xml", MatrixCells.Rows) ?? throw new ThematicListException("It is not a Word document.");
            var day = DayOf(parts);
            var list = new List<Recommendation>();
            MatrixColumns? columns = null;
            foreach (var (i, row) in rows.Index())
            {
                if (MatrixColumns.Of(row) is { } headings)
                    columns = headings;
                else if (columns is not null && columns.Fit(row) && !IsEmpty(row))
                    Add(list, new MatrixRow(row, columns), i + 1);
            }
            if (columns is null)
                throw new ThematicListException("It has no table of recommendations, positions and themes.");
            return new ThematicList(review.State, review.Cycle, review.Session, list);

            void Add(List<Recommendation> to, MatrixRow row, int number)
            {
                var (serial, text) = row.Recommendation;
                if (serial.Length == 0)
                {
                    leftOut?.Invoke(FormattableString.Invariant($"Row {number} has no number of a recommendation."));
                    return;
                }
                to.Add(Of(row, review, serial, text, states, origin($"row {number.ToString(CultureInfo.InvariantCulture)}", day)));
            }
        }
        catch (Exception problem) when (problem is UnreadableFileException or XmlException or InvalidDataException or IOException)
        {
            throw new ThematicListException(FileError.About(problem));
        }
    }

    private static Recommendation Of(
        MatrixRow row,
        (StateCode State, int? Cycle, int? Session) review,
        string number,
        string text,
        StateRegister states,
        Origin origin
    )
    {
        var (document, paragraph) = row.SourceOfPosition;
        return new Recommendation(origin)
        {
            Id = FormattableString.Invariant($"{review.State}-UPR{review.Cycle}-{number}"),
            Mechanism = Mechanism.UniversalPeriodicReview,
            State = review.State,
            Issuers = RecommendingStates.In(text, states),
            Cycle = review.Cycle,
            Session = review.Session,
            Number = number,
            Themes = row.Themes,
            Persons = row.Persons,
            Goals = row.Goals,
            Text = text,
            Response = ResponseWords.Of(row.Position),
            ResponseAsWritten = row.Position,
            Document = ReportOf(document),
            ResponseDocument = document,
            ResponseParagraph = paragraph,
        };
    }

    // The answer stands in the report itself or in an addendum to it.
    private static DocumentSymbol ReportOf(DocumentSymbol answer)
    {
        var written = answer.ToString();
        var addendum = written.IndexOf("/Add.", StringComparison.Ordinal);
        return addendum > 0 && DocumentSymbol.TryParse(written[..addendum], out var report, out _) ? report : answer;
    }

    private static bool IsEmpty(List<List<string>> row) => row.TrueForAll(cell => cell.Count == 0);

    // The day on which the file was last changed, as Word keeps it.
    private static PartialDate DayOf(OfficeParts parts)
    {
        var modified = parts.Read(
            "docProps/core.xml",
            xml => xml.ReadToFollowing("modified", "http://purl.org/dc/terms/") ? xml.ReadElementContentAsString() : ""
        );
        return modified is { Length: >= 10 } && PartialDate.TryParse(modified.AsSpan(0, 10), out var day) ? day : default;
    }
}
