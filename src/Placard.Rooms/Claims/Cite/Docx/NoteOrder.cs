using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Rooms.Claims.Docx;

/// <summary>Whether LibreOffice shows the footnotes of a document where they belong. It takes them in the order of their numbers, and 7.4
/// loses their words at a comment that is called between two of them.</summary>
internal static partial class NoteOrder
{
    /// <summary>What whoever opens the document should know; null where there is nothing.</summary>
    public const string Remark =
        "In this document notes stand among footnotes or comments that were there before. Word shows all of them where they "
        + "belong; LibreOffice "
        + "may mix up the words of footnotes.";

    /// <summary>Whether they are shown right.</summary>
    public static bool IsKept(string document)
    {
        var (last, isFirst, hasComment) = (int.MinValue, true, false);
        foreach (Match call in Calls().Matches(document))
        {
            if (call.Groups["comment"].Success)
            {
                hasComment |= !isFirst;
                continue;
            }
            var number = int.Parse(call.Groups["id"].ValueSpan, CultureInfo.InvariantCulture);
            if (number < last || hasComment)
                return false;
            (last, isFirst) = (number, false);
        }
        return true;
    }

    /// <summary>Where footnotes are called in a document.</summary>
    public static IEnumerable<int> PlacesIn(string document) =>
        Calls().Matches(document).Where(call => !call.Groups["comment"].Success).Select(call => call.Index);

    // What is for Word alone is not read by LibreOffice.
    [GeneratedRegex(
        @"(?<!<mc:Choice Requires=""w15"">)<(?:[A-Za-z0-9]{1,20}:)?(?:(?<comment>commentReference)"
            + @"|footnoteReference)\s(?:[^<>]{0,200}?\s)?(?:[A-Za-z0-9]{1,20}:)?id\s*=\s*[""'](?<id>-?[0-9]{1,9})[""']",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Calls();
}
