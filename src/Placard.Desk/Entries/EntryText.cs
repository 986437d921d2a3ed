namespace Placard.Desk.Entries;

/// <summary>What an entry says. What does not belong to its kind is empty.</summary>
/// <param name="Words">The words of a note; of the other kinds what else there is to say.</param>
/// <param name="Source">Where it comes from: words or an address.</param>
/// <param name="Term">The election or term that a candidacy is for.</param>
/// <param name="Wrong">What a correction finds wrong.</param>
/// <param name="Right">What is right instead.</param>
public sealed record EntryText(string Words = "", string Source = "", string Term = "", string Wrong = "", string Right = "")
{
    private const int LongestTerm = 40;
    private const int LongestWords = 4000;
    private const int LongestCorrection = 1000;
    private const int LongestSource = 500;

    /// <summary>The texts trimmed.</summary>
    /// <exception cref="DeskException">One is not within limits, or one that the kind needs is missing.</exception>
    internal EntryText Checked(EntryKind kind)
    {
        var text = new EntryText(
            DeskText.Checked("the words", Words, LongestWords),
            DeskText.Checked("the source", Source, LongestSource),
            kind == EntryKind.Candidacy ? DeskText.Checked("the election or term", Term, LongestTerm) : "",
            kind == EntryKind.Correction ? DeskText.Checked("what is wrong", Wrong, LongestCorrection) : "",
            kind == EntryKind.Correction ? DeskText.Checked("what is right", Right, LongestCorrection) : ""
        );
        return text switch
        {
            { Words.Length: 0 } when kind == EntryKind.Note => throw Missing("A note needs words."),
            { Source.Length: 0 } when kind != EntryKind.Note => throw Missing(
                $"A {kind.ToWord()} needs a source: where it was read or who said so."
            ),
            { Wrong.Length: 0 } or { Right.Length: 0 } when kind == EntryKind.Correction => throw Missing(
                "A correction says what is wrong and what is right."
            ),
            _ => text,
        };
    }

    private static DeskException Missing(string sentence) => new(DeskProblem.Refused, sentence);
}
