using System.Globalization;
using System.Text;

namespace Placard.Sources.Tests.Drafts;

/// <summary>PDFs written by hand, so that they hold what word processors and scanners write and libraries do not.</summary>
internal static class PdfFiles
{
    public const string Body =
        "The Human Rights Council,|Recalling the lamps of old,|1. Urges all keepers to act;|2. Requests the keeper to report;|"
        + "3. Decides to wait.";

    /// <summary>The body line by line, each as these operators set it.</summary>
    public static string Lines(Func<string, double, string> set, string body = Body) =>
        string.Join('\n', body.Split('|').Select((line, i) => set(line, 780 - 24 * i)));

    /// <summary>One line of text.</summary>
    public static string Text(string words, double x, double y, string matrix = "1 0 0 1", string font = "F1", double size = 10) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf {matrix} {x} {y} Tm ({words}) Tj ET");

    /// <summary>A PDF of one page for each content; the last argument of a page's dictionary may say more.</summary>
    public static byte[] Of(params (string Content, string Page)[] pages) => Of("", pages);

    /// <summary>A PDF with an object 6 of the caller's, a font that is called F6.</summary>
    public static byte[] Of(string font, params (string Content, string Page)[] pages)
    {
        var objects = new List<byte[]>
        {
            Encoding.Latin1.GetBytes("<</Type/Catalog/Pages 2 0 R>>"),
            Encoding.Latin1.GetBytes(
                $"<</Type/Pages/Kids[{string.Join(' ', pages.Select((_, i) => $"{20 + 2 * i} 0 R"))}]/Count {pages.Length}>>"
            ),
            Encoding.Latin1.GetBytes("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>"),
            Encoding.Latin1.GetBytes("<</Type/Font/Subtype/Type1/BaseFont/Times-Bold/Encoding/WinAnsiEncoding>>"),
            Encoding.Latin1.GetBytes("<</Type/Font/Subtype/Type1/BaseFont/Times-Italic/Encoding/WinAnsiEncoding>>"),
            Encoding.Latin1.GetBytes(font.Length == 0 ? "<</Type/Font/Subtype/Type1/BaseFont/Courier>>" : font),
        };
        var numbers = Enumerable.Range(1, 6).ToList();
        foreach (var ((content, page), i) in pages.Select((p, i) => (p, i)))
        {
            objects.Add(
                Encoding.Latin1.GetBytes(
                    $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R/F6 6 0 R>>>>"
                        + $"/Contents {21 + 2 * i} 0 R{page}>>"
                )
            );
            objects.Add([.. Encoding.Latin1.GetBytes($"<</Length {content.Length}>>stream\n{content}\nendstream")]);
            numbers.AddRange([20 + 2 * i, 21 + 2 * i]);
        }
        using var file = new MemoryStream();
        Write("%PDF-1.7\n");
        var places = new SortedDictionary<int, long>();
        foreach (var (number, inside) in numbers.Zip(objects))
        {
            places[number] = file.Position;
            Write($"{number} 0 obj\n");
            file.Write(inside);
            Write("\nendobj\n");
        }
        var start = file.Position;
        Write("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, place) in places)
            Write($"{number} 1\n{place:D10} 00000 n \n");
        Write($"trailer<</Size {places.Keys.Max() + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF");
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }
}
