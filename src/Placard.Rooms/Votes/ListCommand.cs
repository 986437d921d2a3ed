using System.CommandLine;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Placard.Rooms.Votes;

/// <summary><c>placard votes list</c>: the filters are those of the page, read by the same code.</summary>
internal sealed class ListCommand : Command
{
    private const int MostShown = 40;
    private const int TitleWidth = 70;

    public ListCommand(ProgramPaths here) : base("list", "Votes, latest first. Quarantined votes are left out unless asked for.")
    {
        Option<string?>[] filters =
        [
            Filter("--body", "HRC", "Only votes of this body: HRC, CHR, GA, GA3, SC, ECOSOC"),
            Filter("--from", "DATE", "Only votes on or after this date: 2017, 2017-04 or 2017-04-05"),
            Filter("--to", "DATE", "Only votes on or before this date"),
            Filter("--state", "STATE", "Only votes on which this state has a ballot; a code or a name"),
            Filter("--ballot", "BALLOT", "With --state: only where it voted yes, no, abstain or not-voting"),
            Filter("--topic", "WORDS", "Only votes whose title or subjects contain all these words"),
            Filter("--outcome", "OUTCOME", "adopted, rejected, adopted-without-a-vote, withdrawn or not-acted-on"),
            Filter("--kind", "KIND", "whole-text, amendment, paragraph or procedure"),
            Filter("--status", "STATUS", "confirmed, single, disputed or quarantined"),
            Filter("--margin", "N", "Only votes with at most N between yes and no"),
        ];
        var disputed = new Option<bool>("--disputed") { Description = "Only votes on which sources differ; the same as --status disputed" };
        var quarantined = new Option<bool>("--quarantined") { Description = "Show the quarantined among the others" };
        var most = new Option<int>("--most") { Description = "How many to print for reading", DefaultValueFactory = _ => MostShown, HelpName = "N" };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        foreach (var option in filters.Concat<Option>([disputed, quarantined, most, edition, json, csv]))
            Add(option);
        SetAction(line =>
        {
            using var open = edition.Open(line);
            var asked = filters.Where(f => line.GetValue(f) is not null).ToDictionary(f => f.Name[2..], f => new StringValues(line.GetValue(f)));
            if (line.GetValue(disputed))
                asked["status"] = "disputed";
            if (line.GetValue(quarantined))
                asked["quarantined"] = "yes";
            var filter = VoteQuery.ReadOfAny(new QueryCollection(asked), open.States).Filter;
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
            {
                output.WriteLine(VoteJson.Write(VoteListAnswer.Whole(open.Votes, filter)));
                return (int)ExitCode.Done;
            }
            var votes = open.Votes.Where(filter).ToList();
            if (line.GetValue(csv))
            {
                VoteTables.Votes(votes, filter.State).WriteTo(output);
                return (int)ExitCode.Done;
            }
            var shown = votes.Take(line.GetValue(most)).ToList();
            CommandOutput.WriteTable(output, ["date", "vote", "outcome", "tally", "status", "title"], shown.Select(v => (IReadOnlyList<string>)
                [v.Date.ToString(), v.Address.ToString(), v.Outcome.ToWord(), v.Tally?.ToString() ?? "", v.Status.ToWord(), Quotes.Shortened(v.Heading(), TitleWidth)]));
            output.WriteLine(Count(votes.Count, shown.Count, open.Votes.HiddenAsQuarantined(filter)));
            return (int)ExitCode.Done;
        });
    }

    private static Option<string?> Filter(string name, string value, string description) => new(name) { HelpName = value, Description = description };

    private static string Count(int all, int shown, int hidden)
    {
        var text = Plurals.Plain(all, "vote");
        if (shown < all)
            text += $", the latest {shown} shown (--most for more)";
        return hidden == 0 ? text + "." : text + $"; {hidden} hidden as quarantined (--quarantined shows them).";
    }
}
