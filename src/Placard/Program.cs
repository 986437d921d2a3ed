using Placard;
using Placard.Rooms.CommandLine;

return await CommandRunner.RunAsync(
    House.Commands(ProgramPaths.FromEnvironment(), args.FirstOrDefault()),
    args,
    Console.Out,
    Console.Error,
    CancellationToken.None
);
