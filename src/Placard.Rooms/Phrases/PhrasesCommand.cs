using System.CommandLine;
namespace Placard.Rooms.Phrases;

/// <summary><c>placard phrases</c>.</summary>
internal sealed class PhrasesCommand : Command
{
    public PhrasesCommand(ProgramPaths here) : base("phrases", "Phrases that came up lately and are taken up by other texts") => Add(new EmergingCommand(here));
}

/// <summary><c>placard phrases emerging</c>.</summary>
internal sealed class EmergingCommand : Command
{
    public EmergingCommand(ProgramPaths here) : base("emerging",
        "Phrases that came into the texts lately and are taken up by other texts, with the paragraph where each began. Names, titles and figures are left out.")
    {
        var since = new Option<string?>("--since") { HelpName = "YEAR", Description = "The year from which on they came up (the last three years held)" };
        var language = new Option<string?>("--lang") { HelpName = "en", Description = "The language of the texts: ar, en, es, fr, ru, zh" };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Add(since);
        Add(language);
        Add(edition);
        Add(json);
        Add(csv);
        SetAction(line =>
        {
            var year = Asked.Number("--since", line.GetValue(since), 1900, 2200);
            var asked = PhraseAsked.LanguageOf(line.GetValue(language), "");
            using var open = edition.Open(line);
            var answer = ShowPhrases.Of(open, year, asked).ToAnswer();
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(PhraseJson.Write(answer));
            else if (line.GetValue(csv))
                answer.ToTable().WriteTo(output);
            else
                Write(answer, output);
            return (int)ExitCode.Done;
        });
    }

    private static void Write(PhrasesAnswer answer, TextWriter output)
    {
        output.WriteLine($"Since {answer.Since}, {Plurals.Plain(answer.Phrases.Count, "phrase")} that no text held had before and that series of texts have taken up:");
        if (answer.Phrases.Count > 0)
        {
            CommandOutput.WriteTable(output, ["phrase", "texts", "series", "bodies", "states", "first", "where", "date"], answer.Phrases.Select(p => (IReadOnlyList<string>)
                [p.Phrase, Numbers.Plain(p.Texts), Numbers.Plain(p.Families), string.Join(' ', p.Bodies), Numbers.Plain(p.Sponsors), p.First, p.Paragraph, p.FirstDate]));
        }
    }
}
