using System.Text.Encodings.Web;
using System.Text.Json;

namespace Placard.Rooms.Editions.Export;

/// <summary>Writes a table as JSON Lines: one object a row, numbers as numbers, what is not known left out.</summary>
internal static class JsonLinesTable
{
    private const int Portion = 1 << 16;

    public static async Task WriteAsync(
        Stream stream,
        IReadOnlyList<ColumnMeaning> columns,
        IEnumerable<IReadOnlyList<string?>> rows,
        CancellationToken cancellation
    )
    {
        using var portion = new MemoryStream(2 * Portion);
        await using var json = new Utf8JsonWriter(portion, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        JsonEncodedText[] names = [.. columns.Select(c => JsonEncodedText.Encode(c.Name))];
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < names.Length; i++)
            {
                if (row[i] is not { Length: > 0 } cell)
                    continue;
                json.WritePropertyName(names[i]);
                // A cell with a number is written as JSON writes it.
                if (columns[i].Kind is ColumnKind.WholeNumber or ColumnKind.Number)
                    json.WriteRawValue(cell, skipInputValidation: true);
                else
                    json.WriteStringValue(cell);
            }
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            portion.WriteByte((byte)'\n');
            if (portion.Length >= Portion)
                await FlushAsync();
        }
        await FlushAsync();

        async Task FlushAsync()
        {
            await stream.WriteAsync(portion.GetBuffer().AsMemory(0, (int)portion.Length), cancellation);
            portion.SetLength(0);
        }
    }
}
