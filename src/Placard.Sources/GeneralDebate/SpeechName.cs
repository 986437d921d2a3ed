using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Sources.GeneralDebate;

/// <summary>The name of a speech's file: <c>FRA_77_2022.txt</c>.</summary>
/// <param name="State">The code of the state, as written.</param>
/// <param name="Session">The session.</param>
/// <param name="Year">The year.</param>
internal readonly partial record struct SpeechName(string State, int Session, int Year)
{
    public static bool TryParse(string file, out SpeechName name)
    {
        var match = Form().Match(file);
        name = match.Success ? new(match.Groups[1].Value, Number(match.Groups[2]), Number(match.Groups[3])) : default;
        return match.Success;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([A-Z]{2,4})_([0-9]{1,3})_((?:19|20)[0-9]{2})\.txt$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
