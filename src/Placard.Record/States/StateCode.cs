using System.Diagnostics.CodeAnalysis;

namespace Placard.Record.States;

/// <summary>The three-letter code of a state: ISO 3166-1 alpha-3 (<c>CHN</c>), or ISO 3166-3's and this project's codes for states that are
/// no more (<c>SUN</c>, <c>YUG</c>).</summary>
/// <remarks>A value proves only that the code has the right form; <see cref="StateRegister"/> tells whether there is such a state. The
/// default value is "no state". Two bytes wide, so that a sheet of ballots is an array of them.</remarks>
public readonly record struct StateCode : IComparable<StateCode>, ISpanParsable<StateCode>
{
    private readonly ushort _packed; // five bits a letter, A = 1

    private StateCode(ushort packed) => _packed = packed;

    /// <summary>Whether this names a state; false for the default value.</summary>
    public bool IsKnown => _packed != 0;

    /// <summary>The code as a number that keeps alphabetical order, 0 to 32767.</summary>
    public int ToNumber() => _packed;

    /// <inheritdoc/>
    public int CompareTo(StateCode other) => _packed.CompareTo(other._packed);

    /// <summary>Three capital letters; empty for the default value.</summary>
    public override string ToString() =>
        _packed == 0
            ? ""
            : string.Create(
                3,
                _packed,
                static (span, packed) =>
                {
                    for (var i = 0; i < 3; i++)
                        span[i] = (char)('A' - 1 + (packed >> (5 * (2 - i)) & 31));
                }
            );

    /// <summary>Reads three ASCII letters of either case, blanks around them forgiven.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out StateCode code)
    {
        code = default;
        text = text.Trim();
        if (text.Length != 3)
            return false;
        var packed = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetter(c))
                return false;
            packed = packed << 5 | (c & 31);
        }
        code = new StateCode((ushort)packed);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StateCode result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StateCode result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    public static StateCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var code) ? code : throw new FormatException($"“{s}” is not a state's code; write three letters, such as CHN.");

    /// <inheritdoc/>
    public static StateCode Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <summary>Reads three ASCII letters of either case.</summary>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static StateCode Parse(string text) => Parse(text.AsSpan(), null);
}
