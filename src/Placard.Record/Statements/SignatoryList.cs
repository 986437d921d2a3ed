using Placard.Record.Writing;

namespace Placard.Record.Statements;

/// <summary>How much of the list of who signed a joint statement is known.</summary>
public enum SignatoryList
{
    /// <summary>No published list was found: only a number, or some names, are known from reports. That is a finding of its own, not an
    /// empty list.</summary>
    NoneFound,

    /// <summary>A list was published, and the copy at hand does not contain it.</summary>
    NotRead,

    /// <summary>Some of the names are known.</summary>
    Partial,

    /// <summary>Every name is known.</summary>
    Complete,
}

/// <summary>The words of a <see cref="SignatoryList"/>.</summary>
public static class SignatoryListWords
{
    /// <summary>Every word.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<SignatoryList>().Select(ToWord)];

    /// <summary>The words of pages, JSON, CSV and commands: <c>no published list found</c>.</summary>
    public static string ToWord(this SignatoryList list) =>
        list switch
        {
            SignatoryList.Complete => "complete",
            SignatoryList.Partial => "partial",
            SignatoryList.NotRead => "published but not read",
            _ => "no published list found",
        };

    /// <summary>Reads the words, whatever their case.</summary>
    public static bool TryParse(string? text, out SignatoryList list) =>
        WordOf.TryParse(text, Enum.GetValues<SignatoryList>(), ToWord, out list);
}
