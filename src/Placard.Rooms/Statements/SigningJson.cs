using Placard.Record.Statements;

namespace Placard.Rooms.Statements;

/// <summary>What one state signed.</summary>
/// <param name="State">The state.</param>
/// <param name="Held">How many statements the edition has in all.</param>
/// <param name="Signed">Those that name it, latest first.</param>
/// <param name="Led">The names of those it read out.</param>
/// <param name="BothSides">The topics on both sides of which it is named.</param>
public sealed record StateSignaturesJson(
    string State,
    int Held,
    IReadOnlyList<StatementJson> Signed,
    IReadOnlyList<string> Led,
    IReadOnlyList<BothSidesJson> BothSides
)
{
    internal static StateSignaturesJson Of(StateSignatures view) =>
        new(
            view.State.Code.ToString(),
            view.Index.All.Count,
            [.. view.Signed.Select(s => StatementJson.Of(s, view.Index.Named(s), null))],
            [.. view.Led.Select(s => s.Id)],
            [.. view.BothSides.Select(BothSidesJson.Of)]
        );
}

/// <summary>Who signs as one state does, beside how they vote.</summary>
/// <param name="State">The state.</param>
/// <param name="Statements">The statements counted: those with a complete list.</param>
/// <param name="Held">How many statements the edition has in all.</param>
/// <param name="From">The day of the first one counted, from which ballots count too.</param>
/// <param name="To">The day of the last one.</param>
/// <param name="VotingBody">The body whose ballots are compared.</param>
/// <param name="Partners">The other states.</param>
public sealed record SigningPartnersJson(
    string State,
    int Statements,
    int Held,
    string? From,
    string? To,
    string VotingBody,
    IReadOnlyList<SigningPartnerJson> Partners
)
{
    internal static SigningPartnersJson Of(SigningPartners view) =>
        new(
            view.State.Code.ToString(),
            view.Counted.Count,
            view.Index.All.Count,
            view.Counted.Count == 0 ? null : view.Counted[0].Day.Iso(),
            view.Counted.Count == 0 ? null : view.Counted[^1].Day.Iso(),
            SigningPartners.VotingIn.Code,
            [.. view.Partners.Select(SigningPartnerJson.Of)]
        );
}

/// <summary>Another state; an index is left out below its floor.</summary>
public sealed record SigningPartnerJson(
    string State,
    double? Signing,
    int Both,
    int OnlyFirst,
    int OnlyOther,
    int Opposed,
    double? Voting,
    int CommonVotes
)
{
    internal static SigningPartnerJson Of(SigningPartner partner) =>
        new(
            partner.State.ToString(),
            partner.Signing.Index,
            partner.Signing.Both,
            partner.Signing.OnlyFirst,
            partner.Signing.OnlySecond,
            partner.Signing.Opposed,
            partner.VotingIndex,
            partner.Voting.Common
        );
}

/// <summary>Who is named on both sides of one topic.</summary>
/// <param name="Held">How many statements the edition has.</param>
/// <param name="Found">The states and topics.</param>
public sealed record BothSidesListJson(int Held, IReadOnlyList<BothSidesJson> Found)
{
    internal static BothSidesListJson Of(BothSidesList view) =>
        new(view.Index.All.Count, [.. view.Index.BothSides.Select(BothSidesJson.Of)]);
}

/// <summary>A state and a topic, with the statements of either side that name it.</summary>
public sealed record BothSidesJson(string State, string Topic, IReadOnlyList<string> Critical, IReadOnlyList<string> Supportive)
{
    internal static BothSidesJson Of(BothSides found) =>
        new(found.State.ToString(), found.Topic, [.. found.Critical.Select(s => s.Id)], [.. found.Supportive.Select(s => s.Id)]);
}
