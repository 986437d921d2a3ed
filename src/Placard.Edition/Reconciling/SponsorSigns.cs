namespace Placard.Edition.Reconciling;

/// <summary>Sponsors who voted against their own proposal are a sign that something is wrong: with the list of sponsors, or with what was
/// put to the vote.</summary>
internal static class SponsorSigns
{
    /// <summary>Whether a source's sponsors are those of another text: two or more of them voted no, though others voted yes.</summary>
    public static bool AreOfAnotherText(SponsorList sponsors, BallotSheet ballots) =>
        Voting(sponsors.Main, ballots, Ballot.No).Count > 1 && Voting(sponsors.Main, ballots, Ballot.Yes).Count > 0;

    /// <summary>The main sponsors, where all who voted yes or no voted no; none otherwise.</summary>
    public static IReadOnlyList<StateCode> AllAgainst(IReadOnlyList<StateCode> sponsors, BallotSheet ballots) =>
        Voting(sponsors, ballots, Ballot.Yes).Count == 0 ? Voting(sponsors, ballots, Ballot.No) : [];

    /// <summary>The main sponsors that cast a ballot, in code order.</summary>
    public static IReadOnlyList<StateCode> Voting(IReadOnlyList<StateCode> sponsors, BallotSheet ballots, Ballot ballot) =>
        [.. sponsors.Where(s => ballots[s] == ballot).Order()];
}
