using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Sources.Drafts.Plain;

/// <summary>Takes the numbers of lines out of a text that was copied with them.</summary>
internal static partial class NumberedLines
{
    private const int Fewest = 5;
    private const double LeastShare = 0.9;

    /// <summary>The text without them: as it is, unless nearly every line that holds something begins with the next figure.</summary>
    public static string Bare(string text) =>
        !AreIn(text)
            ? text
            : string.Join('\n', text.Split('\n').Select(line => Numbered().Replace(line, match => match.Groups["page"].Value, 1)));

    /// <summary>Whether nearly every line of a text that holds something begins with the next figure.</summary>
    public static bool AreIn(string text)
    {
        var (full, numbered, last) = (0, 0, -1);
        foreach (var line in text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)))
        {
            full++;
            if (FigureOf(line) is not { } figure)
                continue;
            // On each page figures may begin anew.
            numbered += last < 0 || figure == last + 1 || figure == 1 ? 1 : 0;
            last = figure;
        }
        return full >= Fewest && numbered >= full * LeastShare;
    }

    /// <summary>How many characters the number of a line takes up; 0 where it has none.</summary>
    public static int LengthAt(string line) => Numbered().Match(line).Length;

    private static int? FigureOf(string line) =>
        Numbered().Match(line) is { Success: true } match
            ? int.Parse(match.Groups["figure"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"^(?<page>\f?)[ \t]*(?<figure>[0-9]{1,4})(?:[ \t]+|(?=\r?$))(?![.)])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
