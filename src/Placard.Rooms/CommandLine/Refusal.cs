namespace Placard.Rooms.CommandLine;

/// <summary>A command cannot do what was asked; the message is the one line the user reads.</summary>
public sealed class Refusal : Exception
{
    private Refusal(ExitCode code, string message) : base(message) => Code = code;

    public ExitCode Code { get; }

    /// <summary>The thing asked for is not there, or a check failed.</summary>
    public static Refusal NotFound(string sentence) => new(ExitCode.NotFound, sentence);

    /// <summary>The words of the command, or what it was given to read, are wrong.</summary>
    public static Refusal BadInput(string sentence) => new(ExitCode.BadInput, sentence);
}

/// <summary>What the program tells the shell.</summary>
public enum ExitCode
{
    Done = 0,
    NotFound = 1,
    BadInput = 2,
}
