namespace Placard.Sources.Files;

/// <summary>A folder that holds the publishers' files as they lay them out.</summary>
/// <param name="root">The folder.</param>
public sealed class Mirror(string root)
{
    /// <summary>The folder.</summary>
    public string Root { get; } = root;
}
