namespace Placard.Rooms.Views;

/// <summary>The words of a <see cref="SubjectKind"/>.</summary>
public static class SubjectKindWords
{
    private static readonly (SubjectKind Kind, string Word)[] Words =
    [
        (SubjectKind.State, "state"),
        (SubjectKind.Group, "group"),
        (SubjectKind.Symbol, "symbol"),
        (SubjectKind.Phrase, "phrase"),
        (SubjectKind.Topic, "topic"),
        (SubjectKind.Body, "body"),
        (SubjectKind.Organisation, "organisation"),
    ];

    // What people also call them: whoever follows seats names the body that they are in.
    private static readonly (SubjectKind Kind, string Word)[] OtherWords =
    [
        (SubjectKind.State, "country"),
        (SubjectKind.Body, "seat"),
        (SubjectKind.Body, "seats"),
        (SubjectKind.Organisation, "organization"),
    ];

    /// <summary>The words, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words.Select(w => w.Word)];

    /// <summary>The word of data, commands and forms: <c>state</c>.</summary>
    public static string ToWord(this SubjectKind kind) => Words.First(w => w.Kind == kind).Word;

    /// <summary>Reads such a word, or another in use for it: <c>seat</c>, <c>country</c>.</summary>
    public static bool TryParse(string? text, out SubjectKind kind)
    {
        foreach (var (of, word) in Words.Concat(OtherWords))
        {
            kind = of;
            if (word.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        kind = default;
        return false;
    }
}
