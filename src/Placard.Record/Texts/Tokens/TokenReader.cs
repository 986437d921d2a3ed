using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using Placard.Record.Writing;

namespace Placard.Record.Texts.Tokens;

/// <summary>Reads a text word by word as words are compared: case, accents, apostrophes and hyphens aside, a Chinese character being a
/// word. Allocates nothing.</summary>
/// <remarks>
/// <code>
/// var words = new TokenReader(text);
/// while (words.Read())
///     Use(words.Start, words.Length, words.Folded);
/// </code>
/// The rules are in <c>docs/measures/tokens.md</c>. A word longer than <see cref="MaxLength"/> folded characters is read as several.
/// </remarks>
public ref struct TokenReader
{
    /// <summary>The most characters that the folded form of a word has.</summary>
    public const int MaxLength = 64;

    private readonly ReadOnlySpan<char> _text;
    private int _next;
    private int _folded;
    private Letters _letters;

    /// <summary>Begins before the first word.</summary>
    public TokenReader(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>How many characters of the text the word takes up.</summary>
    public int Length { get; private set; }

    /// <summary>The word as it is compared; overwritten by the next <see cref="Read"/>.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<char> Folded => ((ReadOnlySpan<char>)_letters)[.._folded];

    /// <summary>Goes to the next word.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        _folded = 0;
        var at = _next;
        for (; at < _text.Length; at++)
        {
            var c = _text[at];
            var folded = Folding.Of(c);
            if (folded > Folding.Ideograph)
            {
                if (_folded > MaxLength - 3)
                    break;
                if (_folded == 0)
                    Start = at;
                Add(folded);
            }
            else if (folded == Folding.Ideograph)
                return _folded == 0 ? Alone(at, 1) : End(at);
            else if (folded == Folding.Nothing)
                Restore(c);
            else if (
                char.IsHighSurrogate(c)
                && Rune.DecodeFromUtf16(_text[at..], out var rune, out _) == OperationStatus.Done
                && Rune.IsLetterOrDigit(rune)
            )
            {
                if (rune.Value >= 0x20000)
                    return _folded == 0 ? Alone(at, 2) : End(at);
                if (_folded > MaxLength - 3)
                    break;
                if (_folded == 0)
                    Start = at;
                _folded += Rune.ToLowerInvariant(rune).EncodeToUtf16(((Span<char>)_letters)[_folded..]);
                at++;
            }
            else if (_folded > 0)
                break;
        }
        return End(at);
    }

    private bool End(int at)
    {
        _next = at;
        Length = at - Start;
        return _folded > 0;
    }

    private bool Alone(int at, int length)
    {
        Start = at;
        _text.Slice(at, length).CopyTo(_letters);
        _folded = length;
        return End(at + length);
    }

    private void Add(char folded)
    {
        var expanded = Folding.Expanded(folded);
        if (expanded.IsEmpty)
            _letters[_folded++] = folded;
        else
        {
            expanded.CopyTo(((Span<char>)_letters)[_folded..]);
            _folded += expanded.Length;
        }
    }

    // Written in two characters, the Russian short i is a letter of its own all the same, not an i with an accent.
    private void Restore(char mark)
    {
        if (mark == '\u0306' && _folded > 0 && _letters[_folded - 1] == 'и')
            _letters[_folded - 1] = 'й';
    }

    [InlineArray(MaxLength)]
    private struct Letters
    {
        private char _first;
    }
}
