namespace Placard.Rooms.Positions;

/// <summary>The tables of this room as CSV gives them.</summary>
public static class PositionTables
{
    /// <summary>A row a state and year.</summary>
    public static CsvTable Positions(PositionsAnswer answer) => new(
        ["body", "state", "name", "group", "year", "point", "standard_error", "low", "high", "ballots"],
        answer.Positions.Select(p => (IReadOnlyList<string?>)
        [
            answer.Body, p.State, p.Name, p.Group, Numbers.Plain(p.Year), Numbers.Plain(p.Point), Numbers.Plain(p.StandardError), Numbers.Plain(p.Low), Numbers.Plain(p.High), Numbers.Plain(p.Ballots),
        ]));

    /// <summary>A row a member, nearest to the tipping point first.</summary>
    public static CsvTable Swing(SwingAnswer answer) => new(
        ["vote", "on", "state", "name", "ballot", "joined", "distance", "point", "low", "high", "year", "yes", "abstain", "no", "yes_low", "yes_high", "no_low", "no_high", "turns"],
        answer.States.Select(s => (IReadOnlyList<string?>)
        [
            answer.Vote, answer.On, s.State, s.Name, s.Ballot, s.Joined is true ? "yes" : null, Numbers.Plain(s.Distance), Numbers.Plain(s.Point), Numbers.Plain(s.Low), Numbers.Plain(s.High), Numbers.Plain(s.Year),
            Numbers.Plain(s.Yes), Numbers.Plain(s.Abstain), Numbers.Plain(s.No), Numbers.Plain(s.YesLow), Numbers.Plain(s.YesHigh), Numbers.Plain(s.NoLow), Numbers.Plain(s.NoHigh), Numbers.Plain(s.Turns),
        ]));
}
