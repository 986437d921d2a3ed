using System.Buffers;

namespace Placard.Record.Documents.Spelling;

/// <summary>A canonical symbol taken apart without copying: series, session, middle, leaf, modifiers.</summary>
/// <remarks><c>A/HRC/WG.6/31/CHN/1/Add.1</c> is series <c>A/HRC/WG.6</c>, session <c>31</c>, middle <c>CHN</c>, leaf <c>1</c>, modifiers
/// <c>/Add.1</c>; in <c>A/RES/2775 E (XXVI)</c> the session is <c>XXVI</c> and the leaf <c>2775 E</c>.</remarks>
internal readonly ref struct SymbolParts
{
    private static readonly SearchValues<char> InSession = SearchValues.Create("0123456789IVXLCES-");

    public SymbolParts(ReadOnlySpan<char> symbol)
    {
        var end = symbol.Length;
        while (symbol[..end].LastIndexOf('/') is > 0 and var cut && IsModifier(symbol[(cut + 1)..end]))
            end = cut;
        Modifiers = symbol[end..];
        Base = symbol[..end];

        var lastStroke = Base.LastIndexOf('/');
        var before = Base[..Math.Max(lastStroke, 0)];
        var leaf = Base[(lastStroke + 1)..];
        var session = BracketSession(leaf);
        if (!session.IsEmpty)
        {
            leaf = leaf[..leaf.IndexOf('(')].TrimEnd();
            var unnumbered = leaf is "RES" or "DEC";
            Series = unnumbered ? Base[..(lastStroke + 1 + leaf.Length)] : before;
            Leaf = unnumbered ? [] : leaf;
        }
        else
        {
            var (start, length) = FindSession(before);
            Series = length == 0 ? before : before[..Math.Max(FirstNumber(before) - 1, 0)];
            session = before.Slice(start, length);
            Middle = length == 0 ? [] : before[(start + length)..].Trim('/');
            Leaf = leaf;
        }
        Form = FormOf(Series, Leaf);
        if (
            session.IsEmpty
            && Form is DocumentForm.Resolution or DocumentForm.Decision
            && Series is "E/CN.4/RES" or "E/CN.4/DEC"
            && IsNumber(Leaf)
        )
        {
            // The unnumbered decisions of a year: E/CN.4/DEC/1982.
            session = Leaf;
            Leaf = [];
        }
        Session = session;
    }

    /// <summary>The symbol without its modifiers.</summary>
    public ReadOnlySpan<char> Base { get; }

    /// <summary>The components that say body and kind.</summary>
    public ReadOnlySpan<char> Series { get; }

    /// <summary>The session or year, without parentheses; empty where the symbol bears none.</summary>
    public ReadOnlySpan<char> Session { get; }

    /// <summary>What lies between session and leaf, without strokes at its ends.</summary>
    public ReadOnlySpan<char> Middle { get; }

    /// <summary>The last component before the modifiers, without a session in parentheses.</summary>
    public ReadOnlySpan<char> Leaf { get; }

    /// <summary>Revision, addendum and corrigendum, each with its stroke.</summary>
    public ReadOnlySpan<char> Modifiers { get; }

    public DocumentForm Form { get; }

    /// <summary>The number (<c>6</c> of <c>L.6</c>, <c>IV</c> of an early resolution); empty where there is none.</summary>
    public ReadOnlySpan<char> Number
    {
        get
        {
            var number = Leaf[(Leaf.IndexOf('.') + 1)..];
            if (number.IndexOf(' ') is >= 0 and var blank)
                number = number[..blank];
            var isNumber = !number.IsEmpty && (char.IsAsciiDigit(number[0]) || number.Length == 1 || RomanNumeral.TryRead(number, out _));
            return isNumber ? number : [];
        }
    }

    /// <summary>The part of a text that the symbol names (<c>A</c>, <c>A-C</c>, <c>XII</c>); empty for most.</summary>
    public ReadOnlySpan<char> Part => Leaf.IndexOf(' ') is >= 0 and var blank ? Leaf[(blank + 1)..].Trim("()") : [];

    private static bool IsModifier(ReadOnlySpan<char> component) =>
        component.StartsWith("Rev.")
        || component.StartsWith("Add.")
        || component.StartsWith("Corr.")
        || component.StartsWith("Amend.")
        || component is "Summary";

    private static bool IsNumber(ReadOnlySpan<char> component) => !component.IsEmpty && !component.ContainsAnyExceptInRange('0', '9');

    private static bool IsSpecial(ReadOnlySpan<char> component) => component.StartsWith("S-") || component.StartsWith("ES-");

    // The first parentheses may hold a session or year, in capitals and figures; "Part II" and "Resumed" are remarks.
    private static ReadOnlySpan<char> BracketSession(ReadOnlySpan<char> leaf)
    {
        var open = leaf.IndexOf('(');
        var close = open < 0 ? -1 : leaf.IndexOf(')');
        return close < 0 || leaf[(open + 1)..close].ContainsAnyExcept(InSession) ? [] : leaf[(open + 1)..close];
    }

    private static int FirstNumber(ReadOnlySpan<char> components)
    {
        for (var start = 0; start < components.Length; )
        {
            var component = ComponentAt(components, start);
            if (IsNumber(component) || IsSpecial(component))
                return start;
            start += component.Length + 1;
        }
        return components.Length;
    }

    // A special session says more than the year before it: E/CN.4/RES/1992/S-2/1.
    private static (int Start, int Length) FindSession(ReadOnlySpan<char> components)
    {
        var start = FirstNumber(components);
        if (start >= components.Length)
            return (0, 0);
        var session = ComponentAt(components, start);
        var next = start + session.Length + 1;
        if (next < components.Length && ComponentAt(components, next) is var after && IsSpecial(after))
            return (next, after.Length);
        return (start, session.Length);
    }

    private static ReadOnlySpan<char> ComponentAt(ReadOnlySpan<char> components, int start) =>
        components[start..].IndexOf('/') is >= 0 and var length ? components.Slice(start, length) : components[start..];

    private static DocumentForm FormOf(ReadOnlySpan<char> series, ReadOnlySpan<char> leaf)
    {
        if (leaf.StartsWith("L."))
            return DocumentForm.LimitedDraft;
        if (leaf.StartsWith("PV.") || leaf.StartsWith("SR."))
            return DocumentForm.MeetingRecord;
        foreach (var range in series.Split('/'))
        {
            if (Kind(series[range]) is var form and not DocumentForm.Other)
                return form;
        }
        return Kind(leaf);
    }

    private static DocumentForm Kind(ReadOnlySpan<char> component) =>
        component switch
        {
            "RES" => DocumentForm.Resolution,
            "DEC" => DocumentForm.Decision,
            "PRST" => DocumentForm.PresidentialStatement,
            _ => DocumentForm.Other,
        };
}
