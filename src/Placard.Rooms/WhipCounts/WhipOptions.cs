using System.CommandLine;

namespace Placard.Rooms.WhipCounts;

/// <summary>Options that several of these commands take.</summary>
internal static class WhipOptions
{
    /// <summary>Who writes; by default whoever is at this machine.</summary>
    public static Option<string> By() => new("--by") { Description = "Who writes this down (else your user name)", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };

    public static Option<string?> Of(string name, string what, string letters) => new(name) { Description = what, HelpName = letters };

    /// <summary>Reads what was typed, and refuses it in one line where it cannot be.</summary>
    public static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (UnreadableCommitment e)
        {
            throw CommandLine.Refusal.BadInput(Plain(e.Message));
        }
    }

    // Pages isolate what was typed from the direction of the sentence around it; a terminal would show the marks.
    private static string Plain(string sentence) => string.Concat(sentence.Where(c => c is not ('\u2066' or '\u2067' or '\u2068' or '\u2069') && !char.IsControl(c)));
}
