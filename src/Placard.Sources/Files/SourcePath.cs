namespace Placard.Sources.Files;

/// <summary>Which paths within a source are safe to open and to show.</summary>
internal static class SourcePath
{
    private const int Longest = 400;

    /// <summary>What is wrong with a path, in a sentence, or null.</summary>
    public static string? ProblemOf(string path)
    {
        if (path.Length is 0 or > Longest)
            return "Its name is empty or too long.";
        if (path.Any(char.IsControl))
            return "Its name has control characters.";
        if (path.Contains('\\', StringComparison.Ordinal) || path[0] == '/' || path is [_, ':', ..])
            return "Its name is not a path within the source.";
        return path.Split('/').Any(part => part is "" or "." or "..") ? "Its name leads out of the source." : null;
    }

    /// <summary>A path that can be printed, whatever is wrong with it.</summary>
    public static string Shown(string path)
    {
        var cut = path.Length > Longest ? path[..Longest] : path;
        return string.Concat(cut.Select(c => char.IsControl(c) ? '\uFFFD' : c));
    }
}
