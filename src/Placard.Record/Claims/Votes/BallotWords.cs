namespace Placard.Record.Claims.Votes;

/// <summary>What a state did, by the words that documents have for it.</summary>
internal static class BallotWords
{
    private static readonly (string Start, Ballot Ballot)[] Starts =
    [
        ("IN FAVO", Ballot.Yes),
        ("IN ITS FAVO", Ballot.Yes),
        ("FOR", Ballot.Yes),
        ("YES", Ballot.Yes),
        ("TO REJECT", Ballot.No),
        ("TO DEFEAT", Ballot.No),
        ("TO ", Ballot.Yes),
        ("AYE", Ballot.Yes),
        ("IN SUPPORT", Ballot.Yes),
        ("SUPPORT", Ballot.Yes),
        ("BACK", Ballot.Yes),
        ("APPROV", Ballot.Yes),
        ("ENDORS", Ballot.Yes),
        ("AGAINST", Ballot.No),
        ("CONTRA", Ballot.No),
        ("PRO", Ballot.Yes),
        ("OPPOS", Ballot.No),
        ("OBJECT", Ballot.No),
        ("REJECT", Ballot.No),
        ("NAY", Ballot.No),
        ("NOT VOTING", Ballot.NotVoting),
        ("NO", Ballot.No),
        ("VETO", Ballot.No),
        ("ABST", Ballot.Abstain),
        ("DID NOT", Ballot.NotVoting),
        ("DIDN", Ballot.NotVoting),
        ("ABSENT", Ballot.NotVoting),
        ("WAS ABSENT", Ballot.NotVoting),
        ("WERE ABSENT", Ballot.NotVoting),
    ];

    /// <summary>The ballot; <see cref="Ballot.None"/> where the words are none.</summary>
    public static Ballot Of(string words)
    {
        foreach (var (start, ballot) in Starts)
        {
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return ballot;
        }
        return Ballot.None;
    }
}
