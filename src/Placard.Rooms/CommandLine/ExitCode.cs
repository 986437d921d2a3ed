namespace Placard.Rooms.CommandLine;

/// <summary>What the program tells the shell.</summary>
public enum ExitCode
{
    Done = 0,
    NotFound = 1,
    BadInput = 2,
}

/// <summary>The exit code of each reason.</summary>
internal static class ExitCodes
{
    public static ExitCode Of(RefusalReason reason) =>
        reason is RefusalReason.NotFound or RefusalReason.TooLittle ? ExitCode.NotFound : ExitCode.BadInput;
}
