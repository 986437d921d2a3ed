using System.CommandLine;
using Placard.Desk;
using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>The commands that start, change and delete watch lists.</summary>
internal static class WatchCommands
{
    private const int MostWords = 40;

    public static void Declare(RoomDeclaration room)
    {
        var shared = room.Shared;
        room.Command("watch", New);
        room.Command("watch", here => Add(here, shared));
        room.Command("watch", Remove);
        room.Command("watch", here => Seen(here, shared));
        room.Command("watch", Revise);
        room.Command("watch", Delete);
    }

    private static Option<string?> Text(string name, string what, string letters) => new(name) { Description = what, HelpName = letters };

    private static Option<string?> By() => Text("--by", "Who writes this (default: your user name)", "NAME");

    private static Command New(ProgramPaths here)
    {
        var title = new Argument<string>("TITLE") { Description = "What the list is called" };
        var (mail, by, desk, json) = (
            Text("--mail", "Where its digest is sent. Default: nowhere", "ADDRESS"),
            By(),
            new DeskOption(here),
            CommandOutput.Json()
        );
        var command = new Command("new", "Start a watch list.") { title, mail, by, desk, json };
        command.SetAction(line =>
        {
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            var list = open.WatchLists.Begin(
                line.GetRequiredValue(title),
                MailAddress.OrNone(line.GetValue(mail) ?? ""),
                DeskAuthor.OfCommand(line.GetValue(by)),
                here.Clock.GetUtcNow()
            );
            Print(line, json, list);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Add(ProgramPaths here, SharedDeclarations shared)
    {
        var name = WatchListName.Argument();
        var kind = new Argument<string>("KIND") { Description = $"{Lists.Or(SubjectKindWords.All)}" };
        var words = new Argument<string[]>("NAME")
        {
            Description = "What to follow: a name or code, a symbol, a phrase",
            Arity = new ArgumentArity(1, MostWords),
        };
        var (by, desk, edition, json) = (By(), new DeskOption(here), new EditionOption(here), CommandOutput.Json());
        var command = new Command("add", "Follow something. What happened to it until now counts as seen.")
        {
            name,
            kind,
            words,
            by,
            desk,
            edition,
            json,
        };
        command.SetAction(line =>
        {
            if (!SubjectKindWords.TryParse(line.GetRequiredValue(kind), out var of))
                throw Refusal.Unreadable($"{Quotes.Of(line.GetRequiredValue(kind))} is not one of {Lists.Or(SubjectKindWords.All)}.");
            using var record = edition.Open(line);
            var known = shared.SubjectNames.Read(record, of, string.Join(' ', line.GetRequiredValue(words)));
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            var list = WatchListName.Find(open, line.GetRequiredValue(name).Trim());
            var added = open.WatchLists.Add(
                list.Id,
                [Seeing.Of(record, known.Subject, shared.Happenings)],
                DeskAuthor.OfCommand(line.GetValue(by)),
                here.Clock.GetUtcNow()
            );
            if (line.GetValue(json))
                Print(line, json, open.WatchLists.Find(list.Id)!);
            else
                line.InvocationConfiguration.Output.WriteLine(
                    Quotes.ForTerminal(
                        (added == 0 ? $"{known.Label} is already followed." : $"Following {known.Label} ({of.ToWord()}).")
                            + (known.IsHeld ? "" : " This edition has nothing of it yet.")
                    )
                );
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Remove(ProgramPaths here)
    {
        var name = WatchListName.Argument();
        var item = new Argument<int>("ITEM") { Description = "The number of the item, as in `placard watch show LIST`" };
        var desk = new DeskOption(here);
        var command = new Command("remove", "Follow something no longer.") { name, item, desk };
        command.SetAction(line =>
        {
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            open.WatchLists.Remove(WatchListName.Find(open, line.GetRequiredValue(name).Trim()).Id, line.GetRequiredValue(item));
            line.InvocationConfiguration.Output.WriteLine($"Item {line.GetRequiredValue(item)} is no longer followed.");
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Seen(ProgramPaths here, SharedDeclarations shared)
    {
        var name = WatchListName.Argument();
        var (desk, edition) = (new DeskOption(here), new EditionOption(here));
        var command = new Command("seen", "Mark all that this edition has of a list as seen.") { name, desk, edition };
        command.SetAction(line =>
        {
            using var record = edition.Open(line);
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            var list = WatchListName.Find(open, line.GetRequiredValue(name).Trim());
            Seeing.Mark(record, open.WatchLists, list, shared.Happenings, here.Clock.GetUtcNow());
            line.InvocationConfiguration.Output.WriteLine($"Marked as seen: {WatchWords.Items(list.Items.Count)}.");
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Revise(ProgramPaths here)
    {
        var name = WatchListName.Argument();
        var (title, mail, owner, desk, json) = (
            Text("--title", "What the list is called", "TITLE"),
            Text("--mail", "Where its digest is sent; “none” for nowhere", "ADDRESS"),
            Text("--owner", "Whose it is", "NAME"),
            new DeskOption(here),
            CommandOutput.Json()
        );
        var command = new Command("revise", "Change title, owner or mail of a list. What is not named stays.")
        {
            name,
            title,
            mail,
            owner,
            desk,
            json,
        };
        command.SetAction(line =>
        {
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            var list = WatchListName.Find(open, line.GetRequiredValue(name).Trim());
            var to = line.GetValue(mail) switch
            {
                null => list.MailTo,
                "none" => "",
                var said => MailAddress.OrNone(said),
            };
            open.WatchLists.Revise(
                list.Id,
                line.GetValue(title) ?? list.Title,
                to,
                new Author(line.GetValue(owner) ?? list.Owner),
                list.Version
            );
            Print(line, json, open.WatchLists.Find(list.Id)!);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Delete(ProgramPaths here)
    {
        var name = new Argument<string>("LIST") { Description = "The list's name, all ten letters of it" };
        var yes = new Option<bool>("--yes") { Description = "Confirm; without it nothing is deleted" };
        var desk = new DeskOption(here);
        var command = new Command("delete", "Delete a watch list permanently.") { name, yes, desk };
        command.SetAction(line =>
        {
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            var list = WatchListName.FindExact(open, line.GetRequiredValue(name));
            if (!line.GetValue(yes))
                throw Refusal.Unreadable($"This deletes {Quotes.Of(list.Title)} permanently. Add --yes to confirm.");
            open.WatchLists.Delete(list.Id);
            line.InvocationConfiguration.Output.WriteLine($"Deleted {list.Id}.");
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Print(ParseResult line, Option<bool> json, StoredWatchList list) =>
        line.InvocationConfiguration.Output.WriteLine(
            line.GetValue(json) ? WatchJsonContext.Write(new WatchListLinesJson([WatchListLineJson.Of(list)], null)) : WatchWords.Line(list)
        );
}
