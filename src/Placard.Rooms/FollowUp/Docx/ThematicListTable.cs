using System.Xml;
using DocumentFormat.OpenXml.Wordprocessing;
using Placard.Record.FollowUp;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Placard.Rooms.FollowUp.Docx;

/// <summary>The table of a thematic list: a row a recommendation, by theme, in the layout of the cycle.</summary>
internal static class ThematicListTable
{
    // From this cycle on goals have a column of their own.
    private const int WithGoals = 4;
    private const string Comments = "Assessment/comments on level of implementation";

    private static readonly string[] Early = ["Recommendation", "Position", "Full list of themes", Comments];
    private static readonly string[] Late =
    [
        "Recommendation and recommending State",
        "Position of the State under review",
        "Human rights themes and groups of persons",
        "Relevant SDGs",
        Comments,
    ];

    public static Table Of(ReviewedState review)
    {
        var goals = review.Cycle >= WithGoals;
        var headings = goals ? Late : Early;
        var table = new Table(
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders()),
            new TableGrid(headings.Select(_ => new GridColumn())),
            new TableRow([
                new TableRowProperties(new TableHeader()),
                .. headings.Select(h => new TableCell(new Paragraph(RunOf(h, isBold: true)))),
            ])
        );
        foreach (var ofTheme in review.ByTheme)
        {
            if (ofTheme.Key.Length > 0)
                table.Append(ThemeRow(ofTheme.Key, headings.Length));
            foreach (var entry in ofTheme)
                table.Append(RowOf(entry, review, goals));
        }
        return table;
    }

    /// <summary>Words as Word keeps them.</summary>
    public static Run RunOf(string words, bool isBold = false)
    {
        var text = new Text(string.Concat(words.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))))
        {
            Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve,
        };
        return isBold ? new Run(new RunProperties(new Bold()), text) : new Run(text);
    }

    private static TableRow ThemeRow(string theme, int columns) =>
        new(new TableCell(new TableCellProperties(new GridSpan { Val = columns }), new Paragraph(RunOf($"Theme: {theme}", isBold: true))));

    private static TableRow RowOf(Recommendation r, ReviewedState review, bool goals)
    {
        List<string> themes = [.. r.Themes.Select(Dashed)];
        if (!goals)
            AddLabels(themes, "SDGs:", r.Goals);
        AddLabels(themes, goals ? "Groups of Persons:" : "Affected persons:", r.Persons);
        var row = new TableRow(CellOf([review.NumberedText(r), .. SourceOf(r)]), CellOf([r.ResponseAsWritten]), CellOf(themes));
        if (goals)
            row.Append(CellOf(r.Goals.Select(Dashed)));
        row.Append(CellOf([]));
        return row;
    }

    private static void AddLabels(List<string> lines, string heading, ThemeList labels)
    {
        if (!labels.Any())
            return;
        lines.Add(heading);
        lines.AddRange(labels.Select(Dashed));
    }

    private static string Dashed(string label) => "- " + label;

    private static IEnumerable<string> SourceOf(Recommendation r)
    {
        if (r.ResponseDocument.IsKnown)
            yield return $"Source of position: {r.ResponseDocument}"
                + (r.ResponseParagraph.Length > 0 ? $" - Para. {r.ResponseParagraph}" : "");
    }

    // A cell without a paragraph is none to Word.
    private static TableCell CellOf(IEnumerable<string> lines) =>
        new(lines.Select(line => new Paragraph(RunOf(line))).DefaultIfEmpty(new Paragraph()));

    private static TableBorders Borders() =>
        new(
            new TopBorder { Val = BorderValues.Single },
            new LeftBorder { Val = BorderValues.Single },
            new BottomBorder { Val = BorderValues.Single },
            new RightBorder { Val = BorderValues.Single },
            new InsideHorizontalBorder { Val = BorderValues.Single },
            new InsideVerticalBorder { Val = BorderValues.Single }
        );
}
