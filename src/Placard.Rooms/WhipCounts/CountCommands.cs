using System.CommandLine;
using Placard.Desk;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>The commands that start, change and delete a whole count.</summary>
internal static class CountCommands
{
    public static void Declare(RoomDeclaration room, ForecastOfVote forecast)
    {
        room.Command("whip", New);
        room.Command("whip", Revise);
        room.Command("whip", here => Take(here, forecast));
        room.Command("whip", Delete);
    }

    /// <summary>Who writes; by default whoever is at this machine.</summary>
    public static Option<string> By() =>
        new("--by")
        {
            Description = "Who writes this (default: your user name)",
            HelpName = "NAME",
            DefaultValueFactory = _ => Environment.UserName,
        };

    public static Option<string?> Option(string name, string what, string letters) => new(name) { Description = what, HelpName = letters };

    private static Command New(ProgramPaths here)
    {
        var (vote, by, desk, edition, json) = (
            new VoteOptions(),
            By(),
            new DeskOption(here),
            new EditionOption(here),
            CommandOutput.Json()
        );
        var command = new Command(
            "new",
            "Start a count for a coming vote: name an earlier vote like it (--like), or title and body, and the day."
        )
        {
            by,
            desk,
            edition,
            json,
        };
        vote.AddTo(command);
        command.SetAction(line =>
        {
            using var record = edition.Open(line);
            var counted = vote.Read(line, TypedVote.Empty with { Rule = "", Goal = "" }).Read(record);
            var now = here.Clock.GetUtcNow();
            using var open = desk.Open(line, now);
            var count = open.WhipCounts.Begin(counted, line.GetValue(by) ?? "", now);
            line.InvocationConfiguration.Output.WriteLine(
                line.GetValue(json) ? WhipJsonContext.Write(CountListJson.Of([count])) : Line(count)
            );
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Revise(ProgramPaths here)
    {
        var (name, vote, desk, edition, json) = (
            CountName.Argument(),
            new VoteOptions(),
            new DeskOption(here),
            new EditionOption(here),
            CommandOutput.Json()
        );
        var command = new Command("revise", "Change the vote that a count is for: its day, its draft's symbol. What is not named stays.")
        {
            name,
            desk,
            edition,
            json,
        };
        vote.AddTo(command);
        command.SetAction(line =>
        {
            using var record = edition.Open(line);
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            var count = CountName.Find(open, line.GetRequiredValue(name).Trim());
            var revised = count with { Vote = vote.Read(line, TypedVote.Of(count.Vote)).Read(record) };
            open.WhipCounts.Revise(count.Id, revised.Vote, Environment.UserName, here.Clock.GetUtcNow(), count.Version);
            line.InvocationConfiguration.Output.WriteLine(
                line.GetValue(json) ? WhipJsonContext.Write(CountListJson.Of([revised])) : Line(revised)
            );
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Take(ProgramPaths here, ForecastOfVote forecast)
    {
        var (name, by, desk, edition, json) = (
            CountName.Argument(),
            By(),
            new DeskOption(here),
            new EditionOption(here),
            CommandOutput.Json()
        );
        var command = new Command("take", "Save a snapshot of a count, to compare with later and to score after the vote.")
        {
            name,
            by,
            desk,
            edition,
            json,
        };
        command.SetAction(line =>
        {
            using var record = edition.Open(line);
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            var query = new CountQuery(CountName.Find(open, line.GetRequiredValue(name).Trim()), null);
            var number = open.WhipCounts.AddSnapshot(
                query.Stored.Id,
                Current().ToSnapshot(),
                line.GetValue(by) ?? "",
                here.Clock.GetUtcNow()
            );
            var count = Current();
            line.InvocationConfiguration.Output.WriteLine(
                line.GetValue(json) ? WhipJsonContext.Write(CurrentCountJson.Of(count)) : $"Snapshot {number}: {CountWording.Chance(count)}"
            );
            return (int)ExitCode.Done;

            CurrentCount Current() => CurrentCount.OfAsync(record, open, query, forecast).GetAwaiter().GetResult();
        });
        return command;
    }

    private static Command Delete(ProgramPaths here)
    {
        var name = new Argument<string>("COUNT") { Description = "The count's name, all ten letters of it" };
        var yes = new Option<bool>("--yes") { Description = "Confirm; without it nothing is deleted" };
        var desk = new DeskOption(here);
        var command = new Command("delete", "Delete a count permanently, with its commitments and snapshots.") { name, yes, desk };
        command.SetAction(line =>
        {
            if (!DeskId.TryParse(line.GetRequiredValue(name), out var id))
                throw Refusal.Unreadable("To delete a count, give all ten letters of its name. `placard whip list` lists them.");
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            if (open.WhipCounts.Find(id) is not { } count)
                throw Refusal.NotFound($"There is no whip count {id} on the desk.");
            if (!line.GetValue(yes))
                throw Refusal.Unreadable(
                    $"This deletes “{count.Vote.Title}” with {CountWording.Entries(count.Entries)} permanently. Add --yes to confirm."
                );
            open.WhipCounts.Delete(id);
            line.InvocationConfiguration.Output.WriteLine(
                $"Deleted {id} with {CountWording.Entries(count.Entries)}. Printed, downloaded and backup copies are not deleted."
            );
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static string Line(StoredCount count) =>
        $"{count.Id}  {count.Vote.Title}, {count.Vote.Body.Name}, {Dates.InWords(count.Vote.On)}, to {count.Vote.Goal.ToWord()}{(count.Vote.Like.IsKnown ? $", like {count.Vote.Like}" : "")}";

    /// <summary>The options that say which vote a count is for.</summary>
    private sealed class VoteOptions
    {
        private readonly Option<string?> _title = Option("--title", "Title of the text (default: that of the earlier vote)", "TITLE");
        private readonly Option<string?> _body = Option("--body", "Body: HRC, GA, GA3, ECOSOC (default: that of the earlier vote)", "BODY");
        private readonly Option<string?> _on = Option("--on", "Day of the vote, as far as it is known", "DATE");
        private readonly Option<string?> _symbol = Option("--symbol", "Symbol of the draft, by which the vote is found later", "SYMBOL");
        private readonly Option<string?> _like = Option("--like", "An earlier vote on the same or a similar text", "SYMBOL");
        private readonly Option<string?> _rule = Option("--rule", "Majority required: simple (default) or two-thirds", "MAJORITY");
        private readonly Option<string?> _goal = Option("--goal", "What you want: pass (default) or block", "GOAL");

        public void AddTo(Command command)
        {
            foreach (var option in new[] { _title, _body, _on, _symbol, _like, _rule, _goal })
                command.Add(option);
        }

        /// <summary>What was typed, over what was there before.</summary>
        public TypedVote Read(ParseResult line, TypedVote before) =>
            new(
                line.GetValue(_title) ?? before.Title,
                line.GetValue(_body) ?? before.Body,
                line.GetValue(_on) ?? before.On,
                line.GetValue(_symbol) ?? before.Symbol,
                line.GetValue(_like) ?? before.Like,
                line.GetValue(_rule) ?? before.Rule,
                line.GetValue(_goal) ?? before.Goal
            );
    }
}
