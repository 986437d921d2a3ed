namespace Placard.Rooms.Statements;

/// <summary>What one state signed.</summary>
public sealed record StateSignaturesJson(
    string State,
    IReadOnlyList<StatementJson> Signed,
    IReadOnlyList<string> Led,
    IReadOnlyList<BothSidesJson> BothSides
)
{
    internal static StateSignaturesJson Of(StateSignatures view) =>
        new(
            view.State.Code.ToString(),
            [.. view.Signed.Select(s => StatementJson.Of(s, view.Index.Named(s), null))],
            [.. view.Led.Select(s => s.Id)],
            [.. view.BothSides.Select(BothSidesJson.Of)]
        );
}

/// <summary>Who signs as one state does, beside how they vote.</summary>
/// <param name="State">The state.</param>
/// <param name="Statements">The statements counted: those with a complete list.</param>
/// <param name="From">The day of the first.</param>
/// <param name="To">The day of the last.</param>
/// <param name="Partners">The other states.</param>
public sealed record SigningPartnersJson(string State, int Statements, string? From, string? To, IReadOnlyList<SigningPartnerJson> Partners)
{
    internal static SigningPartnersJson Of(SigningPartners view) =>
        new(
            view.State.Code.ToString(),
            view.Counted.Count,
            view.Counted.Count == 0 ? null : view.Counted[0].Day.Iso(),
            view.Counted.Count == 0 ? null : view.Counted[^1].Day.Iso(),
            [
                .. view.Partners.Select(p => new SigningPartnerJson(
                    p.State.ToString(),
                    p.Signing.Index,
                    p.Signing.Both,
                    p.Signing.OnlyFirst,
                    p.Signing.OnlySecond,
                    p.Signing.Opposed,
                    p.VotingIndex,
                    p.Voting.Common
                )),
            ]
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
);

/// <summary>Who is named on both sides of one topic.</summary>
public sealed record BothSidesListJson(int Statements, IReadOnlyList<BothSidesJson> Found)
{
    internal static BothSidesListJson Of(BothSidesList view) =>
        new(view.Index.All.Count, [.. view.Found.Select(BothSidesJson.Of)]);
}

/// <summary>A state and a topic, with the statements of either side that name it.</summary>
public sealed record BothSidesJson(string State, string Topic, IReadOnlyList<string> Critical, IReadOnlyList<string> Supportive)
{
    internal static BothSidesJson Of(Record.Statements.BothSides found) =>
        new(found.State.ToString(), found.Topic, [.. found.Critical.Select(s => s.Id)], [.. found.Supportive.Select(s => s.Id)]);
}
