using System.Diagnostics.CodeAnalysis;

namespace Placard.Record.Documents;

/// <summary>The symbol of a United Nations document, in its one canonical spelling: <c>A/HRC/51/L.6</c>, <c>A/RES/3363 (XXX)</c>.</summary>
/// <remarks>Two symbols are equal when their canonical spellings are. The default value is "no symbol".</remarks>
public readonly record struct DocumentSymbol : IComparable<DocumentSymbol>
{
    private readonly string? _canonical;

    private DocumentSymbol(string canonical) => _canonical = canonical;

    /// <summary>Whether this is a symbol; false for the default value.</summary>
    public bool IsKnown => _canonical is not null;

    /// <summary>The canonical spelling; empty for the default value.</summary>
    public override string ToString() => _canonical ?? "";

    /// <inheritdoc/>
    public int CompareTo(DocumentSymbol other) => string.CompareOrdinal(_canonical, other._canonical);

    /// <summary>Reads a symbol written exactly, blanks around it forgiven.</summary>
    public static bool TryParse(string? text, out DocumentSymbol symbol, [NotNullWhen(false)] out string? problem)
    {
        symbol = default;
        problem = null;
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed) || !trimmed.Contains('/', StringComparison.Ordinal))
        {
            problem = $"“{text}” is not a document symbol.";
            return false;
        }
        symbol = new DocumentSymbol(trimmed);
        return true;
    }

    /// <summary>Reads a symbol written exactly.</summary>
    /// <exception cref="FormatException">The text is no symbol; the message says why.</exception>
    public static DocumentSymbol Parse(string text) =>
        TryParse(text, out var symbol, out var problem) ? symbol : throw new FormatException(problem);
}
