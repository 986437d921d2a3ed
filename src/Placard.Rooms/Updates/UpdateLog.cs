using System.Globalization;

namespace Placard.Rooms.Updates;

/// <summary>Where a site that changes by itself says what came of it, a line a time.</summary>
/// <param name="output">Where to.</param>
/// <param name="clock">What tells the time.</param>
internal sealed class UpdateLog(TextWriter output, TimeProvider clock)
{
    public void Say(string sentence) =>
        output.WriteLine(
            clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC  " + Quotes.ForTerminal(sentence)
        );
}
