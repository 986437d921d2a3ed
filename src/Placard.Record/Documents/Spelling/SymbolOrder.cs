using System.Globalization;

namespace Placard.Record.Documents.Spelling;

/// <summary>The order in which a reader expects symbols: by series, then session, then number, then revision.</summary>
internal static class SymbolOrder
{
    public static int Compare(string? left, string? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        if (ReferenceEquals(left, right))
            return 0;
        var a = new SymbolParts(left);
        var b = new SymbolParts(right);
        var order = Natural(a.Series, b.Series);
        if (order == 0)
            order = Session(a.Session).CompareTo(Session(b.Session));
        if (order == 0)
            order = Natural(a.Middle, b.Middle);
        if (order == 0)
            order = Leaf(a, b);
        if (order == 0)
            order = Natural(a.Modifiers, b.Modifiers);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    // Regular sessions and years come first, then special, then emergency special ones, each by number.
    private static (int Kind, int Number) Session(ReadOnlySpan<char> session)
    {
        var kind = session switch
        {
            [] => 0,
            ['E', 'S', '-', ..] => 3,
            ['S', '-', ..] => 2,
            _ => 1,
        };
        return (kind, Value(session[(session.IndexOf('-') + 1)..]));
    }

    private static int Leaf(in SymbolParts a, in SymbolParts b)
    {
        if (RomanNumeral.TryRead(a.Leaf, out var left) && RomanNumeral.TryRead(b.Leaf, out var right))
            return left.CompareTo(right);
        return Natural(a.Leaf, b.Leaf);
    }

    private static int Value(ReadOnlySpan<char> number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic) ? arabic
        : RomanNumeral.TryRead(number, out var roman) ? roman
        : 0;

    // Runs of figures compare as numbers, everything else as characters.
    private static int Natural(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        while (!a.IsEmpty && !b.IsEmpty)
        {
            var order = 0;
            var (left, right) = (Figures(a), Figures(b));
            if (left > 0 && right > 0)
            {
                var x = a[..left].TrimStart('0');
                var y = b[..right].TrimStart('0');
                order = x.Length != y.Length ? x.Length - y.Length : x.SequenceCompareTo(y);
            }
            else
            {
                (left, right) = (1, 1);
                order = a[0].CompareTo(b[0]);
            }
            if (order != 0)
                return order;
            a = a[left..];
            b = b[right..];
        }
        return a.Length - b.Length;
    }

    private static int Figures(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : text.Length;
}
