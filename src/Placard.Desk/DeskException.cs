namespace Placard.Desk;

/// <summary>Why the desk does not do what was asked.</summary>
public enum DeskProblem
{
    /// <summary>It cannot be opened, reached, read or written.</summary>
    Unreachable,

    /// <summary>There is no such thing on it.</summary>
    Missing,

    /// <summary>What should be written is not within its limits.</summary>
    Refused,
}

/// <summary>The desk does not do what was asked; the message is one sentence for the user, and quotes nothing that is written on the
/// desk.</summary>
public sealed class DeskException : Exception
{
    internal DeskException(DeskProblem problem, string sentence, Exception? inner = null)
        : base(sentence, inner) => Problem = problem;

    /// <summary>Why.</summary>
    public DeskProblem Problem { get; }
}
