using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Sources.UprMatrix;

/// <summary>The head of the pages, which names the review: <c>UPR of Slovenia (3rd Cycle - 34th Session)</c>.</summary>
internal static partial class MatrixHeading
{
    /// <summary>The review; null where the line is none.</summary>
    public static (StateCode State, int? Cycle, int? Session)? Of(string line, StateRegister states)
    {
        var match = Form().Match(line);
        if (!match.Success || states.Resolve(match.Groups["state"].Value) is not { } state)
            return null;
        return (state.Code, NumberOf(match.Groups["cycle"]), NumberOf(match.Groups["session"]));
    }

    private static int? NumberOf(Group group) =>
        group.Success ? int.Parse(group.Value.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : null;

    // Word cuts a line into pieces wherever it likes: “4 8 th session”.
    [GeneratedRegex(
        @"UPR of (?<state>.{2,80}?) ?\( ?(?<cycle>[0-9]) ?(?:st|nd|rd|th) ?Cycle ?"
            + @"(?:[–-] ?(?<session>[0-9]{1,2}(?: [0-9])?) ?(?:st|nd|rd|th) ?Session)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Form();
}
