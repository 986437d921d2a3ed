using System.CommandLine;
using System.Text;
using Placard.Record.Texts.Formats;

namespace Placard.Rooms.Texts;

/// <summary><c>placard texts show</c>.</summary>
internal sealed class ShowCommand : Command
{
    private static readonly string[] Formats = ["plain", "akn", "html"];

    public ShowCommand(ProgramPaths here) : base("show", "One text, paragraph by paragraph. A draft's symbol leads to the text that it became; symbols may be typed loosely.")
    {
        var symbol = new Argument<string[]>("SYMBOL") { Description = "The symbol of the text or of a draft of it", Arity = ArgumentArity.OneOrMore };
        var language = new Option<string?>("--lang") { Description = "The language: en, fr, es, ru, ar or zh; English where it is held, unless asked otherwise", HelpName = "CODE" };
        var format = new Option<string?>("--format") { Description = "plain (the default), akn (AKN4UN XML) or html", HelpName = "FORM" };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        foreach (var option in new Option[] { language, format, edition, json })
            Add(option);
        Add(symbol);
        SetAction(line =>
        {
            var form = line.GetValue(format) ?? Formats[0];
            if (!Formats.Contains(form, StringComparer.Ordinal))
                throw Refusal.Unreadable($"“{form}” is no format of a text; write plain, akn or html.");
            using var open = edition.Open(line);
            var asked = FindText.AskedLanguage(line.GetValue(language));
            var (text, document) = FindText.In(open.Texts, string.Join(' ', line.GetRequiredValue(symbol)));
            var view = TextView.Of(open, text, document, asked);
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(TextJson.Write(TextAnswer.Of(view)));
            else if (form == "akn")
                output.WriteLine(Akn(view));
            else if (form == "html")
                HtmlText.Write(view.Words, output);
            else
                PlainText.Write(view.Words, output);
            return (int)ExitCode.Done;
        });
    }

    private static string Akn(TextView view)
    {
        using var xml = new MemoryStream();
        AkomaNtoso.Write(view.Words, xml);
        return Encoding.UTF8.GetString(xml.GetBuffer().AsSpan(0, (int)xml.Length));
    }
}
