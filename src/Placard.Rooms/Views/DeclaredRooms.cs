using System.CommandLine;
using System.CommandLine.Parsing;

namespace Placard.Rooms.Views;

/// <summary>What all rooms of a house declare, in the order of the rooms.</summary>
public sealed class DeclaredRooms
{
    private DeclaredRooms(IReadOnlyList<RoomDeclaration> rooms) => Rooms = rooms;

    public IReadOnlyList<RoomDeclaration> Rooms { get; }

    public IEnumerable<View> Views => Rooms.SelectMany(room => room.Views);

    /// <summary>Asks every room for its declaration.</summary>
    public static DeclaredRooms Of(IEnumerable<IRoom> rooms)
    {
        var shared = new SharedDeclarations();
        var declared = new DeclaredRooms([
            .. rooms.Select(room =>
            {
                var declaration = new RoomDeclaration(NameOf(room), shared);
                room.Declare(declaration);
                return declaration;
            }),
        ]);
        shared.NamedThings.Add("Pages", _ => declared.NamedPages);
        return declared;
    }

    /// <summary>The pages that stand at one address, by name; those of the desk are found there alone: a reader of the site is told of none
    /// of them.</summary>
    internal IEnumerable<NamedThing> NamedPages =>
        Views
            .Where(view => !view.IsAtDesk && view.Address.Length > 1 && !view.Address.Contains('{', StringComparison.Ordinal))
            .Select(view => (View: view, Name: view.Menu?.Text ?? view.FixedTitle))
            .Where(page => page.Name is not null)
            .Select(page => new NamedThing(page.Name!, page.View.Address, page.View.Summary, page.View.FixedTitle ?? ""));

    private static string NameOf(IRoom room) => room.GetType().Name.Replace("Room", "", StringComparison.Ordinal);

    /// <summary>The same without what shows the desk or writes to it: what readers are served.</summary>
    internal DeclaredRooms WithoutDesk() => new([.. Rooms.Select(room => room.WithoutDesk())]);

    /// <summary>Adds every command of the rooms to the root: of the views, and those that are no views.</summary>
    public void AddCommands(Command root, ProgramPaths here)
    {
        var all = Rooms.SelectMany(room =>
            room.Views.Where(v => v.CommandName is not null)
                .Select(view => (Words: view.CommandName!, Make: (Func<Command>)(() => Make(view, here))))
                .Concat(
                    room.Commands.Select(c =>
                    {
                        var command = c.Make(here);
                        return (Words: $"{c.Parent} {command.Name}".Trim(), Make: (Func<Command>)(() => command));
                    })
                )
        );
        // A command stands before those below it; otherwise the order is that of the declarations.
        foreach (var (words, make) in all.OrderBy(c => c.Words.Count(letter => letter == ' ')))
        {
            var at = words.LastIndexOf(' ');
            var (above, command) = (Find(root, at < 0 ? "" : words[..at]), make());
            above.Add(command);
            if (above.Arguments.Count > 0)
                command.Validators.Add(RefuseWordsAbove);
        }
    }

    // What stands between a command and one below it would be passed over, and the answer be of something else.
    private static void RefuseWordsAbove(CommandResult result)
    {
        if (
            result.Parent is CommandResult above
            && above.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).FirstOrDefault() is { } word
        )
            result.AddError($"{Quotes.ForTerminal(Quotes.Of(word.Value))} is not asked for before {result.Command.Name}.");
    }

    private static Command Make(View view, ProgramPaths here)
    {
        var command = new Command(view.CommandName![(view.CommandName!.LastIndexOf(' ') + 1)..], view.Summary);
        view.Equip(command, here);
        return command;
    }

    private static Command Find(Command root, string words) =>
        words
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(
                root,
                (command, word) =>
                    command.Subcommands.FirstOrDefault(sub => sub.Name == word)
                    ?? throw new InvalidOperationException($"No room declares the command {words}.")
            );
}
