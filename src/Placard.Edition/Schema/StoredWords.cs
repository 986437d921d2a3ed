using System.Runtime.CompilerServices;

namespace Placard.Edition.Schema;

/// <summary>The words under which an edition stores the values of an enumeration: those of pages and files.</summary>
internal sealed class StoredWords<T>(Func<T, string> word)
    where T : unmanaged, Enum
{
    private readonly string[] _words = [.. Enum.GetValues<T>().Select(word)];

    /// <summary>Every word, in the order of the enumeration.</summary>
    public IReadOnlyList<string> All => _words;

    public string Of(T value) => _words[Unsafe.As<T, int>(ref value)];

    /// <summary>The value of a word.</summary>
    /// <exception cref="FormatException">The word is none of these.</exception>
    public T Read(string word)
    {
        var at = Array.IndexOf(_words, word);
        return at >= 0 ? Unsafe.As<int, T>(ref at) : throw new FormatException($"“{word}” is not a {typeof(T).Name}.");
    }
}

/// <summary>The words of every enumeration that an edition stores. A changed word changes the hash of every edition.</summary>
internal static class StoredWords
{
    public static readonly StoredWords<FileStatus> Fate = new(status => status.ToWord());

    public static readonly StoredWords<StateStanding> Standing = new(standing => standing.ToWord());

    public static readonly StoredWords<VoteKind> Kind = new(kind => kind.ToWord());

    public static readonly StoredWords<VoteMethod> Method = new(method => method.ToWord());

    public static readonly StoredWords<Outcome> Outcome = new(outcome => outcome.ToWord());

    public static readonly StoredWords<RecordStatus> Status = new(status => status.ToWord());

    public static readonly StoredWords<ParagraphKind> Paragraph = new(kind => kind.ToWord());

    public static readonly StoredWords<DoubtKind> Doubt = new(doubt => doubt.ToWord());
}
