namespace Placard.Rooms.Editions;

/// <summary>The words for what became of a file.</summary>
public static class FileFateWords
{
    public static string ToWord(this FileFate fate) => fate switch
    {
        FileFate.Read => "read",
        FileFate.ReadInPart => "read in part",
        _ => "left out",
    };
}
