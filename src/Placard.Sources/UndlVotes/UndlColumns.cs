using System.Text;
using Placard.Sources.Files;

namespace Placard.Sources.UndlVotes;

/// <summary>The columns of the voting file, in the order in which it has them.</summary>
internal static class UndlColumns
{
    /// <summary>The names.</summary>
    public static readonly string[] Names =
    [
        "undl_id",
        "ms_code",
        "ms_name",
        "ms_vote",
        "date",
        "session",
        "resolution",
        "draft",
        "committee_report",
        "meeting",
        "title",
        "agenda_title",
        "subjects",
        "vote_note",
        "total_yes",
        "total_no",
        "total_abstentions",
        "total_non_voting",
        "total_ms",
        "undl_link",
    ];

    /// <summary>The longest record that is read: 1 MB.</summary>
    public const int LongestRecord = 1 << 20;

    /// <summary>Reads the header line of a file.</summary>
    /// <param name="start">The first bytes of the file.</param>
    /// <returns>Where the first record begins.</returns>
    /// <exception cref="UnreadableFileException">The file is empty or a column is not in its place.</exception>
    public static int Header(ReadOnlySpan<byte> start)
    {
        var mark = start.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (start.Length == mark)
            throw new UnreadableFileException("It is empty.");
        var end = start.IndexOf((byte)'\n');
        var line = Encoding.UTF8.GetString(start[mark..(end < 0 ? start.Length : end)]).TrimEnd('\r').Split(',');
        for (var i = 0; i < Names.Length; i++)
        {
            if (i >= line.Length || line[i].Trim(' ', '"') != Names[i])
                throw new UnreadableFileException($"The column “{Names[i]}” is missing or not in its place.");
        }
        return line.Length > Names.Length ? throw new UnreadableFileException("It has more columns than are known.")
            : end < 0 ? start.Length
            : end + 1;
    }
}
