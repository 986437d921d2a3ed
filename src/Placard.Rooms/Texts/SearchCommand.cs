using System.CommandLine;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Placard.Rooms.Texts;

/// <summary><c>placard texts search</c>: the filters are those of the page, read by the same code.</summary>
internal sealed class SearchCommand : Command
{
    public SearchCommand(ProgramPaths here) : base("search", "Paragraphs that hold words: words, \"exact phrases\", begin*, NEAR(a b, 5), a OR b, -without.")
    {
        var words = new Argument<string[]>("WORDS") { Description = "What to search for", Arity = ArgumentArity.OneOrMore };
        Option<string?>[] filters =
        [
            Filter("--corpus", "CORPUS", "texts (the default) or speeches, those of the General Debate"),
            Filter("--lang", "CODE", "The language of the texts: en (the default), fr, es, ru, ar or zh"),
            Filter("--body", "HRC", "Only texts of this body: HRC, GA, SC, ECOSOC"),
            Filter("--from", "DATE", "Only on or after this date: 2017, 2017-04 or 2017-04-05"),
            Filter("--to", "DATE", "Only on or before this date"),
            Filter("--session", "SESSION", "Only of this session: 54"),
            Filter("--sponsor", "STATE", "Only texts that this state sponsored, or its speeches; a code or a name"),
            Filter("--subject", "WORDS", "Only texts filed under a subject with these words"),
            Filter("--part", "PART", "Only preambular (pp) or operative (op) paragraphs, or annexes (annex)"),
            Filter("--verb", "VERB", "Only paragraphs that open with this verb or phrase: urges"),
            Filter("--sort", "ORDER", "relevance (the default) or date"),
            Filter("--page", "N", "The page, of twenty texts each"),
        ];
        var forms = new Option<bool>("--forms") { Description = "Other forms of the words too: defend, defends, defending (English)" };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Add(words);
        foreach (var option in filters.Concat<Option>([forms, edition, json, csv]))
            Add(option);
        SetAction(line =>
        {
            using var open = edition.Open(line);
            var asked = filters.Where(f => line.GetValue(f) is not null).ToDictionary(f => f.Name[2..], f => new StringValues(line.GetValue(f)));
            asked["q"] = string.Join(' ', line.GetRequiredValue(words));
            if (line.GetValue(forms))
                asked["forms"] = "yes";
            var search = SearchAsked.Read(new QueryCollection(asked), open.States);
            if (search.Query is null)
                throw Refusal.Unreadable("There is no word to search for.");
            var found = Finding.In(open, search);
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(csv))
            {
                SearchTable.Of(open, search, found).WriteTo(output);
                return (int)ExitCode.Done;
            }
            var view = SearchView.Of(open, search, found) ?? throw Refusal.NotFound($"The search has no page {search.Page}.");
            if (line.GetValue(json))
                output.WriteLine(TextJson.Write(SearchAnswer.Of(view)));
            else
                Write(view, output);
            return (int)ExitCode.Done;
        });
    }

    private static void Write(SearchView view, TextWriter output)
    {
        foreach (var (text, shown) in view.Found)
        {
            output.WriteLine($"{text.Date}  {SearchWords.HeadingOf(text)}");
            foreach (var passage in shown)
                output.WriteLine($"    {passage.Label}{(passage.Label.Length > 0 ? ": " : "")}{string.Concat(passage.Pieces.Select(p => p.IsMarked ? $"[{p.Words}]" : p.Words))}");
            if (text.Passages.Count > shown.Count)
                output.WriteLine($"    and {text.Passages.Count - shown.Count} more");
        }
        output.WriteLine($"{SearchWords.CountOf(view)} Page {view.Asked.Page} of {view.Pages}.");
    }

    private static Option<string?> Filter(string name, string value, string description) => new(name) { HelpName = value, Description = description };
}
