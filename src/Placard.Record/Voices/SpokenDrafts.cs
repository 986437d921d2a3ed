using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Writing;

namespace Placard.Record.Voices;

/// <summary>The drafts that a sentence names as they are spoken: <c>draft resolution L.12</c>, <c>L 12, Rev. 1</c>,
/// <c>A/HRC/58/L.12</c>. A draft of another body or session is not taken for one of this meeting.</summary>
public static partial class SpokenDrafts
{
    /// <summary>The drafts of a sentence in the order in which they are first named, each once.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="meeting">The meeting in which it was spoken.</param>
    public static IReadOnlyList<DocumentSymbol> In(string sentence, MeetingName meeting)
    {
        if (!sentence.Contains('L', StringComparison.Ordinal))
            return [];
        var found = new List<DocumentSymbol>();
        foreach (Match match in Form().Matches(sentence))
        {
            var prefix = match.Groups["prefix"].Value.Replace(" ", "", StringComparison.Ordinal);
            if (prefix.Length > 0 && !string.Equals(prefix, meeting.Documents, StringComparison.OrdinalIgnoreCase))
                continue;
            var number = match.Groups["digits"].Success
                ? int.Parse(match.Groups["digits"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
                : (int)(SpelledNumber.ValueOf(match.Groups["words"].Value) ?? 0);
            if (number == 0)
                continue;
            var revision = match.Groups["revision"].Success ? $"/Rev.{match.Groups["revision"].Value}" : "";
            var spelt = string.Create(CultureInfo.InvariantCulture, $"{meeting.Documents}L.{number}{revision}");
            if (DocumentSymbol.TryParse(spelt, out var symbol, out _) && !found.Contains(symbol))
                found.Add(symbol);
        }
        return found;
    }

    // A number in words is believed only behind “draft resolution L”: “L two” alone may be anything.
    [GeneratedRegex(
        @"(?<prefix>\b[AE]\s?/\s?(?:[A-Z0-9.]{1,5}\s?/\s?){1,2})?\bL\s?\.?\s?(?<digits>[0-9]{1,3})\b"
            + @"(?:\s?[/,]?\s?(?:[Rr]ev|[Rr]evision)\.?\s?(?<revision>[0-9]{1,2})\b)?"
            + @"|\bdraft\s(?:resolution|decision|proposal)\sL\s?\.?\s?(?<words>(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)"
            + @"|(?:thir|four|fif|six|seven|eigh|nine)teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}
