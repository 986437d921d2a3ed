namespace Placard.Record.Votes;

/// <summary>The stable address of one vote: the symbol of what was voted on, and, where that symbol bears more than one vote, <c>@</c> and
/// the record number that tells them apart (<c>A/RES/54/175@3522</c>).</summary>
/// <remarks>It is what follows <c>/votes/</c> in an address of the site, and what a citation names.</remarks>
public readonly record struct VoteAddress : IComparable<VoteAddress>
{
    private readonly string? _text;

    private VoteAddress(string text) => _text = text;

    /// <summary>Whether this names a vote; false for the default value.</summary>
    public bool IsKnown => _text is not null;

    /// <summary>The address of the only vote, or the vote on the whole text, of a symbol.</summary>
    public static VoteAddress Of(DocumentSymbol symbol) => new(symbol.ToString());

    /// <summary>The address of one of several votes under a symbol, or of a vote of a body that bears no symbol (<c>GA@77</c>).</summary>
    /// <param name="stem">The symbol, or the body's code.</param>
    /// <param name="serial">The record number of the source that tells them apart: letters, digits and hyphens.</param>
    public static VoteAddress Of(string stem, string serial) => new($"{stem}@{serial}");

    /// <summary>The address that <see cref="ToString"/> gave; any other text names no vote, which is no error.</summary>
    public static VoteAddress From(string text) => new(text);

    /// <inheritdoc/>
    public int CompareTo(VoteAddress other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The address; empty for the default value.</summary>
    public override string ToString() => _text ?? "";
}
