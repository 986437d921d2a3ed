using System.Text.RegularExpressions;
using Placard.Record.FollowUp;

namespace Placard.Sources.UprMatrix;

/// <summary>One row of a list: the recommendation with the place of the answer below it, the answer, themes, goals.</summary>
/// <remarks>The three layouts differ in their headings, in how labels are set, and in where goals stand: in a column of their own, or among
/// the themes.</remarks>
internal sealed partial class MatrixRow(IReadOnlyList<List<string>> cells, MatrixColumns columns)
{
    /// <summary>The number and the words; empty where the row has no number.</summary>
    public (string Number, string Text) Recommendation
    {
        get
        {
            var lines = cells[columns.Text].TakeWhile(l => !Source().IsMatch(l));
            var match = Numbered().Match(string.Join(' ', lines));
            return (match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal), match.Groups["text"].Value);
        }
    }

    /// <summary>The document and the paragraph of the answer; some rows give no paragraph.</summary>
    public (DocumentSymbol Document, string Paragraph) SourceOfPosition
    {
        get
        {
            var match = cells[columns.Text].Select(l => Source().Match(l)).FirstOrDefault(m => m.Success);
            if (match is null)
                return default;
            return (
                DocumentSymbol.TryParse(match.Groups["symbol"].Value, out var symbol, out _) ? symbol : default,
                match.Groups["paragraph"].Value
            );
        }
    }

    /// <summary>The answer as written.</summary>
    public string Position => string.Join(' ', cells[columns.Position]);

    /// <summary>The themes.</summary>
    public ThemeList Themes => Labels("");

    /// <summary>The groups of persons.</summary>
    public ThemeList Persons => Labels("persons");

    /// <summary>The goals.</summary>
    public ThemeList Goals =>
        columns.Goals is { } goals && goals < cells.Count ? ThemeList.Of(cells[goals].Select(WithoutDash)) : Labels("goals");

    // Labels follow one another, those of each kind below a line that names the kind.
    private ThemeList Labels(string wanted)
    {
        var kind = "";
        var labels = new List<string>();
        foreach (var line in cells[columns.Themes])
        {
            if (KindOf(line) is { } next)
                kind = next;
            else if (kind == wanted)
                labels.Add(WithoutDash(line));
        }
        return ThemeList.Of(labels);
    }

    private static string? KindOf(string line) =>
        line.TrimEnd(':', ' ').ToUpperInvariant() switch
        {
            "AFFECTED PERSONS" or "GROUPS OF PERSONS" => "persons",
            "SDGS" => "goals",
            _ => null,
        };

    private static string WithoutDash(string line) => line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line;

    [GeneratedRegex(@"^(?<number>[0-9]{1,3}\. ?[0-9]{1,3})\.? *(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^Source of position: *(?<symbol>[A-Z0-9/.]+)(?:[ ,].*?Para\.? *(?<paragraph>[0-9][^-]*?))? *(?:- *Para.*)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Source();
}
