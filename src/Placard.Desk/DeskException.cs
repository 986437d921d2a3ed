using Placard.Desk.WhipCounts;

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

    /// <summary>Others changed it since it was read.</summary>
    Changed,
}

/// <summary>The desk does not do what was asked; the message is one sentence for the user, and quotes nothing that is written on the
/// desk.</summary>
public sealed class DeskException : Exception
{
    internal DeskException(DeskProblem problem, string sentence, Exception? inner = null)
        : base(sentence, inner) => Problem = problem;

    /// <summary>What others changed, where that is why.</summary>
    public IReadOnlyList<StoredChange> Changes { get; internal init; } = [];

    /// <summary>Why.</summary>
    public DeskProblem Problem { get; }
}
