using Placard.Rooms.Votes;

namespace Placard.Rooms.Sessions;

/// <summary>A session of the record as JSON gives it.</summary>
/// <param name="Session">The session with its counts.</param>
/// <param name="Members">The members on the last day of decision, in the order of names; left out where they are not known.</param>
/// <param name="Closest">The votes that the fewest votes decided.</param>
/// <param name="Texts">The whole texts in the order of their symbols.</param>
/// <param name="OtherVotes">The votes on what is not among these texts.</param>
/// <param name="SidedRollCalls">How many roll calls the sides are counted on.</param>
/// <param name="Sides">How often each state was on the side that carried.</param>
/// <param name="TextsWithoutSponsor">The texts of which no sponsor is known.</param>
/// <param name="Sponsors">What each state sponsored, most texts introduced first.</param>
public sealed record SessionRecordJson(
    SessionLineJson Session,
    IReadOnlyList<string>? Members,
    IReadOnlyList<VoteJson> Closest,
    IReadOnlyList<DecidedTextJson> Texts,
    IReadOnlyList<VoteJson> OtherVotes,
    int SidedRollCalls,
    IReadOnlyList<SideJson> Sides,
    int TextsWithoutSponsor,
    IReadOnlyList<SponsorCountJson> Sponsors
)
{
    internal static SessionRecordJson? Of(SessionRecord? session) =>
        session is null
            ? null
            : new(
                SessionLineJson.Of(session.Line),
                VoteJson.Codes(session.Members),
                [.. session.Closest.Select(VoteJson.Line)],
                [.. session.Texts.Select(DecidedTextJson.Of)],
                [.. session.Others.Select(VoteJson.Line)],
                session.SidedRollCalls,
                [.. session.Sides.Select(SideJson.Of)],
                session.WithoutSponsor,
                [.. session.Sponsors.Select(SponsorCountJson.Of)]
            );
}

/// <summary>A text of a session, with the addresses of the votes beside it.</summary>
public sealed record DecidedTextJson(VoteJson Vote, IReadOnlyList<string>? Amendments, IReadOnlyList<string>? Parts)
{
    internal static DecidedTextJson Of(DecidedText text) =>
        new(VoteJson.Line(text.Vote), AddressesOf(text.Amendments), AddressesOf(text.Parts));

    private static IReadOnlyList<string>? AddressesOf(IReadOnlyList<VoteEvent> votes) =>
        votes.Count == 0 ? null : [.. votes.Select(v => v.Address.ToString())];
}

/// <summary>How often a state was on the side that carried: a share from 0 to 1, left out below five yes and no ballots.</summary>
public sealed record SideJson(string State, int Carried, int NotCarried, double? Share, int Abstained, int NotVoting)
{
    internal static SideJson Of(WinningSide side) =>
        new(side.State.ToString(), side.Won, side.Lost, side.Share, side.Abstained, side.NotVoting);
}

/// <summary>What a state sponsored.</summary>
public sealed record SponsorCountJson(string State, int Introduced, int Adopted, int Rejected, int Joined, int Amendments)
{
    internal static SponsorCountJson Of(SponsorCount count) =>
        new(count.State.ToString(), count.Introduced, count.Adopted, count.Rejected, count.Joined, count.Amendments);
}
