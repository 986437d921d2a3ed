using System.CommandLine;
using Placard.Record.Texts.Comparison;
using Placard.Rooms.Comparisons;

namespace Placard.Rooms.Drafts;

/// <summary><c>placard draft compare</c>.</summary>
internal sealed class CompareCommand : Command
{
    private static readonly string[] Formats = ["text", "html", "docx", "json"];

    public CompareCommand(ProgramPaths here)
        : base(
            "compare",
            "What changed from one text to another, word by word. OLD and NEW are document symbols or files (PDF, DOCX, HTML, text); "
                + "docx has tracked changes."
        )
    {
        var old = new Argument<string>("OLD") { Description = "The old text: a document symbol of the edition, or a file" };
        var @new = new Argument<string>("NEW") { Description = "The new text: a document symbol of the edition, or a file" };
        var format = new Option<string>("--format")
        {
            Description = "text (for reading here), html, docx or json",
            DefaultValueFactory = _ => "text",
            HelpName = "FORMAT",
        };
        var @out = new Option<string?>("--out")
        {
            Description = "The file to write; without it, the answer goes to standard output",
            HelpName = "FILE",
        };
        var language = new Option<string?>("--lang")
        {
            Description = "The language of texts of the edition: ar, en, es, fr, ru or zh",
            HelpName = "LANG",
        };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        foreach (var argument in new[] { old, @new })
            Add(argument);
        foreach (var option in new Option[] { format, @out, language, edition, json })
            Add(option);
        SetAction(
            async (line, cancellation) =>
            {
                var form = line.GetValue(json) ? "json" : line.GetValue(format)!.ToLowerInvariant();
                if (!Formats.Contains(form))
                    throw Refusal.Unreadable($"There is no format “{form}”; write text, html, docx or json.");
                var file = line.GetValue(@out);
                if (form == "docx" && file is null && !Console.IsOutputRedirected)
                    throw Refusal.Unreadable("A Word document is not for the screen: add `--out FILE`.");
                var texts = new TextsToCompare(
                    () => edition.Open(line),
                    LanguageOf(line.GetValue(language)),
                    remark => line.InvocationConfiguration.Error.WriteLine($"! {remark}")
                );
                var (was, @is) = await texts.ReadAsync(line.GetRequiredValue(old), line.GetRequiredValue(@new), cancellation);
                var answer = new ComparisonWriter(
                    new ComparedTexts(TextComparison.Of(was.Text, @is.Text, cancellation), was.Name, @is.Name) { Day = here.Clock.Today() }
                );
                await answer.WriteAsync(form, file, line.InvocationConfiguration.Output, cancellation);
                return (int)ExitCode.Done;
            }
        );
    }

    private static Language? LanguageOf(string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
            return null;
        return Language.TryParse(code, out var language)
            ? language
            : throw Refusal.Unreadable($"“{code}” is no language of the United Nations; write ar, en, es, fr, ru or zh.");
    }
}
