using System.Text.RegularExpressions;
using Placard.Record.Writing;

namespace Placard.Sources.NgoReports;

/// <summary>A list of names with the sentence before it, which says what was decided and of how many.</summary>
/// <param name="Announced">How many the sentence says there are.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Names">The names.</param>
internal sealed partial record AnnouncedList(int Announced, string Sentence, IReadOnlyList<ReportBlock> Names)
{
    /// <summary>Whether there are as many names as announced.</summary>
    public bool IsWhole => Names.Count == Announced;

    /// <summary>The lists of a report, in its order.</summary>
    public static IEnumerable<AnnouncedList> Of(IReadOnlyList<ReportBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsBold || !LeadsToList(blocks[i].Text) || Announcement().Match(blocks[i].Text) is not { Success: true } match)
                continue;
            ReportBlock[] names = [.. blocks.Skip(i + 1).TakeWhile(b => !b.EndsList).Where(b => !b.IsItalic)];
            yield return new(NumberWords.ValueOf(match.Groups[1].Value), blocks[i].Text, names);
        }
    }

    private static bool LeadsToList(string sentence) =>
        sentence.EndsWith(':') || sentence.Contains("organizations listed below", StringComparison.Ordinal);

    [GeneratedRegex(
        @"\b(?:following|of the) ([0-9]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
            + @"(?= (?:non-governmental organizations|organizations|NGOs|should be granted|quadrennial reports|reports))",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    )]
    private static partial Regex Announcement();
}
