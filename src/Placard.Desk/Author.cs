namespace Placard.Desk;

/// <summary>Who writes on the desk, as they name themselves.</summary>
/// <param name="Name">The name; empty where not said.</param>
public readonly record struct Author(string Name)
{
    private const int LongestName = 100;

    /// <summary>The name within its limits.</summary>
    /// <exception cref="DeskException">It is too long, or holds what is no letter.</exception>
    internal string Checked() => DeskText.Checked("the name of who writes", Name ?? "", LongestName);
}
