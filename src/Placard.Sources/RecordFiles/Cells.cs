using System.Buffers;
using System.Text;

namespace Placard.Sources.RecordFiles;

/// <summary>The cells of a line: separated by tabs, lists within a cell by <c>|</c>, parts of an entry by <c>;</c>.</summary>
internal static class Cells
{
    /// <summary>Stands for the cell above it.</summary>
    public const string Ditto = "\"";

    private const string Special = "\\\t\n\r|;";
    private const string Letters = "\\tnrpc";
    private static readonly SearchValues<char> Separators = SearchValues.Create(Special);

    /// <summary>Text in which no separator stands, and that is not <see cref="Ditto"/>.</summary>
    public static string Escape(string text)
    {
        if (text == Ditto)
            return "\\q";
        if (!text.AsSpan().ContainsAny(Separators))
            return text;
        var written = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            var at = Special.IndexOf(letter, StringComparison.Ordinal);
            if (at < 0)
                written.Append(letter);
            else
                written.Append('\\').Append(Letters[at]);
        }
        return written.ToString();
    }

    /// <summary>What <see cref="Escape"/> was given.</summary>
    /// <exception cref="FormatException">A backslash stands before nothing it can stand before.</exception>
    public static string Unescape(string written)
    {
        if (!written.Contains('\\', StringComparison.Ordinal))
            return written;
        var text = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                text.Append(written[i]);
                continue;
            }
            var letter = ++i < written.Length ? written[i] : ' ';
            var at = Letters.IndexOf(letter, StringComparison.Ordinal);
            if (at < 0 && letter != 'q')
                throw new FormatException($"“\\{letter}” means nothing.");
            text.Append(letter == 'q' ? '"' : Special[at]);
        }
        return text.ToString();
    }

    /// <summary>A list of texts as one cell; an empty list is an empty cell, so no text of a list is empty.</summary>
    public static string List(IEnumerable<string> texts) => string.Join('|', texts.Select(Escape));

    /// <summary>What <see cref="List"/> was given.</summary>
    /// <exception cref="FormatException">A text cannot be read.</exception>
    public static IReadOnlyList<string> ReadList(string cell) => cell.Length == 0 ? [] : [.. cell.Split('|').Select(Unescape)];
}
