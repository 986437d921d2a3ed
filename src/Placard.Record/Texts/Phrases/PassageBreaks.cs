using System.Buffers;
using System.Runtime.InteropServices;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Phrases;

/// <summary>Where punctuation stands between the words of passages. An index has words alone; a phrase does not reach over a
/// comma.</summary>
public sealed class PassageBreaks
{
    // What joins words or belongs to one.
    private static readonly SearchValues<char> Joining = SearchValues.Create(" \t\r\n\u00A0\u202F-\u2010\u2011\u2013'\u2019\u02BC");

    private readonly int _base;
    private readonly bool[] _before;

    private PassageBreaks(int firstPlace, int beginning, bool[] before) => (FirstPlace, _base, _before) = (firstPlace, beginning, before);

    /// <summary>The place in the corpus from which on breaks are known.</summary>
    internal int FirstPlace { get; }

    /// <summary>Reads the passages of a document and of all after it.</summary>
    /// <param name="index">The words.</param>
    /// <param name="document">The first document.</param>
    /// <param name="textOf">The text of a passage; one whose words are not those of the index breaks everywhere.</param>
    public static PassageBreaks Of(PhraseIndex index, int document, Func<int, string> textOf)
    {
        var starts = index.Arrays.PassageStarts.Span;
        var (first, _) = index.PassagesOf(document);
        var before = new bool[index.Arrays.Tokens.Length - starts[first]];
        for (var passage = first; passage < index.Passages; passage++)
            Mark(textOf(passage), before.AsSpan(starts[passage] - starts[first], index.PassageWords(passage).Length));
        return new PassageBreaks(starts[first], starts[first], before);
    }

    /// <summary>The breaks of a whole corpus as they were kept; null where they are not of this corpus.</summary>
    public static PassageBreaks? Read(PhraseIndex index, ReadOnlySpan<byte> kept) =>
        kept.Length == index.Arrays.Tokens.Length ? new PassageBreaks(0, 0, MemoryMarshal.Cast<byte, bool>(kept).ToArray()) : null;

    /// <summary>What <see cref="Read"/> reads.</summary>
    public ReadOnlySpan<byte> ToBytes() => MemoryMarshal.Cast<bool, byte>(_before);

    /// <summary>The same breaks, known from a document on only.</summary>
    public PassageBreaks From(PhraseIndex index, int document) =>
        new(index.Arrays.PassageStarts.Span[index.PassagesOf(document).From], _base, _before);

    /// <summary>Whether a phrase cannot go on before the word at a place.</summary>
    internal bool IsBefore(int place) => _before[place - _base];

    private static void Mark(ReadOnlySpan<char> text, Span<bool> before)
    {
        var words = new TokenReader(text);
        var (at, end) = (0, 0);
        while (words.Read())
        {
            if (at < before.Length)
                before[at] = at == 0 || text[end..words.Start].ContainsAnyExcept(Joining);
            end = words.Start + words.Length;
            at++;
        }
        if (at != before.Length)
            before.Fill(true);
    }
}
