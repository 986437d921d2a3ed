using System.CommandLine;
using Placard.Desk.Entries;

namespace Placard.Rooms.Entries;

/// <summary>The commands that write, revise and withdraw entries.</summary>
internal static class EntryCommands
{
    private const int MostWords = 40;

    public static void Declare(RoomDeclaration room)
    {
        var shared = room.Shared;
        room.Command("entries", here => Add(here, shared));
        room.Command("entries", Revise);
        room.Command("entries", Withdraw);
    }

    private static Option<string?> Text(string name, string what, string letters) => new(name) { Description = what, HelpName = letters };

    private static Argument<string> Entry() => new("ENTRY") { Description = "The entry's name, as in `placard entries list`" };

    private static Command Add(ProgramPaths here, SharedDeclarations shared)
    {
        var kind = new Argument<string>("KIND") { Description = Lists.Or(EntryKindWords.All) };
        var name = new Argument<string[]>("NAME")
        {
            Description = "What it is about; of a candidacy the state",
            Arity = new ArgumentArity(1, MostWords),
        };
        var about = Text("--about", $"What a note is about: {Lists.Or(SubjectKindWords.All)}. Default: symbol", "KIND");
        var body = Text("--body", "The body that a candidacy is for", "BODY");
        var (texts, desk, edition, json) = (new TextOptions(), new DeskOption(here), new EditionOption(here), CommandOutput.Json());
        var command = new Command("add", "Write a candidacy, a correction or a note.") { kind, name, about, body, desk, edition, json };
        texts.AddTo(command);
        command.SetAction(line =>
        {
            var typed = texts.Read(line, TypedEntry.Empty) with
            {
                Kind = line.GetRequiredValue(kind),
                About = line.GetValue(about) ?? SubjectKind.Symbol.ToWord(),
                Name = string.Join(' ', line.GetRequiredValue(name)),
                Body = line.GetValue(body) ?? "",
            };
            using var record = edition.Open(line);
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            var written = typed.Write(record, open.Entries, shared.SubjectNames, texts.By(line), here.Clock.GetUtcNow());
            var shown = EntryLine.Of(record, written, shared);
            line.InvocationConfiguration.Output.WriteLine(
                line.GetValue(json)
                    ? EntryJsonContext.Write(new EntryListJson([EntryJson.Of(shown)], null))
                    : Quotes.ForTerminal($"{shown.Id}  {written.Kind.ToWord()}, {shown.Label}: {EntryWords.Says(shown)}")
            );
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Revise(ProgramPaths here)
    {
        var (name, texts, desk) = (Entry(), new TextOptions(), new DeskOption(here));
        var command = new Command("revise", "Write an entry anew. What is not named stays; what stood before stays in its history.")
        {
            name,
            desk,
        };
        texts.AddTo(command);
        command.SetAction(line =>
        {
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            var entry = EntryQuery.Find(open, line.GetRequiredValue(name));
            var typed = texts.Read(line, TypedEntry.Of(entry));
            open.Entries.Revise(entry.Id, typed.Text, texts.By(line), here.Clock.GetUtcNow(), entry.Version);
            line.InvocationConfiguration.Output.WriteLine($"Entry {entry.Id} is revised.");
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Withdraw(ProgramPaths here)
    {
        var name = Entry();
        var erase = new Option<bool>("--erase") { Description = "Erase the words and names of all its versions permanently" };
        var (by, desk) = (Text("--by", "Who writes this (default: your user name)", "NAME"), new DeskOption(here));
        var command = new Command("withdraw", "Withdraw an entry: it is no longer shown with what it is about.") { name, erase, by, desk };
        command.SetAction(line =>
        {
            using var open = desk.Open(line, here.Clock.GetUtcNow());
            var (entry, author, now) = (
                EntryQuery.Find(open, line.GetRequiredValue(name)),
                DeskAuthor.OfCommand(line.GetValue(by)),
                here.Clock.GetUtcNow()
            );
            if (line.GetValue(erase))
                open.Entries.Redact(entry.Id, author, now, entry.Version);
            else
                open.Entries.Withdraw(entry.Id, author, now, entry.Version);
            line.InvocationConfiguration.Output.WriteLine(
                line.GetValue(erase) ? $"The words of entry {entry.Id} are erased." : $"Entry {entry.Id} is withdrawn."
            );
            return (int)ExitCode.Done;
        });
        return command;
    }

    /// <summary>The options that say what an entry says.</summary>
    private sealed class TextOptions
    {
        private readonly Option<string?> _words = Text("--words", "The words of a note, or what else there is to say", "WORDS");
        private readonly Option<string?> _source = Text("--source", "Where it was read, or who said so", "SOURCE");
        private readonly Option<string?> _term = Text("--term", "The election or term that a candidacy is for", "TERM");
        private readonly Option<string?> _wrong = Text("--wrong", "What a correction finds wrong", "WORDS");
        private readonly Option<string?> _right = Text("--right", "What is right instead", "WORDS");
        private readonly Option<string?> _by = Text("--by", "Who writes this (default: your user name)", "NAME");

        public void AddTo(Command command)
        {
            foreach (var option in new[] { _words, _source, _term, _wrong, _right, _by })
                command.Add(option);
        }

        /// <summary>What was typed, over what was there before.</summary>
        public TypedEntry Read(ParseResult line, TypedEntry before) =>
            before with
            {
                Words = line.GetValue(_words) ?? before.Words,
                Source = line.GetValue(_source) ?? before.Source,
                Term = line.GetValue(_term) ?? before.Term,
                Wrong = line.GetValue(_wrong) ?? before.Wrong,
                Right = line.GetValue(_right) ?? before.Right,
            };

        public Desk.Author By(ParseResult line) => DeskAuthor.OfCommand(line.GetValue(_by));
    }
}
