using System.CommandLine;
using System.Text.Json;
using Placard.Sources.Drafts;

namespace Placard.Rooms.Drafts;

/// <summary><c>placard draft read</c>.</summary>
internal sealed class ReadCommand : Command
{
    private const int WordsShown = 90;

    public ReadCommand() : base("read", "The structure of a draft: cover, paragraphs with the addresses by which they are cited, opening phrases, footnotes")
    {
        var file = new Argument<string>("FILE") { Description = "A PDF, a Word document (DOCX), a web page, plain text or AKN4UN" };
        var json = CommandOutput.Json();
        Add(file);
        Add(json);
        SetAction(line =>
        {
            var draft = Open(line.GetRequiredValue(file));
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(JsonSerializer.Serialize(DraftAnswer.Of(draft), DraftJson.Readable.DraftAnswer));
            else
                Write(draft, output);
            return (int)ExitCode.Done;
        });
    }

    /// <summary>Reads a draft from a file that a command names.</summary>
    /// <exception cref="Refusal">There is none, or it cannot be read.</exception>
    internal static DraftView Open(string path)
    {
        try
        {
            using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            var name = Path.GetFileName(path);
            return new DraftView(name, DraftFile.Read(content));
        }
        catch (UnreadableDraftException e)
        {
            throw Refusal.Unreadable($"{path} cannot be read as a draft. {e.Message}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refusal.NotFound($"There is no file {path}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refusal.Unreadable($"{path} cannot be opened.");
        }
    }

    private static void Write(DraftView draft, TextWriter output)
    {
        var cover = draft.Draft.Cover;
        foreach (var words in new[] { draft.Text.Symbol.ToString(), draft.Text.Title, cover.Session, cover.AgendaItem, cover.Sponsors }.Where(w => w.Length > 0))
            output.WriteLine(words);
        output.WriteLine($"{draft.Kind}, {draft.Text.Language.Name}: {draft.Counts}");
        foreach (var remark in draft.Draft.Remarks)
            output.WriteLine($"! {remark}");
        CommandOutput.WriteTable(output, ["address", "opening", "words"], draft.Text.Paragraphs.Select(p => (IReadOnlyList<string>)[Indented(p), p.Opening, Beginning(p)]));
    }

    private static string Indented(Paragraph paragraph) => new string(' ', 2 * paragraph.Depth) + paragraph.Address;

    private static string Beginning(Paragraph paragraph)
    {
        var rest = paragraph.Text.AsSpan(paragraph.OpeningLength).Trim();
        if (rest.Length <= WordsShown)
            return rest.ToString();
        var end = rest[..WordsShown].LastIndexOf(' ');
        return rest[..(end > 0 ? end : WordsShown - 1)].ToString() + " …";
    }
}
