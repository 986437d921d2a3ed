namespace Placard.Record.Origins;

/// <summary>The short name of a source, as commands, pages and the edition cite it: lower-case letters, digits and hyphens
/// (<c>ohchr-votes</c>).</summary>
public readonly record struct SourceCode : IComparable<SourceCode>
{
    private readonly string? _text;

    /// <summary>Makes a code of its text.</summary>
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public SourceCode(string text)
    {
        if (text.Length == 0 || text.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'))
            throw new ArgumentException($"“{text}” is not the code of a source.", nameof(text));
        _text = text;
    }

    /// <inheritdoc/>
    public int CompareTo(SourceCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The code.</summary>
    public override string ToString() => _text ?? "";
}

/// <summary>Where a fact was read.</summary>
/// <param name="Source">The source.</param>
/// <param name="File">The path of the file within the source, with <c>/</c>, the publisher's top folder left out.</param>
/// <param name="Locator">The place in the file by which a reader finds it again (<c>record 25344</c>, <c>rcid 4593</c>), in the source's
/// terms; empty where the file is the place.</param>
/// <param name="AsOf">The day the source's statement is as of; the default where it does not say.</param>
public sealed record Origin(SourceCode Source, string File, string Locator, PartialDate AsOf) : IComparable<Origin>
{
    /// <inheritdoc/>
    public int CompareTo(Origin? other)
    {
        if (other is null)
            return 1;
        var order = Source.CompareTo(other.Source);
        if (order == 0)
            order = string.CompareOrdinal(File, other.File);
        return order != 0 ? order : string.CompareOrdinal(Locator, other.Locator);
    }
}
