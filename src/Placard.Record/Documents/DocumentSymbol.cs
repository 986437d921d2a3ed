using System.Diagnostics.CodeAnalysis;
using Placard.Record.Documents.Spelling;

namespace Placard.Record.Documents;

/// <summary>The symbol of a United Nations document, in its one canonical spelling: <c>A/HRC/51/L.6</c>, <c>A/RES/3363 (XXX)</c>.</summary>
/// <remarks>
/// Two symbols are equal when their canonical spellings are. They sort by series, session, number and revision, figures and Roman
/// numerals by value. The default value is "no symbol" and sorts first. One reference wide; the parts are read off the spelling when asked
/// for.
/// </remarks>
public readonly record struct DocumentSymbol : IComparable<DocumentSymbol>
{
    private readonly string? _canonical;

    private DocumentSymbol(string canonical) => _canonical = canonical;

    /// <summary>Whether this is a symbol; false for the default value.</summary>
    public bool IsKnown => _canonical is not null;

    /// <summary>The kind of document that the symbol announces.</summary>
    public DocumentForm Form => Anatomy.Form;

    /// <summary>The body whose document it is, or null where the symbol names another body, a subsidiary one, or none.</summary>
    public Body? Body => SymbolBody.Of(Anatomy);

    /// <summary>The session, or the year for a body that counts by years: <c>51</c>, <c>S-35</c>, <c>ES-11</c>, <c>XXX</c>, <c>2005</c>;
    /// empty where the symbol bears none.</summary>
    public string Session => Anatomy.Session.ToString();

    /// <summary>The number within session or series: <c>6</c> of <c>L.6</c>, <c>3363</c>, <c>IV</c> of an early Commission resolution;
    /// empty where there is none.</summary>
    public string Number => Anatomy.Number.ToString();

    /// <summary>The part of a text that the symbol names: <c>A</c>, <c>A-C</c>, <c>XII</c>; empty for most.</summary>
    public string Part => Anatomy.Part.ToString();

    /// <summary>The document that this one revises or corrects, or the draft that an addendum adds to; the symbol itself where it is no
    /// such thing.</summary>
    /// <remarks><c>A/HRC/54/L.37</c> for <c>A/HRC/54/L.37/Rev.1</c>. The addendum to a report is a document of its own and stays.</remarks>
    public DocumentSymbol WithoutRevision
    {
        get
        {
            var anatomy = Anatomy;
            var modifiers = anatomy.Modifiers;
            if (modifiers.IsEmpty)
                return this;
            if (anatomy.Form == DocumentForm.LimitedDraft)
                return new(anatomy.Base.ToString());
            var kept = modifiers.StartsWith("/Add.")
                ? modifiers[..(modifiers[1..].IndexOf('/') is >= 0 and var next ? next + 1 : modifiers.Length)]
                : [];
            return kept.Length == modifiers.Length ? this : new(string.Concat(anatomy.Base, kept));
        }
    }

    /// <summary>The spelling without blanks, for addresses: <c>A/RES/3363(XXX)</c>. It reads back as the same symbol.</summary>
    public string Compact => _canonical?.Replace(" ", "", StringComparison.Ordinal) ?? "";

    /// <summary>The address at which the United Nations serves the document in English; empty for the default value.</summary>
    public string Link =>
        IsKnown ? "https://docs.un.org/en/" + Uri.EscapeDataString(Compact).Replace("%2F", "/", StringComparison.Ordinal) : "";

    private SymbolParts Anatomy => new(_canonical);

    /// <summary>The canonical spelling; empty for the default value.</summary>
    public override string ToString() => _canonical ?? "";

    /// <inheritdoc/>
    public int CompareTo(DocumentSymbol other) => SymbolOrder.Compare(_canonical, other._canonical);

    /// <summary>Reads a symbol as a document, a catalogue or an address writes it.</summary>
    /// <remarks>Case, blanks, doubled or lost strokes, and the other slips of cataloguers listed in docs/document-symbols.md are put right
    /// where they have one reading only. </remarks>
    /// <param name="text">The text, at most 80 characters.</param>
    /// <param name="symbol">The symbol; the default where there is none.</param>
    /// <param name="problem">Where there is none, what is wrong, in one sentence with an example.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentSymbol symbol, [NotNullWhen(false)] out string? problem)
    {
        var understood = SymbolNormaliser.TryCanonical(text, out var canonical, out problem);
        symbol = understood ? new DocumentSymbol(canonical!) : default;
        return understood;
    }

    /// <summary>Reads a symbol as <see cref="TryParse"/> does.</summary>
    /// <exception cref="FormatException">The text is no symbol; the message says why.</exception>
    public static DocumentSymbol Parse(string text) =>
        TryParse(text, out var symbol, out var problem) ? symbol : throw new FormatException(problem);

    /// <summary>The symbol of a spelling that <see cref="ToString"/> gave, taken at its word: an edition has some thirty thousand of them
    /// to read at every start.</summary>
    internal static DocumentSymbol OfCanonical(string spelling) => new(spelling);

    /// <summary>The symbols that stand in running text, in their order, repeated as they are.</summary>
    /// <param name="text">The text, of which the first 10,000 characters are read.</param>
    public static IReadOnlyList<DocumentSymbol> FindAll(string? text)
    {
        var found = new List<DocumentSymbol>();
        foreach (var candidate in SymbolScanner.Candidates(text is { Length: > 10_000 } ? text[..10_000] : text ?? ""))
        {
            if (TryParse(candidate, out var symbol, out _))
                found.Add(symbol);
        }
        return found;
    }
}
