using System.CommandLine;
using System.Text;
using System.Text.Json;
using Placard.Rooms.Briefs.Docx;
using Placard.Sources.Files;

namespace Placard.Rooms.Briefs;

/// <summary><c>placard brief</c>.</summary>
internal sealed class BriefCommand : Command
{
    private static readonly string[] Formats = ["md", "html", "docx", "pdf", "json"];

    public BriefCommand(ProgramPaths here, StateMeasures measures)
        : base(
            "brief",
            "One or two pages on a state, a text or a session, with sources. Example: placard brief CHN --format docx --out china.docx"
        )
    {
        var subject = new Argument<string[]>("STATE|SYMBOL|SESSION")
        {
            Description = "A state by code or name, a document symbol, or a session such as HRC/58",
            Arity = new ArgumentArity(1, 20),
        };
        var format = new Option<string>("--format")
        {
            Description = "md, html, docx, pdf or json. Default: md",
            DefaultValueFactory = _ => "md",
            HelpName = "FORMAT",
        };
        var @out = new Option<string?>("--out")
        {
            Description = "The file to write; without it, the brief goes to standard output",
            HelpName = "FILE",
        };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        Add(subject);
        foreach (var option in new Option[] { format, @out, edition, json })
            Add(option);
        SetAction(
            async (line, cancellation) =>
            {
                var form = line.GetValue(json) ? "json" : line.GetValue(format)!.ToLowerInvariant();
                if (!Formats.Contains(form))
                    throw Refusal.Unreadable($"There is no format {Quotes.Of(form)}; write {Lists.Or(Formats)}.");
                var file = line.GetValue(@out);
                if (file is { Length: 0 })
                    throw Refusal.Unreadable("`--out` needs the name of a file.");
                if (form is "docx" or "pdf" && file is null && !Console.IsOutputRedirected)
                    throw Refusal.Unreadable($"A {(form == "pdf" ? "PDF" : "Word document")} is not for the screen: add `--out FILE`.");
                using var opened = edition.Open(line, readsTexts: true);
                var words = string.Join(' ', line.GetRequiredValue(subject));
                var view = new BriefView(
                    await BriefQuery.Find(opened, words, here.Clock.Today()).MakeAsync(measures),
                    SiteAddress.Known(here)
                );
                await WriteAsync(await BytesAsync(view, form, cancellation), form, file, line.InvocationConfiguration.Output, cancellation);
                return (int)ExitCode.Done;
            }
        );
    }

    private static async Task<byte[]> BytesAsync(BriefView view, string form, CancellationToken cancellation) =>
        form switch
        {
            "docx" => BriefDocument.Of(view),
            "pdf" => await BriefPrinter.OfAsync(view, cancellation),
            "html" => Encoding.UTF8.GetBytes(await StandaloneFile.OfAsync<StandaloneBrief>(view) + "\n"),
            "json" => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(BriefJson.Of(view), BriefJsonContext.Readable.BriefJson) + "\n"),
            _ => Encoding.UTF8.GetBytes(BriefMarkdown.Of(view)),
        };

    private static async Task WriteAsync(byte[] content, string form, string? file, TextWriter output, CancellationToken cancellation)
    {
        if (file is not null)
        {
            Refusal.Writing(
                file,
                () =>
                {
                    WholeFile.Write(file, content);
                    return true;
                }
            );
            return;
        }
        if (form is not ("docx" or "pdf"))
        {
            await output.WriteAsync(Encoding.UTF8.GetString(content).AsMemory(), cancellation);
            return;
        }
        await using var bytes = Console.OpenStandardOutput();
        await bytes.WriteAsync(content, cancellation);
    }
}
