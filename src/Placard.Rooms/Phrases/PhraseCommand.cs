using System.CommandLine;
namespace Placard.Rooms.Phrases;

/// <summary><c>placard phrase</c>.</summary>
internal sealed class PhraseCommand : Command
{
    private const int MostRead = 20;

    public PhraseCommand(ProgramPaths here) : base("phrase",
        "The card of any phrase: first use in the texts held, every use, spread, sponsors, votes, near variants, and who said it in the General Debate")
    {
        var phrase = new Argument<string[]>("PHRASE") { Description = "The phrase; compared without case, accents and the shape of hyphens", Arity = ArgumentArity.OneOrMore };
        var language = new Option<string?>("--lang") { HelpName = "en", Description = "The language of the texts: ar, en, es, fr, ru, zh" };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Add(phrase);
        Add(language);
        Add(edition);
        Add(json);
        Add(csv);
        SetAction(line =>
        {
            var asked = PhraseAsked.Read(string.Join(' ', line.GetRequiredValue(phrase)), line.GetValue(language));
            using var open = edition.Open(line);
            var answer = PhraseAnswers.Of(open, ShowPhrase.CardOf(open, asked));
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(PhraseJson.Write(answer));
            else if (line.GetValue(csv))
                PhraseTables.Uses(answer).WriteTo(output);
            else
                Write(answer, asked.Language, output);
            var isThere = answer.Uses > 0 || answer.Footnotes.Uses > 0 || answer.GeneralDebate is { Uses: > 0 };
            return (int)(isThere ? ExitCode.Done : ExitCode.NotFound);
        });
    }

    private static void Write(PhraseAnswer answer, Language language, TextWriter output)
    {
        output.WriteLine($"“{answer.Phrase}” in {language.Name}: {Plurals.Plain(answer.Uses, "use")} in {Plurals.Plain(answer.Texts.Count, "text")}; {answer.Footnotes.Uses} in footnotes");
        if (answer.First is { } first)
            output.WriteLine($"First: {first.Symbol} {first.Paragraph}, {first.Date ?? "undated"}: {first.Snippet}");
        output.WriteLine(answer.FirstIn);
        if (answer.Texts.Count > 0)
        {
            CommandOutput.WriteTable(output, ["date", "text", "uses", "where", "title"], answer.Texts.Take(MostRead).Select(t => (IReadOnlyList<string>)
                [t.Date ?? "", t.Symbol, Numbers.Plain(t.Uses.Count), string.Join("; ", t.Uses.Take(4).Select(u => u.Paragraph)), t.Title]));
            if (answer.Texts.Count > MostRead)
                output.WriteLine($"and {Plurals.Plain(answer.Texts.Count - MostRead, "more text")}; --csv and --json give all");
        }
        if (answer.Sponsors.Count > 0)
            output.WriteLine($"Sponsors: {string.Join(", ", answer.Sponsors.Take(12).Select(s => $"{s.State} {s.Main + s.Additional}"))}");
        if (answer.Votes.RollCalls.Count > 0)
            output.WriteLine($"Recorded votes: {answer.Votes.RollCalls.Count}; most often against: {string.Join(", ", answer.Votes.Ballots.Where(b => b.Value.No > 0).Take(12).Select(b => $"{b.Key} {b.Value.No}"))}");
        if (answer.Variants.Count > 0)
            output.WriteLine($"Near: {string.Join("; ", answer.Variants.Select(v => $"{v.Phrase} ({v.Documents})"))}");
        if (answer.GeneralDebate is { } spoken)
        {
            output.WriteLine(spoken.FirstYear is { } year
                ? $"General Debate {spoken.HeldFrom}-{spoken.HeldTo}: {Plurals.Plain(spoken.Speeches, "speech", "speeches")}, first in {year} ({string.Join(", ", spoken.First.Select(s => s.State))}); most often {string.Join(", ", spoken.Speakers.Take(8).Select(s => $"{s.State} {s.Speeches}"))}"
                : $"General Debate {spoken.HeldFrom}-{spoken.HeldTo}: no speech has it");
        }
    }
}
