using System.Text.RegularExpressions;

namespace Placard.Sources.Drafts.Plain;

/// <summary>Takes out of plain text what its author struck out: between two pairs of tildes, or with a stroke laid over each
/// letter.</summary>
internal static partial class StruckText
{
    /// <summary>The text without it.</summary>
    public static string Without(string text, Omissions omissions)
    {
        if (!text.Contains("~~", StringComparison.Ordinal) && !text.AsSpan().ContainsAny('\u0335', '\u0336'))
            return text;
        return Struck()
            .Replace(
                text,
                match =>
                {
                    omissions.EndPassage();
                    omissions.Add(
                        Omission.Struck,
                        match.Value.Replace("~~", "", StringComparison.Ordinal).Replace("\u0335", "").Replace("\u0336", "")
                    );
                    omissions.EndPassage();
                    return "";
                }
            );
    }

    [GeneratedRegex(@"~~(?=\S)[^~\f]{1,2000}?(?<=\S)~~|(?:[^\r\n\f][\u0335\u0336]\s?)+", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();
}
