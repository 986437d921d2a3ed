using System.Globalization;

namespace Placard.Rooms.Positions;

/// <summary>The tables of this room as CSV gives them.</summary>
public static class PositionTables
{
    /// <summary>A row a state and year.</summary>
    public static CsvTable Positions(PositionsAnswer answer) => new(
        ["body", "state", "name", "group", "year", "point", "standard_error", "low", "high", "ballots"],
        answer.Positions.Select(p => (IReadOnlyList<string?>)
        [
            answer.Body, p.State, p.Name, p.Group, Number(p.Year), Number(p.Point), Number(p.StandardError), Number(p.Low), Number(p.High), Number(p.Ballots),
        ]));

    /// <summary>A row a member, nearest to the tipping point first.</summary>
    public static CsvTable Swing(SwingAnswer answer) => new(
        ["vote", "on", "state", "name", "ballot", "joined", "distance", "point", "low", "high", "year", "yes", "abstain", "no", "yes_low", "yes_high", "no_low", "no_high", "turns"],
        answer.States.Select(s => (IReadOnlyList<string?>)
        [
            answer.Vote, answer.On, s.State, s.Name, s.Ballot, s.Joined is true ? "yes" : null, Number(s.Distance), Number(s.Point), Number(s.Low), Number(s.High), Number(s.Year),
            Number(s.Yes), Number(s.Abstain), Number(s.No), Number(s.YesLow), Number(s.YesHigh), Number(s.NoLow), Number(s.NoHigh), Number(s.Turns),
        ]));

    private static string? Number(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}
