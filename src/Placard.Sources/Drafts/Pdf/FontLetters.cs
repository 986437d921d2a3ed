using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>Tells what the letters of a PDF say: as the PDF says, else as the embedded font does.</summary>
internal sealed class FontLetters(PdfDocument pdf, ReadingBudget budget)
{
    /// <summary>What stands for a letter that cannot be told.</summary>
    public const string Unknown = "\uFFFD";

    private const int LastCode = 0xFFFF;
    private const double SameMeasure = 0.02;
    private const double EqualMeasure = 0.003;

    private readonly Dictionary<IFont, Known> _fonts = [];

    /// <summary>How many letters could not be told.</summary>
    public int Untold { get; private set; }

    /// <summary>How many letters were taken by their number, because the font of the file does not say which they are.</summary>
    public int Guessed { get; private set; }

    /// <summary>How many letters were looked at.</summary>
    public int All { get; private set; }

    /// <summary>What a letter says.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="next">What the PDF says of the letter after it; empty where it says nothing.</param>
    public string Of(Letter letter, string next)
    {
        All++;
        var value = letter.Value;
        if (letter.GetFont() is not { } font)
            return value;
        if (!_fonts.TryGetValue(font, out var known))
            _fonts[font] = known = Read(letter, font);
        if (value.Length == 0)
            return value;
        if (value[0] is '\0' or '\uFFFD')
            return LigatureLike(letter, known, next) ?? Unsaid();
        if (known.Values.Contains(value))
            return value;
        if (known.Embedded.Value?.TextOf(value[0]) is { } text)
            return text;
        if (known.IsComposite || char.IsControl(value[0]))
            return TexLigature(value[0], known) ?? Unsaid();
        if (!char.IsWhiteSpace(value[0]))
            Guessed++;
        return value;
    }

    private string Unsaid()
    {
        Untold++;
        return Unknown;
    }

    private Known Read(Letter letter, IFont font)
    {
        budget.Check();
        var dictionary = letter.FontDetails.FontDictionaryReference is { } reference
            ? pdf.Structure.GetObject(reference)?.Data as DictionaryToken
            : null;
        var isComposite = dictionary?.ContainsKey(NameToken.DescendantFonts) == true;
        var values = new HashSet<string>();
        for (var code = 0; code <= (isComposite ? LastCode : 255); code++)
        {
            if (font.TryGetUnicode(code, out var value) && value is { Length: > 0 })
                values.Add(value);
        }
        // Most documents say what all letters are, and their fonts need not be read.
        var embedded = new Lazy<EmbeddedFont?>(() => dictionary is null ? null : Embedded(dictionary));
        return new Known(values, isComposite, embedded);
    }

    private EmbeddedFont? Embedded(DictionaryToken dictionary)
    {
        try
        {
            return EmbeddedFont.Of(pdf, dictionary);
        }
        // A font that is broken says nothing of its glyphs; its parser breaks in ways of its own.
        catch (Exception e) when (e is not (OutOfMemoryException or UnreadableDraftException))
        {
            return null;
        }
    }

    // What a PDF gives no letters for are most often letters joined, which the font has with the same measures.
    private static string? LigatureLike(Letter letter, Known known, string next)
    {
        var box = letter.BoundingBox;
        var (advance, width, height) = (letter.Width / letter.PointSize, box.Width / letter.PointSize, box.Height / letter.PointSize);
        var like = (known.Embedded.Value?.Ligatures ?? [])
            .Where(l => Math.Abs(l.Advance - advance) < SameMeasure)
            .Select(l => (l.Text, Off: Math.Abs(l.Width - width) + Math.Abs(l.Height - height) + Math.Abs(l.Advance - advance)))
            .OrderBy(l => l.Off)
            .ToList();
        // Those with i and l are often alike to the last; the letter after them may tell them apart.
        var likeliest = like.Where(l => l.Off - like[0].Off < EqualMeasure)
            .Select(l => Record.Texts.Recognition.Ligatures.WrittenOut(l.Text))
            .Distinct()
            .ToList();
        likeliest.RemoveAll(text => likeliest.Count > 1 && !CanGoOn(text, next));
        return likeliest is [var only] ? only : null;
    }

    private static bool CanGoOn(string text, string next) =>
        text[^1] switch
        {
            'i' => next is not ['i' or 'y', ..],
            'l' => next is ['a' or 'e' or 'i' or 'o' or 'u' or 'y', ..],
            _ => true,
        };

    // Fonts of TeX have joined letters at these places, and say no more.
    private static string? TexLigature(char code, Known known) =>
        known.IsComposite
            ? null
            : code switch
            {
                '\u000B' => "ff",
                '\u000C' => "fi",
                '\u000D' => "fl",
                '\u000E' => "ffi",
                '\u000F' => "ffl",
                _ => null,
            };

    private sealed record Known(HashSet<string> Values, bool IsComposite, Lazy<EmbeddedFont?> Embedded);
}
