using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Fonts;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;
using UglyToad.PdfPig.Tokens;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>What a TrueType font that is embedded in a PDF says of its own glyphs, where the PDF does not.</summary>
internal sealed class EmbeddedFont
{
    private const int LastCharacter = 0xFFFF;

    private readonly Dictionary<int, string> _glyphs = [];
    private readonly Func<int, int> _glyphOf;

    private EmbeddedFont(TrueTypeFont font, Func<int, int> glyphOf)
    {
        _glyphOf = glyphOf;
        if (font.TableRegister.CMapTable is { } characters)
        {
            for (var character = (int)' '; character <= LastCharacter; character++)
            {
                if (character is < 0xD800 or > 0xF8FF && characters.TryGetGlyphIndex(character, out var glyph) && glyph > 0)
                    _glyphs.TryAdd(glyph, char.ConvertFromUtf32(character));
            }
        }
        foreach (var (glyph, name) in (font.TableRegister.PostScriptTable?.GlyphNames ?? []).Index())
        {
            if (glyph > 0 && !_glyphs.ContainsKey(glyph) && TextOf(name) is { } text)
                _glyphs[glyph] = text;
        }
        foreach (var (glyph, text) in _glyphs.Where(g => g.Value.Length > 1 || g.Value[0] is >= '\uFB00' and <= '\uFB06'))
        {
            if (font.TryGetAdvanceWidth(glyph, id => id, out var width) && font.TryGetBoundingBox(glyph, id => id, out var box))
            {
                var em = (double)font.GetUnitsPerEm();
                Ligatures.Add(new Ligature(text, width / em, box.Width / em, box.Height / em));
            }
        }
    }

    /// <summary>The glyphs in which letters are joined, with their measures in ems.</summary>
    public List<Ligature> Ligatures { get; } = [];

    /// <summary>The font that a font's dictionary embeds; null where it embeds none of this kind.</summary>
    public static EmbeddedFont? Of(PdfDocument pdf, DictionaryToken font)
    {
        var scanner = pdf.Structure.TokenScanner;
        var inner = font;
        if (font.TryGet(NameToken.DescendantFonts, scanner, out ArrayToken? descendants) && descendants.Length > 0)
        {
            if (descendants.Data[0] is not IndirectReferenceToken reference)
                inner = descendants.Data[0] as DictionaryToken ?? font;
            else
                inner = pdf.Structure.GetObject(reference.Data)?.Data as DictionaryToken ?? font;
        }
        if (
            !inner.TryGet(NameToken.FontDescriptor, scanner, out DictionaryToken? descriptor)
            || !descriptor.TryGet(NameToken.FontFile2, scanner, out StreamToken? file)
        )
            return null;
        var bytes = file.Decode(pdf.Structure.FilterProvider, scanner);
        var parsed = TrueTypeFontParser.Parse(new TrueTypeDataBytes(bytes.ToArray()));
        var map = inner.TryGet(NameToken.Create("CIDToGIDMap"), scanner, out StreamToken? stream)
            ? stream.Decode(pdf.Structure.FilterProvider, scanner).ToArray()
            : [];
        return new EmbeddedFont(
            parsed,
            code =>
                map.Length == 0 ? code
                : code * 2 + 1 < map.Length ? map[code * 2] << 8 | map[code * 2 + 1]
                : 0
        );
    }

    /// <summary>The letters of a code that stands for a glyph by its place; null where the font does not say.</summary>
    public string? TextOf(int code) => _glyphs.GetValueOrDefault(_glyphOf(code));

    // Names are those of Adobe's list, uniXXXX, and of letters joined: f_f_i.
    private static string? TextOf(string name)
    {
        name = name.Split('.')[0];
        if (name.Length == 0)
            return null;
        if (name.Contains('_', StringComparison.Ordinal))
        {
            var parts = name.Split('_').Select(TextOf).ToList();
            return parts.Contains(null) ? null : string.Concat(parts);
        }
        if (
            name.Length == 7
            && name.StartsWith("uni", StringComparison.Ordinal)
            && int.TryParse(name.AsSpan(3), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var character)
            && character is >= ' ' and < 0xD800
        )
            return ((char)character).ToString();
        return GlyphList.AdobeGlyphList.NameToUnicode(name) is { Length: > 0 } text ? text : null;
    }
}

/// <summary>A glyph in which letters are joined.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Advance">How far the next letter stands, in ems.</param>
/// <param name="Width">How wide its ink is, in ems.</param>
/// <param name="Height">How high its ink is, in ems.</param>
internal readonly record struct Ligature(string Text, double Advance, double Width, double Height);
