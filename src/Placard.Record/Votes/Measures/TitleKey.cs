using System.Text.RegularExpressions;

namespace Placard.Record.Votes.Measures;

/// <summary>What stays of a title when the year, the session and the cataloguer are taken out of it, so that the texts of one series share
/// it.</summary>
public static partial class TitleKey
{
    /// <summary>The key: lower-case words without accents, one blank between them; empty for a title that says nothing.</summary>
    /// <remarks>
    /// Dropped are: what follows <c> : resolution / </c> and the like; "report of ... on" at the start; years, spans of years, and ordinals
    /// in
    /// figures (<c>2023</c>, <c>1990-1991</c>, <c>70th</c>); articles; punctuation. The key of a key is the key.
    /// </remarks>
    public static string Of(string title)
    {
        var folded = SearchWords.Fold(title);
        folded = Catalogue().Replace(folded, " ");
        folded = NotWords().Replace(folded, " ");
        folded = Passing().Replace(folded, " ");
        folded = Blanks().Replace(folded, " ").Trim();
        return Report().Replace(folded, "");
    }

    [GeneratedRegex(@"\s*[:/]\s*(?:draft |revised draft )?(?:resolution|decision|amendment)s?\s*(?:/.*)?$")]
    private static partial Regex Catalogue();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex NotWords();

    [GeneratedRegex(@"\b(?:(?:1[89]|20)[0-9][0-9]|[0-9]+(?:st|nd|rd|th)|the|an?)\b")]
    private static partial Regex Passing();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Blanks();

    [GeneratedRegex("^(?:reports? (?:of|by) .*? on (?=.))+")]
    private static partial Regex Report();
}
