using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Placard.Edition.Building;

/// <summary>Tells a full disk from other reasons for which a file cannot be written, so that whoever writes can say so.</summary>
public static class FullDisk
{
    // No space left, or none of one's share: Linux and macOS, then Windows.
    private static readonly int[] Codes = [28, 69, 122, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    /// <summary>Whether something could not be written because its disk is full.</summary>
    public static bool Is(Exception problem) =>
        problem is SqliteException { SqliteErrorCode: raw.SQLITE_FULL } || problem is IOException && Codes.Contains(problem.HResult);

    /// <summary>Why a file cannot be written, in a sentence that names it.</summary>
    public static string Sentence(string path, Exception problem) =>
        Is(problem)
            ? $"{path} cannot be written: the disk is full. Make room and run this again."
            : $"{path} cannot be written: {problem.Message}";
}
