using Placard.Record.Writing;

namespace Placard.Record.Seats;

/// <summary>Whether somebody whose term ends may be elected again at once.</summary>
public enum ReElection
{
    /// <summary>The rule was not read.</summary>
    NotKnown,

    /// <summary>As often as they are elected.</summary>
    NoLimit,

    /// <summary>Once.</summary>
    Once,

    /// <summary>After one term, and not after two in a row.</summary>
    NoThirdInARow,
}

/// <summary>The words of a <see cref="ReElection"/>.</summary>
public static class ReElectionWords
{
    private static readonly string[] Words = ["not known", "no limit", "once", "no third in a row"];

    /// <summary>The word of pages, JSON, CSV and commands: <c>no third in a row</c>.</summary>
    public static string ToWord(this ReElection again) => Words[(int)again];

    /// <summary>Reads what <see cref="ToWord"/> gave.</summary>
    /// <exception cref="FormatException">It is another word.</exception>
    public static ReElection Parse(string word) => WordOf.Parse<ReElection>(word, Words, "rule of re-election");
}
