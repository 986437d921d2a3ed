using System.CommandLine;

namespace Placard.Rooms.WhipCounts;

/// <summary>Options that several of these commands take.</summary>
internal static class WhipOptions
{
    /// <summary>Who writes; by default whoever is at this machine.</summary>
    public static Option<string> By() => new("--by") { Description = "Who writes this down (else your user name)", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };

    public static Option<string?> Of(string name, string what, string letters) => new(name) { Description = what, HelpName = letters };
}
