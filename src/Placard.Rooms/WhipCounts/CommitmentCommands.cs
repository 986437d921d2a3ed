using System.CommandLine;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>The commands that write and withdraw commitments.</summary>
internal static class CommitmentCommands
{
    public static void Declare(RoomDeclaration room)
    {
        room.Command("whip", Add);
        room.Command("whip", Import);
        room.Command("whip", Withdraw);
    }

    private static Command Add(ProgramPaths here)
    {
        var name = CountName.Argument();
        var state = new Argument<string>("STATE") { Description = "The state, by code or by name in any of the six languages" };
        var position = new Argument<string>("POSITION") { Description = "yes, no, abstain or absent" };
        var sure = new Option<string>("--sure")
        {
            Description = "How sure it is: public, told, heard or guessed",
            HelpName = "WORD",
            Required = true,
        };
        var who = CountCommands.Option("--who", "Who said so", "NAME");
        var when = CountCommands.Option("--when", "The day on which they said it (default: today)", "DATE");
        var note = CountCommands.Option("--note", "A note", "WORDS");
        var (by, desk, edition, json) = (CountCommands.By(), new DeskOption(here), new EditionOption(here), CommandOutput.Json());
        var command = new Command("add", "Add a commitment: what a state will do, who said so, when, how sure it is.")
        {
            name,
            state,
            position,
            sure,
            who,
            when,
            note,
            by,
            desk,
            edition,
            json,
        };
        command.SetAction(line =>
        {
            var now = here.Clock.GetUtcNow();
            var today = DateOnly.FromDateTime(now.UtcDateTime);
            var typed = new TypedCommitment(
                line.GetRequiredValue(state),
                line.GetRequiredValue(position),
                line.GetValue(who) ?? "",
                line.GetValue(when) ?? PartialDate.From(today).ToString(),
                line.GetRequiredValue(sure),
                line.GetValue(note) ?? ""
            );
            var states = StatesOf(edition, line);
            var commitment = typed.Read(states, today);
            using var open = desk.Open(line, now);
            var id = CountName.Find(open, line.GetRequiredValue(name).Trim()).Id;
            var added = open.WhipCounts.Add(id, [commitment], line.GetValue(by) ?? "", now);
            line.InvocationConfiguration.Output.WriteLine(
                line.GetValue(json) ? WhipJsonContext.Write(WrittenJson.Of(id, added))
                : added.First is { } entry
                    ? $"Entry {entry}: {states.Find(commitment.State)!.Name} {CountWording.Word(commitment.Ballot)} ({commitment.Sure})."
                : "Already on the desk; nothing added."
            );
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Import(ProgramPaths here)
    {
        var name = CountName.Argument();
        var file = new Argument<string>("FILE") { Description = "The CSV file, UTF-8" };
        var (by, desk, edition, json) = (CountCommands.By(), new DeskOption(here), new EditionOption(here), CommandOutput.Json());
        var command = new Command(
            "import",
            "Import a CSV of commitments with the columns state, position, sure, and optionally who, when, note. All or nothing; "
                + "commitments already there are skipped."
        )
        {
            name,
            file,
            by,
            desk,
            edition,
            json,
        };
        command.SetAction(line =>
        {
            var now = here.Clock.GetUtcNow();
            var commitments = Read(line.GetRequiredValue(file), StatesOf(edition, line), DateOnly.FromDateTime(now.UtcDateTime));
            using var open = desk.Open(line, now);
            var id = CountName.Find(open, line.GetRequiredValue(name).Trim()).Id;
            var added = open.WhipCounts.Import(id, commitments, line.GetValue(by) ?? "", now);
            line.InvocationConfiguration.Output.WriteLine(
                line.GetValue(json)
                    ? WhipJsonContext.Write(WrittenJson.Of(id, added))
                    : $"{Plurals.Plain(added.Added, "commitment")} added{(added.First is { } first ? $", from entry {first}" : "")}; {added.Known} already there."
            );
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Withdraw(ProgramPaths here)
    {
        var name = CountName.Argument();
        var entry = new Argument<int>("ENTRY") { Description = "The number of the entry, as in `placard whip show COUNT --json`" };
        var erase = new Option<bool>("--erase")
        {
            Description = "Redact instead: overwrite who said so and the note; the commitment still counts",
        };
        var (by, desk) = (CountCommands.By(), new DeskOption(here));
        var command = new Command(
            "withdraw",
            "Withdraw a commitment: it no longer counts, but stays on the ledger. With --erase, redact who said so and the note "
                + "permanently."
        )
        {
            name,
            entry,
            erase,
            by,
            desk,
        };
        command.SetAction(line =>
        {
            var now = here.Clock.GetUtcNow();
            using var open = desk.Open(line, now);
            var (id, number) = (CountName.Find(open, line.GetRequiredValue(name).Trim()).Id, line.GetRequiredValue(entry));
            if (line.GetValue(erase))
                open.WhipCounts.Redact(id, number, line.GetValue(by) ?? "", now);
            else
                open.WhipCounts.Withdraw(id, number, line.GetValue(by) ?? "", now);
            line.InvocationConfiguration.Output.WriteLine(
                line.GetValue(erase) ? $"Entry {number}: who said so and the note are redacted." : $"Entry {number} is withdrawn."
            );
            return (int)ExitCode.Done;
        });
        return command;
    }

    // The edition knows names in all languages; who writes to a shared desk may have no edition, and the program knows the English ones.
    private static StateRegister StatesOf(EditionOption edition, ParseResult line)
    {
        if (line.GetValue(edition) is null && !File.Exists(edition.FileOf(line)))
            return StateRegister.Default;
        using var open = edition.Open(line);
        return open.States;
    }

    private static IReadOnlyList<Commitment> Read(string path, StateRegister states, DateOnly today)
    {
        try
        {
            using var content = File.OpenRead(path);
            return CommitmentFile.Read(content, states, today);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refusal.NotFound($"There is no file {path}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refusal.Unreadable($"{path} cannot be read.");
        }
    }
}
