using System.CommandLine;
using Placard.Record.Positions.Forecasts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Forecasts;

/// <summary><c>placard forecast</c>.</summary>
internal sealed class ForecastCommand : Command
{
    public ForecastCommand(ProgramPaths here) : base("forecast",
        "How a coming vote in the Council or the Assembly may go: the chances of every member of that day, of the outcome and of the margin, from the roll calls before that day")
    {
        var like = new Option<string?>("--like") { HelpName = "SYMBOL", Description = "The vote is on the same proposal as this past one" };
        var title = new Option<string?>("--title") { HelpName = "TITLE", Description = "The title of a new text, or for an amendment of the text it would change" };
        var body = new Option<string?>("--body") { HelpName = "HRC", Description = "With --title: the body, HRC (where not given) or GA" };
        var kind = new Option<string?>("--kind") { HelpName = "KIND", Description = $"With --title: {string.Join(", ", VoteWords.KindWords)}" };
        var item = new Option<string?>("--item") { HelpName = "ITEM", Description = "With --title: the agenda item, its number first" };
        var topic = new Option<string?>("--topic") { HelpName = "WORDS", Description = "More words on what it is about" };
        var sponsors = new Option<string?>("--sponsors") { HelpName = "CHN,PAK", Description = "Who introduces it; with --like in place of those who did then" };
        var on = new Option<string?>("--on") { HelpName = "DATE", Description = "The day of the vote, 2024-12-31; the day after the body's last roll call where not given" };
        var twoThirds = new Option<bool>("--two-thirds") { Description = "An important question of the Assembly: two thirds decide" };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Option[] options = [like, title, body, kind, item, topic, sponsors, on, twoThirds, edition, json, csv];
        foreach (var option in options)
            Add(option);
        Add(new BacktestCommand(here));
        SetAction(line =>
        {
            using var open = edition.Open(line);
            var asked = ForecastAsked.Read(open, new ForecastWords
            {
                Like = line.GetValue(like),
                Title = line.GetValue(title),
                Body = line.GetValue(body),
                Kind = line.GetValue(kind),
                Item = line.GetValue(item),
                Topic = line.GetValue(topic),
                Sponsors = line.GetValue(sponsors),
                On = line.GetValue(on),
                TwoThirds = line.GetValue(twoThirds),
            });
            var error = line.InvocationConfiguration.Error;
            var forecast = ProgressBar.During(error, here.Clock, progress =>
            {
                progress.Report(($"Reading the votes before {Dates.Iso(asked.On)}", 0.1));
                var walk = new ForecastWalk(open.Votes.All, ForecastAsked.MembersOf(open), asked.Vote.Body);
                walk.GoTo(asked.On);
                return walk.ForecastWithExplanation(asked.Vote);
            });
            var answer = ForecastAnswer.Of(asked, forecast);
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(ForecastJson.Write(answer));
            else if (line.GetValue(csv))
                ForecastTables.Ballots(answer).WriteTo(output);
            else
                ForecastPrint.Write(answer, Forecasting.SeatsLeftOutInWords(forecast.Forecast), output);
            return (int)ExitCode.Done;
        });
    }
}
