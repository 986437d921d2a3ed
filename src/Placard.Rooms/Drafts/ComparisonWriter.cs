using System.Text.Json;
using Placard.Rooms.Comparisons;
using Placard.Rooms.Comparisons.Docx;
using Placard.Sources.Files;

namespace Placard.Rooms.Drafts;

/// <summary>Writes a comparison in the form asked for, to a file, whole or not at all, or to standard output.</summary>
internal sealed class ComparisonWriter(ComparedTexts texts)
{
    public async Task WriteAsync(string form, string? file, TextWriter output, CancellationToken cancellation)
    {
        if (form == "docx")
        {
            var document = RedlineDocument.Of(texts.Redline, texts.Old, texts.New, texts.Day);
            if (file is not null)
            {
                Keep(file, document);
                return;
            }
            await using var bytes = Console.OpenStandardOutput();
            await bytes.WriteAsync(document, cancellation);
            return;
        }
        var text = form switch
        {
            "html" => await StandaloneFile.OfAsync<StandalonePage>(texts),
            "json" => JsonSerializer.Serialize(ComparedTextsJson.Of(texts), ComparisonsJsonContext.Readable.ComparedTextsJson),
            _ => ComparedTextsText.Of(texts),
        };
        if (file is null)
            await output.WriteLineAsync(text.AsMemory(), cancellation);
        else
            Keep(file, System.Text.Encoding.UTF8.GetBytes(text + "\n"));
    }

    private static void Keep(string file, byte[] content) =>
        Refusal.Writing(
            file,
            () =>
            {
                WholeFile.Write(file, content);
                return true;
            }
        );
}
