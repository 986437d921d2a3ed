using System.Text.Json;
using Placard.Sources.Files;
using Placard.Sources.UnXml;

namespace Placard.Sources.Mandates;

/// <summary>A paragraph as a file has it.</summary>
/// <param name="Text">Its words, with whatever number is typed before them.</param>
/// <param name="Number">The number apart from the words; empty where it is typed, or there is none.</param>
/// <param name="Kind">What the publisher takes it for: <c>title</c>, <c>heading</c>, <c>paragraph</c>, <c>frontmatter</c>,
/// <c>backmatter</c>, <c>footer</c>. Only headings are believed.</param>
internal sealed record MandateParagraph(string Text, string Number, string Kind)
{
    private const string PageMark = "<!-- Page";

    /// <summary>The paragraphs of a file, in order.</summary>
    /// <exception cref="UnreadableFileException">It holds something else, or the words were read off a scan.</exception>
    public static List<MandateParagraph> ListOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Array)
            throw new UnreadableFileException("It is no list of paragraphs.");
        var paragraphs = new List<MandateParagraph>();
        foreach (var item in root.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object)
                throw new UnreadableFileException("It is no list of paragraphs.");
            var text = TextOf(item, "text");
            // Such pages hold pieces of the texts before and after, a column in another language, and misread letters.
            if (TextOf(item, "language").Length > 0 || text.Contains(PageMark, StringComparison.Ordinal))
                throw new UnreadableFileException("Its words were read off a scanned page by machine.");
            // Rules and lone asterisks are no words.
            if (text.Any(char.IsLetterOrDigit))
                paragraphs.Add(new(DisplayText.Joined(text), TextOf(item, "prefix").Trim(), TextOf(item, "type")));
        }
        return paragraphs;
    }

    private static string TextOf(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
