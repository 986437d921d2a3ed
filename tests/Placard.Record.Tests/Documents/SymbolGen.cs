using System.Globalization;
using Placard.Record.Documents.Spelling;

namespace Placard.Testing;

/// <summary>Well-formed symbols of every series and session, for properties.</summary>
internal static class SymbolGen
{
    private static readonly Gen<string> Number = Gen.Int[1, 3999].Select(n => n.ToString(CultureInfo.InvariantCulture));
    private static readonly Gen<string> Roman = Gen.Int[1, 40].Select(RomanNumeral.Write);
    private static readonly Gen<string> Session = Gen.OneOf(
        Gen.Int[1, 80].Select(n => n.ToString(CultureInfo.InvariantCulture)),
        Gen.Int[1, 40].Select(n => string.Create(CultureInfo.InvariantCulture, $"S-{n}")),
        Gen.Int[1, 12].Select(n => string.Create(CultureInfo.InvariantCulture, $"ES-{n}"))
    );

    private static readonly Gen<string> Part = Gen.OneOf("", " A", " B", " A-C", " XII");
    private static readonly Gen<string> Modifiers = Gen.OneOf("", "/Rev.1", "/Rev.12", "/Add.1", "/Corr.2", "/Rev.1/Corr.1", "/Summary");

    public static readonly Gen<string> Canonical = Gen.OneOf(
        Gen.Select(
            Gen.OneOf("A/RES", "A/HRC/RES", "A/HRC/DEC", "E/RES", "A/HRC/PRST"),
            Session,
            Number,
            Part,
            (series, session, number, part) => $"{series}/{session}/{number}{part}"
        ),
        Gen.Select(
            Gen.OneOf("A/RES", "E/CN.4/RES", "E/CN.4/DEC"),
            Number,
            Gen.OneOf("", " A", " A-C"),
            Roman,
            (series, number, part, session) => $"{series}/{number}{part} ({session})"
        ),
        Gen.Select(Roman, Roman, (number, session) => $"E/CN.4/RES/{number} ({session})"),
        Gen.Select(
            Gen.OneOf("A", "A/HRC", "A/C.3", "E/CN.4"),
            Session,
            Number,
            Modifiers,
            (series, session, number, modifiers) => $"{series}/{session}/L.{number}{modifiers}"
        ),
        Gen.Select(
            Gen.OneOf("A", "S", "E", "CAT/C/CHN/CO", "CERD/C"),
            Number,
            Modifiers,
            (series, number, modifiers) => $"{series}/{number}{modifiers}"
        )
    );

    public static readonly Gen<DocumentSymbol> Symbol = Canonical.Select(DocumentSymbol.Parse);

    /// <summary>Symbols with a slip of the pen, text made of a symbol's characters, and any text.</summary>
    public static readonly Gen<string> NearlySymbol = Gen.OneOf(
        Gen.Select(
            Canonical,
            Gen.Int[0, 30],
            Gen.Char["AHRCSLXVI019/.-() []*"],
            (text, at, slip) => text.Insert(Math.Min(at, text.Length), slip.ToString())
        ),
        Gen.Select(Canonical, Gen.Int[0, 30], (text, at) => text.Remove(Math.Min(at, text.Length - 1), 1)),
        Gen.Char["AEHRCSLXVI0123456789/.-() []*"].Array[0, 40].Select(c => new string(c)),
        Gen.String
    );
}
