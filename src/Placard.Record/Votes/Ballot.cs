namespace Placard.Record.Votes;

/// <summary>What one delegation did in one vote.</summary>
public enum Ballot : byte
{
    /// <summary>Not on the list: no member, or the source does not say.</summary>
    None,

    /// <summary>In favour.</summary>
    Yes,

    /// <summary>Against.</summary>
    No,

    /// <summary>Abstaining.</summary>
    Abstain,

    /// <summary>On the list and recorded as not voting or absent.</summary>
    NotVoting,

    /// <summary>On the list with a mark that cannot be read.</summary>
    Unknown,
}

/// <summary>The kinds and the written forms of a <see cref="Ballot"/>.</summary>
public static class BallotForms
{
    private const string Letters = " YNAX?";

    /// <summary>Whether it is yes, no or an abstention.</summary>
    public static bool IsCast(this Ballot ballot) => ballot is Ballot.Yes or Ballot.No or Ballot.Abstain;

    /// <summary>The one-letter form in which editions store it: <c>Y N A X ?</c>, a blank for none.</summary>
    public static char ToLetter(this Ballot ballot) => Letters[(int)ballot];

    /// <summary>The ballot of a letter that <see cref="ToLetter"/> gave.</summary>
    /// <exception cref="FormatException">The letter is no such form.</exception>
    public static Ballot FromLetter(char letter) =>
        letter switch
        {
            ' ' => Ballot.None,
            'Y' => Ballot.Yes,
            'N' => Ballot.No,
            'A' => Ballot.Abstain,
            'X' => Ballot.NotVoting,
            '?' => Ballot.Unknown,
            _ => throw new FormatException($"“{letter}” is not a ballot."),
        };

    /// <summary>The word of commands, addresses and JSON: <c>yes</c>, <c>no</c>, <c>abstain</c>, <c>not voting</c>, <c>unknown</c>; empty
    /// for none.</summary>
    public static string ToWord(this Ballot ballot) =>
        ballot switch
        {
            Ballot.Yes => "yes",
            Ballot.No => "no",
            Ballot.Abstain => "abstain",
            Ballot.NotVoting => "not voting",
            Ballot.Unknown => "unknown",
            _ => "",
        };
}
