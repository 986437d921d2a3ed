using Placard.Rooms.Votes;

namespace Placard.Rooms.Access;

/// <summary>One session as JSON gives it.</summary>
/// <param name="Session">The session.</param>
/// <param name="Decisions">Its decisions, by what was decided and by name.</param>
/// <param name="NameChanges">The changes of name of which it took note.</param>
/// <param name="RollCalls">Its roll calls, latest first.</param>
public sealed record SessionSheetJson(
    SessionLineJson Session,
    IReadOnlyList<NgoDecisionJson> Decisions,
    IReadOnlyList<NameChangeJson> NameChanges,
    IReadOnlyList<VoteJson> RollCalls
)
{
    public static SessionSheetJson Of(SessionSheet sheet) =>
        new(
            SessionLineJson.Of(sheet.Line),
            [.. sheet.Listed.Decisions.Select(d => NgoDecisionJson.Of(d, sheet.Line.Name))],
            [.. sheet.Changes.Select(NameChangeJson.Of)],
            [.. sheet.RollCalls.Select(VoteJson.Line)]
        );
}
