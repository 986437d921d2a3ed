namespace Placard.Rooms.Editions;

/// <summary>The words for what became of a file.</summary>
public static class FileFateWords
{
    public static string ToWord(this FileStatus fate) => fate switch
    {
        FileStatus.Read => "read",
        FileStatus.ReadInPart => "read in part",
        _ => "left out",
    };
}
