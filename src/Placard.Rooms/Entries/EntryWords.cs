using Placard.Desk.Entries;

namespace Placard.Rooms.Entries;

/// <summary>The sentences of entries.</summary>
internal static class EntryWords
{
    /// <summary>What an entry says, in one line.</summary>
    public static string Says(EntryLine line)
    {
        var text = line.Stored.Current.Text;
        if (line.Stored.Redaction is not null)
            return "Its words were erased.";
        return line.Stored.Kind switch
        {
            EntryKind.Candidacy => $"{line.Label} is said to stand for the {line.Body}{Comma(text.Term)}. {text.Words}".TrimEnd(),
            EntryKind.Correction => $"“{text.Wrong}” should be “{text.Right}”. {text.Words}".TrimEnd(),
            _ => text.Words,
        };
    }

    /// <summary>Who wrote it and when, and that it is no part of the record.</summary>
    public static string WrittenBy(StoredEntry entry) =>
        $"Written at this desk{By(entry.Versions[0].WrittenBy)} on {Dates.InWords(entry.Versions[0].WrittenAt)}"
        + (entry.Version > 1 && entry.Stands ? $", revised{By(entry.Current.WrittenBy)} on {Dates.InWords(entry.Current.WrittenAt)}" : "")
        + "; not part of the record.";

    /// <summary>Whether it stands; empty where it does.</summary>
    public static string Ended(StoredEntry entry) =>
        entry.Redaction is { } erased ? $"Erased on {Dates.InWords(erased.WrittenAt)}."
        : entry.Withdrawal is { } withdrawn ? $"Withdrawn{By(withdrawn.WrittenBy)} on {Dates.InWords(withdrawn.WrittenAt)}."
        : "";

    /// <summary>Whether a source is an address that a link may lead to.</summary>
    public static bool IsAddress(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http");

    private static string By(string name) => name.Length == 0 ? "" : $" by {name}";

    private static string Comma(string words) => words.Length == 0 ? "" : ", " + words;
}
