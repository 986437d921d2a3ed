namespace Placard.Rooms.States;

/// <summary>The tables of this room as CSV gives them.</summary>
public static class StateTables
{
    private static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];

    /// <summary>States, one a row.</summary>
    public static CsvTable States(IEnumerable<StateLine> lines, OpenEdition edition, VoteCensus census) => new(
        ["code", "name", "iso2", "m49", "cow", "standing", "group", "member_since", "member_until", "carried_on_by", "predecessors", "successors", "roll_calls",
            .. Languages.Select(l => "name_" + l)],
        lines.Select(line => (IReadOnlyList<string?>)
        [
            line.State.Code.ToString(), line.State.Name, line.State.Iso2, line.State.M49, Numbers.Plain(line.State.Cow), line.State.Standing.ToWord(), line.Group.ToCode(),
            line.State.Membership.Count == 0 ? null : Dates.Iso(line.State.Membership[0].From),
            line.State.Membership.Count == 0 ? null : Dates.Iso(line.State.Membership[^1].To),
            line.State.CarriedOnBy.ToString(), string.Join(' ', line.State.Predecessors), string.Join(' ', line.State.Successors),
            Numbers.Plain(census.RollCallsOf(line.State.Code)), .. Names(edition, line.State.Code),
        ]));

    /// <summary>What one state did, a body a row.</summary>
    public static CsvTable RollCalls(StateView view) => new(
        ["state", "body", "roll_calls", "yes", "no", "abstain", "not_voting", "unknown"],
        view.RollCalls.Select(count => (IReadOnlyList<string?>)
        [
            view.State.Code.ToString(), count.Body.Code, Numbers.Plain(count.RollCalls), Numbers.Plain(count[Ballot.Yes]), Numbers.Plain(count[Ballot.No]),
            Numbers.Plain(count[Ballot.Abstain]), Numbers.Plain(count[Ballot.NotVoting]), Numbers.Plain(count[Ballot.Unknown]),
        ]));

    private static IEnumerable<string?> Names(OpenEdition edition, StateCode code)
    {
        var names = edition.NamesOf(code);
        return Languages.Select(names.GetValueOrDefault);
    }
}
