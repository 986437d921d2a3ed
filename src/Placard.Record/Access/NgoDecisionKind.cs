using Placard.Record.Writing;

namespace Placard.Record.Access;

/// <summary>What the Committee on Non-Governmental Organizations can decide on an organisation.</summary>
public enum NgoDecisionKind
{
    /// <summary>It recommended consultative status.</summary>
    Recommended,

    /// <summary>It put the application off to another session.</summary>
    Deferred,

    /// <summary>It closed the application without prejudice, because questions were not answered in time.</summary>
    Closed,

    /// <summary>It recommended that status should not be granted.</summary>
    NotRecommended,

    /// <summary>The organisation withdrew its application.</summary>
    ApplicationWithdrawn,

    /// <summary>It put off a request for another kind of status.</summary>
    ReclassificationDeferred,

    /// <summary>It recommended to suspend the status, because reports were missing.</summary>
    StatusSuspended,

    /// <summary>It recommended to give a suspended status back.</summary>
    StatusReinstated,

    /// <summary>It recommended to withdraw the status, because reports were still missing.</summary>
    StatusWithdrawn,

    /// <summary>The organisation gave up its status.</summary>
    StatusGivenUp,
}

/// <summary>The words of a <see cref="NgoDecisionKind"/>.</summary>
public static class NgoDecisionWords
{
    private static readonly string[] Words =
    [
        "recommended",
        "deferred",
        "closed",
        "not recommended",
        "application withdrawn",
        "reclassification deferred",
        "status suspended",
        "status reinstated",
        "status withdrawn",
        "status given up",
    ];

    /// <summary>Every word, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word of pages, JSON, CSV and commands: <c>not recommended</c>.</summary>
    public static string ToWord(this NgoDecisionKind kind) => Words[(int)kind];

    /// <summary>Reads a word of <see cref="All"/>; a hyphen may stand for a blank.</summary>
    public static bool TryParse(string? text, out NgoDecisionKind kind) =>
        WordOf.TryParse(text?.Trim().Replace('-', ' '), Words, StringComparison.OrdinalIgnoreCase, out kind);

    /// <summary>Whether it is a decision on an application for status, and not on a status that is there.</summary>
    public static bool IsOfApplication(this NgoDecisionKind kind) => kind <= NgoDecisionKind.ApplicationWithdrawn;

    /// <summary>Whether it ends an application.</summary>
    public static bool EndsApplication(this NgoDecisionKind kind) => kind.IsOfApplication() && kind != NgoDecisionKind.Deferred;
}
