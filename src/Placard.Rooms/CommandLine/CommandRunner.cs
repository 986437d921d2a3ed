using System.CommandLine;
using Placard.Record.Writing;

namespace Placard.Rooms.CommandLine;

/// <summary>Runs the program's command line: exit 0 done, 1 not found or check failed, 2 wrong usage, bad input or a fault of the program,
/// with one line on standard error.</summary>
public static class CommandRunner
{
    private const string About = """
        Placard is an open watch on the United Nations human-rights system: who votes how, whose words spread, what a draft weakens, and where each fact was read.

        Start with:
          placard up                                   build the record and open the site at http://localhost:8080
          placard find win-win                         a symbol, a state, a group, a mandate, words: whatever is typed
          placard votes show A/HRC/51/L.6              one vote: outcome, ballots, sources
          placard votes list --body HRC --from 2022    votes, latest first
          placard votes agree CHN USA --body GA        how often two states vote alike, by year
          placard forecast --like A/HRC/RES/55/19      how a vote may go if it came again
          placard blocs --body HRC                     which states vote alike, and how sure that is
          placard positions --body GA --from 2000      where states stand by their votes, with intervals
          placard swing --like A/HRC/51/L.6            likely swing states on a vote
          placard state CHN                            one state
          placard seats HRC --on 2022-10-06            who sat in a body on a day
          placard follow-up CHN                        what was recommended to a state, and what it answered
          placard access organisations                 who waits before the NGO Committee, and for how long
          placard phrase "win-win cooperation"         where a phrase began and how far it spread
          placard texts search "independent expert"    the words of resolutions and speeches
          placard draft check draft.pdf                what is new in a draft, and what was weakened
          placard whip new --title "Title" --body HRC --on 2026-10-06   a whip count for a coming vote
          placard update --dry-run                     which newer files publishers offer, how large, on what terms
        Every command that prints facts takes --json; tables also take --csv.
        """;

    private const int MostLettersApart = 2;
    private const int MostNearest = 3;

    /// <summary>The root command, without commands yet.</summary>
    public static RootCommand Root() => new(About);

    /// <summary>Runs one command line.</summary>
    public static async Task<int> RunAsync(
        RootCommand root,
        IReadOnlyList<string> args,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation
    )
    {
        try
        {
            return await RunLineAsync(root, args, output, error, cancellation);
        }
        catch (Exception e) when (Refusal.Of(e) is { } refusal)
        {
            var nearest = refusal.Nearest.Count == 0 ? "" : $" Nearest: {string.Join("; ", refusal.Nearest.Select(link => link.Text))}.";
            await error.WriteLineAsync(
                Quotes.ForTerminal($"placard: {refusal.Message}{nearest}{(refusal.Remedy is { } remedy ? $" {remedy}" : "")}")
            );
            return (int)ExitCodes.Of(refusal.Reason);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("placard: stopped; nothing was left half-written.");
            return (int)ExitCode.BadInput;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(Quotes.ForTerminal($"placard: {e.Message}"));
            return (int)ExitCode.BadInput;
        }
        // Only the name of what was thrown: its message may quote a document in confidence.
        catch (Exception e)
        {
            await error.WriteLineAsync(
                $"placard: A fault in Placard ended this command ({e.GetType().Name}). Report it in the repository from which you have "
                    + "Placard, with the command, but without anything confidential."
            );
            return (int)ExitCode.BadInput;
        }
    }

    private static async Task<int> RunLineAsync(
        RootCommand root,
        IReadOnlyList<string> args,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation
    )
    {
        var line = root.Parse(args);
        if (NamesNoneOfSeveral(line))
            line = root.Parse([.. args, "--help"]);
        if (UnknownCommand(line) is { } unknown)
        {
            await error.WriteLineAsync(Quotes.ForTerminal(unknown));
            return (int)ExitCode.BadInput;
        }
        if (line.Errors.Count > 0)
        {
            await error.WriteLineAsync($"placard: {line.Errors[0].Message} Try `{Path(line)} --help`.");
            return (int)ExitCode.BadInput;
        }
        var settings = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            // Signals are heard by StopSignals: the library's own hearing ends in a stack trace when a second follows at once.
            ProcessTerminationTimeout = null,
        };
        return await line.InvokeAsync(settings, cancellation);
    }

    // Who names a group of commands and none of them asks what there is.
    private static bool NamesNoneOfSeveral(ParseResult line) =>
        line.Errors.Count > 0 && line.UnmatchedTokens.Count == 0 && line.CommandResult.Command is { Action: null, Subcommands.Count: > 0 };

    // The library says that a command is required where one was given that there is not.
    private static string? UnknownCommand(ParseResult line)
    {
        var group = line.CommandResult.Command;
        if (line.Errors.Count == 0 || group is not { Action: null, Subcommands.Count: > 0 } || line.UnmatchedTokens is not [var typed, ..])
            return null;
        if (typed.StartsWith('-'))
            return null;
        var near = group
            .Subcommands.Where(c => !c.Hidden)
            .Select(c => (c.Name, Distance: EditDistance.Between(c.Name, typed.ToLowerInvariant())))
            .Where(c => c.Distance <= MostLettersApart || c.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .OrderBy(c => c.Distance)
            .Take(MostNearest)
            .Select(c => $"{Path(line)} {c.Name}")
            .ToArray();
        var nearest = near.Length == 0 ? "" : $" Nearest: {string.Join("; ", near)}.";
        return $"placard: {Quotes.Of(typed)} is no command of {Path(line)}.{nearest} Try `{Path(line)} --help`.";
    }

    private static string Path(ParseResult line)
    {
        var names = new List<string>();
        for (System.CommandLine.Parsing.SymbolResult? at = line.CommandResult; at is not null; at = at.Parent)
        {
            if (at is System.CommandLine.Parsing.CommandResult { Command: not RootCommand } command)
                names.Insert(0, command.Command.Name);
        }
        return string.Join(' ', names.Prepend("placard"));
    }
}
