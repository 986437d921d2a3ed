using Placard.Record.Tables;
using Placard.Record.Writing;

namespace Placard.Record.States.Groups;

/// <summary>A group that readers ask for and that the record leaves out, because nobody can say who belonged to it on a day.</summary>
/// <param name="Name">The usual name.</param>
/// <param name="OtherNames">Its other names.</param>
/// <param name="Why">Why it is left out, as a sentence goes on after "because".</param>
public sealed record UndatedGroup(string Name, IReadOnlyList<string> OtherNames, string Why)
{
    /// <summary>The reason as a sentence.</summary>
    public string Sentence => $"{Name} is not among the groups of this record: {Why}.";

    /// <summary>Every group left out.</summary>
    public static IReadOnlyList<UndatedGroup> All { get; } =
    [
        .. EmbeddedTable
            .Rows(typeof(UndatedGroup), "undated.csv")
            .Select(row => new UndatedGroup(row[0], row[1].Split('|', StringSplitOptions.RemoveEmptyEntries), row[2])),
    ];

    /// <summary>The group of a name, or null; case, blanks and punctuation aside.</summary>
    public static UndatedGroup? Find(string? text) =>
        text is not null && NameKey.Of(text) is { Length: > 0 } key
            ? All.FirstOrDefault(g => g.OtherNames.Append(g.Name).Any(name => NameKey.Of(name) == key))
            : null;
}
