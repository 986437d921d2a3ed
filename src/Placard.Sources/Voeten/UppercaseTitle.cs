using System.Collections.Frozen;

namespace Placard.Sources.Voeten;

/// <summary>Titles written in capitals throughout, made readable. Names cannot be told from other words, so every word but the small ones
/// begins with a capital.</summary>
internal static class UppercaseTitle
{
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet([
        "A",
        "AND",
        "AS",
        "AT",
        "BY",
        "FOR",
        "FROM",
        "IN",
        "OF",
        "ON",
        "OR",
        "RE",
        "THE",
        "TO",
        "UP",
        "WITH",
    ]);

    private static readonly FrozenSet<string> Initials = FrozenSet.ToFrozenSet([
        "ECAFE",
        "ECOSOC",
        "IAEA",
        "ICJ",
        "II",
        "III",
        "ILO",
        "IMF",
        "IV",
        "NATO",
        "NGO",
        "NSGT",
        "OAU",
        "ONUC",
        "OSCE",
        "PLO",
        "SALT",
        "SWAPO",
        "UAR",
        "UK",
        "UN",
        "UNDP",
        "UNEF",
        "UNEM",
        "UNESCO",
        "UNHCR",
        "UNICEF",
        "UNIDO",
        "UNRWA",
        "UNTAC",
        "US",
        "USA",
        "USSR",
        "VII",
        "WHO",
        "XII",
    ]);

    /// <summary>The title with small letters: <c>SELF-DETERMINATION OF U.N. STAFF</c> becomes <c>Self-Determination of U.N.
    /// Staff</c>.</summary>
    public static string Quieten(string shouted)
    {
        var quiet = shouted.ToCharArray();
        for (var i = 0; i < quiet.Length; )
        {
            var end = i;
            while (end < quiet.Length && quiet[end] is not (' ' or '-' or ',' or ';' or '(' or ')' or '/'))
                end++;
            Quieten(quiet.AsSpan(i..end), isFirst: i == 0);
            i = end + 1;
        }
        return new string(quiet);
    }

    private static void Quieten(Span<char> word, bool isFirst)
    {
        var bare = word.TrimEnd('.').ToString();
        // A full stop within (U.N.) or a digit (A/L.276) marks what is no word.
        if (bare.Length == 0 || bare.Contains('.', StringComparison.Ordinal) || bare.Any(char.IsAsciiDigit) || Initials.Contains(bare))
            return;
        for (var i = isFirst || !Small.Contains(bare) ? 1 : 0; i < word.Length; i++)
            word[i] = char.ToLowerInvariant(word[i]);
    }
}
