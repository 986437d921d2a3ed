using System.Text.Json;

namespace Placard.Sources.UnXml;

/// <summary>One record of <c>data_extract</c>: a flat JSON object of texts and lists of texts.</summary>
internal sealed class ExtractRecord
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string First, string Second)>> _lists = new(StringComparer.Ordinal);

    private ExtractRecord() { }

    /// <summary>Reads a line; null where it holds no record at all. Stray quotation marks round the object are left aside.</summary>
    /// <exception cref="JsonException">It holds something else.</exception>
    public static ExtractRecord? Read(ReadOnlyMemory<byte> line)
    {
        var start = line.Span.IndexOf((byte)'{');
        var end = line.Span.LastIndexOf((byte)'}');
        if (start < 0 && IsBlank(line.Span))
            return null;
        if (start < 0 || end < start || !IsBlank(line.Span[..start]) || !IsBlank(line.Span[(end + 1)..]))
            throw new JsonException();
        return Of(Printable(line[start..(end + 1)]));
    }

    /// <summary>A text; empty where it is missing or says that it is not applicable.</summary>
    public string Text(string name) => _texts.TryGetValue(name, out var text) && text != "N.A." ? text : "";

    /// <summary>The texts of a list; empty where there is none.</summary>
    public IEnumerable<string> List(string name) => Pairs(name).Select(p => p.First);

    /// <summary>The pairs of a list of lists; a plain text is a pair with an empty second.</summary>
    public IReadOnlyList<(string First, string Second)> Pairs(string name) => _lists.TryGetValue(name, out var list) ? list : [];

    private static ExtractRecord Of(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 8 });
        var record = new ExtractRecord();
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Array)
                record._lists[property.Name] = [.. property.Value.EnumerateArray().Select(PairOf)];
            else
                record._texts[property.Name] = TextOf(property.Value);
        }
        return record;
    }

    private static (string, string) PairOf(JsonElement item) =>
        item.ValueKind == JsonValueKind.Array
            ? (item.GetArrayLength() > 0 ? TextOf(item[0]) : "", item.GetArrayLength() > 1 ? TextOf(item[1]) : "")
            : (TextOf(item), "");

    private static string TextOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => DisplayText.Joined(value.GetString()!),
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        };

    // JSON has no bare control characters; here they come from word processors and stand for blanks.
    private static ReadOnlyMemory<byte> Printable(ReadOnlyMemory<byte> json)
    {
        if (json.Span.IndexOfAnyInRange((byte)0, (byte)0x1F) < 0)
            return json;
        var copy = json.ToArray();
        foreach (ref var b in copy.AsSpan())
            b = b < 0x20 ? (byte)' ' : b;
        return copy;
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        foreach (var b in text)
        {
            // The bytes of a byte order mark are no more than a blank here.
            if (b is not ((byte)'"' or (byte)',' or <= (byte)' ' or 0xEF or 0xBB or 0xBF))
                return false;
        }
        return true;
    }
}
