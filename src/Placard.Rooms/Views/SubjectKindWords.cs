namespace Placard.Rooms.Views;

/// <summary>The words of a <see cref="SubjectKind"/>.</summary>
public static class SubjectKindWords
{
    private static readonly (SubjectKind Kind, string Word)[] Words =
    [
        (SubjectKind.State, "state"),
        (SubjectKind.Symbol, "symbol"),
        (SubjectKind.Phrase, "phrase"),
        (SubjectKind.Topic, "topic"),
        (SubjectKind.Body, "body"),
        (SubjectKind.Organisation, "organisation"),
    ];

    /// <summary>The words, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words.Select(w => w.Word)];

    /// <summary>The word of data, commands and forms: <c>state</c>.</summary>
    public static string ToWord(this SubjectKind kind) => Words.First(w => w.Kind == kind).Word;

    public static bool TryParse(string? text, out SubjectKind kind)
    {
        var found = Array.FindIndex(Words, w => w.Word.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase));
        kind = found < 0 ? default : Words[found].Kind;
        return found >= 0;
    }
}
