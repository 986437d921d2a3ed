using System.CommandLine;
using System.Text.Json;

namespace Placard.Rooms.Drafts;

/// <summary><c>placard draft read</c>.</summary>
internal sealed class ReadCommand : Command
{
    private const int WordsShown = 90;

    public ReadCommand()
        : base("read", "The structure of a draft: cover, paragraphs with the addresses by which they are cited, opening phrases, footnotes")
    {
        var file = new Argument<string>("FILE") { Description = "A PDF, a Word document (DOCX), a web page, plain text or AKN4UN" };
        var json = CommandOutput.Json();
        Add(file);
        Add(json);
        SetAction(
            async (line, cancellation) =>
            {
                var draft = await ReadDraft.AtAsync(line.GetRequiredValue(file), cancellation);
                var output = line.InvocationConfiguration.Output;
                if (line.GetValue(json))
                    output.WriteLine(JsonSerializer.Serialize(ReadDraftJson.Of(draft), DraftsJsonContext.Readable.ReadDraftJson));
                else
                    Write(draft, output);
                return (int)ExitCode.Done;
            }
        );
    }

    private static void Write(ReadDraft draft, TextWriter output)
    {
        var cover = draft.Draft.Cover;
        foreach (
            var words in new[] { draft.Text.Symbol.ToString(), draft.Text.Title, cover.Session, cover.AgendaItem, cover.Sponsors }.Where(
                w => w.Length > 0
            )
        )
            output.WriteLine(words);
        output.WriteLine($"{draft.Kind}, {draft.Text.Language.Name}: {draft.Counts}");
        foreach (var remark in draft.Draft.Remarks)
            output.WriteLine($"! {remark}");
        CommandOutput.WriteTable(
            output,
            ["address", "opening", "words"],
            draft.Text.Paragraphs.Select(p => (IReadOnlyList<string>)[Indented(p), p.Text[..p.OpeningLength], Beginning(p)])
        );
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
