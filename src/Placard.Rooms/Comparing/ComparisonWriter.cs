using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Comparison.Redlines;
using Placard.Rooms.Comparing.Docx;

namespace Placard.Rooms.Comparing;

/// <summary>Writes a comparison in the form asked for, to a file, whole or not at all, or to standard output.</summary>
internal sealed class ComparisonWriter(TextComparison comparison, string old, string @new)
{
    public async Task WriteAsync(string form, string? file, TextWriter output, CancellationToken cancellation)
    {
        if (form == "docx")
        {
            var document = RedlineDocument.Of(Redline.Of(comparison), old, @new);
            if (file is not null)
            {
                await KeepAsync(file, document, cancellation);
                return;
            }
            await using var bytes = Console.OpenStandardOutput();
            await bytes.WriteAsync(document, cancellation);
            return;
        }
        var text = form switch
        {
            "html" => await StandaloneFile.OfAsync(new ComparisonView(comparison, old, @new, ComparisonLayout.Inline, false, IsOnSite: false)),
            "json" => CompareJson.Write(ComparisonAnswer.Of(comparison)),
            _ => PlainRedline.Of(comparison, old, @new),
        };
        if (file is null)
            await output.WriteLineAsync(text.AsMemory(), cancellation);
        else
            await KeepAsync(file, System.Text.Encoding.UTF8.GetBytes(text + "\n"), cancellation);
    }

    private static async Task KeepAsync(string file, byte[] content, CancellationToken cancellation)
    {
        var half = file + ".part";
        try
        {
            await File.WriteAllBytesAsync(half, content, cancellation);
            File.Move(half, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal.Unreadable($"{file} cannot be written: {e.Message}");
        }
        finally
        {
            if (File.Exists(half))
                File.Delete(half);
        }
    }
}
