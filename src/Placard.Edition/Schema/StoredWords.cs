using System.Runtime.CompilerServices;

namespace Placard.Edition.Schema;

/// <summary>The words under which an edition stores the values of an enumeration, in the order of the enumeration.</summary>
internal sealed class StoredWords<T>(params string[] words) where T : unmanaged, Enum
{
    public IReadOnlyList<string> All => words;

    public string Of(T value) => words[Unsafe.As<T, int>(ref value)];

    /// <summary>The value of a word.</summary>
    /// <exception cref="FormatException">The word is none of these.</exception>
    public T Read(string word)
    {
        var at = Array.IndexOf(words, word);
        return at >= 0 ? Unsafe.As<int, T>(ref at) : throw new FormatException($"“{word}” is not a {typeof(T).Name}.");
    }
}

/// <summary>The words of every enumeration that an edition stores.</summary>
internal static class StoredWords
{
    public static readonly StoredWords<FileStatus> Fate = new("read", "read in part", "left out");

    public static readonly StoredWords<StateStanding> Standing = new("member", "observer", "former", "other");

    public static readonly StoredWords<VoteKind> Kind = new("whole text", "amendment", "paragraph", "procedure");

    public static readonly StoredWords<VoteMethod> Method = new("unknown", "recorded vote", "vote without names", "without a vote", "no decision");

    public static readonly StoredWords<Outcome> Outcome = new(
        "unknown", "adopted", "rejected", "adopted without a vote", "withdrawn", "not acted on");

    public static readonly StoredWords<RecordStatus> Status = new("confirmed", "single", "disputed", "quarantined");

    public static readonly StoredWords<ParagraphKind> Paragraph = new("heading", "formula", "preambular", "operative", "annexed", "closing");

    public static readonly StoredWords<DoubtKind> Doubt = new(
        "list and tally differ", "names of another vote", "not a member", "no list", "repeated voter", "unresolved name",
        "ballots differ", "tallies differ", "outcomes differ", "dates differ", "ballots exchanged");
}
