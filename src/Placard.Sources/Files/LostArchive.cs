namespace Placard.Sources.Files;

/// <summary>An archive of which nothing could be read: with it a publisher's whole download, or a session of one, is missing.</summary>
public static class LostArchive
{
    /// <summary>How the reason begins for which it was left out.</summary>
    internal const string Reason = "The archive is damaged or cut short: ";

    /// <summary>Whether a file is one.</summary>
    public static bool Is(SourceFile file) => file.Fate == FileStatus.LeftOut && file.Reason.StartsWith(Reason, StringComparison.Ordinal);
}
