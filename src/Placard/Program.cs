using Placard;
using Placard.Rooms.CommandLine;
using Placard.Sources.Drafts.Apart;

// A reader of one draft is no command: it starts nothing of the rest, as who handed the draft in waits for it.
if (ReaderProgram.IsAsked(args))
    return ReaderProgram.Run(args);

// Words of strangers are held against many patterns: one that comes to no end with them gives up, and its thread goes on to serve others.
AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(2));
using var stop = new StopSignals();
return await CommandRunner.RunAsync(
    House.Commands(ProgramPaths.FromEnvironment(), args.FirstOrDefault()),
    args,
    Console.Out,
    Console.Error,
    stop.Token
);
