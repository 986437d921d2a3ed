using System.CommandLine;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary><c>placard positions</c>.</summary>
internal sealed class PositionsCommand : Command
{
    public PositionsCommand(ProgramPaths here) : base("positions",
        "Where states stand by their votes in a body: ideal points with 90% intervals, one for the whole span or year by year. The scale is the line along which these roll calls divide states best; it is no mark for good or bad, and each body, topic and span has its own.")
    {
        Option<string?>[] filters =
        [
            Filter("--body", "HRC", "The body: HRC (if none is named), CHR, GA, GA3, SC, ECOSOC"),
            Filter("--from", "YEAR", "Only roll calls since: a year, a month or a day"),
            Filter("--to", "YEAR", "Only roll calls until then"),
            Filter("--topic", "TOPIC", "Words that title or subjects contain all of; or \"country situations\", or \"item 4\" for an item of the agenda"),
            Filter("--by", "year", "A position for every year, instead of one for the whole span"),
        ];
        var state = new Option<string?>("--state") { HelpName = "CHN", Description = "Print only this state, by code or name; the others still shape the scale" };
        var dimensions = new Option<string?>("--dimensions") { HelpName = "1|2", Description = "Place states in two dimensions instead of one, and say whether the second foretells ballots that were hidden from it" };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        foreach (var option in filters.Concat<Option>([state, dimensions, edition, json, csv]))
            Add(option);
        Add(new ValidateCommand(here));
        Add(new ValidateCommand(here, "gate") { Hidden = true });
        SetAction(line =>
        {
            using var open = edition.Open(line);
            var asked = filters.Where(f => line.GetValue(f) is not null).ToDictionary(f => f.Name[2..], f => new StringValues(line.GetValue(f)));
            var query = PositionsQuery.Read(new QueryCollection(asked), "", Body.HumanRightsCouncil, byYear: false);
            var only = Asked.State(open.States, "--state", line.GetValue(state), code => code.ToString());
            if (Asked.Number("--dimensions", line.GetValue(dimensions), 1, 2) == 2)
                return PlanePrinting.Write(open, new(query, only is null ? null : open.States.Delegation(only)), line.GetValue(json), line.GetValue(csv), line.InvocationConfiguration, here.Clock);
            var estimated = InTime.Wait(PositionIndex.Of(open).EstimateAsync(query), line.InvocationConfiguration.Error, here.Clock);
            var code = only is null ? default : open.States.Delegation(only).Code;
            if (only is not null && estimated.Placed.Of(code).Count == 0)
                throw Refusal.NotFound($"{only.Name} cast no ballot on these roll calls of the {query.InWords}.");
            var view = PositionsView.Of(estimated, open.States);
            var answer = PositionsAnswer.Of(view, code);
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(PositionJson.Write(answer));
            else if (line.GetValue(csv))
                PositionTables.Positions(answer).WriteTo(output);
            else
                Write(view, answer, output);
            return (int)ExitCode.Done;
        });
    }

    private static Option<string?> Filter(string name, string value, string description) => new(name) { HelpName = value, Description = description };

    private static void Write(PositionsView view, PositionsAnswer answer, TextWriter output)
    {
        output.WriteLine($"{view.Query.InPlainWords}: {Plurals.Plain(answer.RollCalls, "roll call")} on which states differed, {Plurals.Plain(answer.Ballots, "ballot")}{(answer.LeftOutInDoubt == 0 ? "" : $"; {answer.LeftOutInDoubt} in doubt left out")}.");
        if (answer.TopicMeans is { } meaning)
            output.WriteLine(meaning);
        output.WriteLine($"Lower end: {view.States.InWords(view.LowerEnd)}. Upper end: {view.States.InWords(view.UpperEnd)}.");
        IEnumerable<PositionAnswer> rows = view.Query.ByYear ? answer.Positions : answer.Positions.OrderBy(p => p.Point).ThenBy(p => p.State, StringComparer.Ordinal);
        CommandOutput.WriteTable(output, ["state", "name", "year", "position", "low", "high", "ballots"], rows.Select(p => (IReadOnlyList<string>)
            [p.State, p.Name ?? "", Numbers.Plain(p.Year) ?? "", Numbers.Fixed(p.Point, 2), Numbers.Fixed(p.Low, 2), Numbers.Fixed(p.High, 2), Numbers.Plain(p.Ballots)]));
        output.WriteLine(answer.Scale);
    }
}
