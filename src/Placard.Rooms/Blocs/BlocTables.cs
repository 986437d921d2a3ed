using System.Globalization;
using Placard.Record.Positions.Blocs;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Blocs;

/// <summary>The tables of this room as CSV gives them.</summary>
internal static class BlocTables
{
    /// <summary>The states by bloc.</summary>
    public static CsvTable Members(BlocStructure found, StateRegister states) => new(
        ["bloc", "state", "name", "silhouette", "with_bloc", "bloc_likeness", "bloc_dissolved"],
        found.Blocs.SelectMany(bloc => bloc.Members.Select(m => (IReadOnlyList<string?>)
            [Number(bloc.Number), m.State.ToString(), states.NameOf(m.State), Number(m.Silhouette), Number(m.WithBloc), Number(bloc.Likeness), Number(bloc.Dissolved)])));

    /// <summary>Every pair, nearest first.</summary>
    public static CsvTable Pairs(PairsView view) => new(
        ["a", "b", "common", "same", "opposite", "index", "agreement", "low", "high", "together"],
        view.All.Select(p => (IReadOnlyList<string?>)
        [
            p.A.ToString(), p.B.ToString(), Number(p.Agreement.Counted.Common), Number(p.Agreement.Counted.Same), Number(p.Agreement.Counted.Opposite),
            Number(p.Agreement.Counted.Index), .. Estimate(p.Agreement.Estimate), Number(p.Together),
        ]));

    /// <summary>The agreement of every state with one, nearest first.</summary>
    public static CsvTable Map(MapView view, StateRegister states) => new(
        ["state", "name", "common", "same", "opposite", "index", "agreement", "low", "high"],
        view.States.Select(s => (IReadOnlyList<string?>)
        [
            s.State.ToString(), states.NameOf(s.State), Number(s.Agreement.Counted.Common), Number(s.Agreement.Counted.Same), Number(s.Agreement.Counted.Opposite),
            Number(s.Agreement.Counted.Index), .. Estimate(s.Agreement.Estimate),
        ]));

    /// <summary>The groups, with the cohesion of each.</summary>
    public static CsvTable Groups(GroupsView view) => new(
        ["group", "name", "kind", "members", "roll_calls", "agreement_index", "low", "high", "rice", "rice_low", "rice_high", "split"],
        view.Groups.Select(g => (IReadOnlyList<string?>)
            [g.Group.Code, g.Group.FullName, g.Group.Kind.ToString().ToLowerInvariant(), Number(g.Members), .. Cohesion(g.Cohesion)]));

    /// <summary>The cohesion of a group, a year a row.</summary>
    public static CsvTable Years(GroupFigures figures) => new(
        ["group", "year", "roll_calls", "agreement_index", "low", "high", "rice", "rice_low", "rice_high", "split"],
        figures.Years.Select(y => (IReadOnlyList<string?>)[figures.Group.Code, Number(y.Key), .. Cohesion(y.Value)]));

    /// <summary>The ballots with which members broke ranks.</summary>
    public static CsvTable Breaks(BreaksView view) => new(
        ["group", "state", "date", "address", "title", "ballot", "line", "group_yes", "group_no", "group_abstain"],
        view.All.Select(b => (IReadOnlyList<string?>)
        [
            view.Group.Code, b.State.ToString(), b.Vote.Vote.Date.ToString(), b.Vote.Vote.Address.ToString(), b.Vote.Vote.Title,
            b.Ballot.ToWord(), b.Vote.Line.ToWord(), Number(b.Vote.Yes), Number(b.Vote.No), Number(b.Vote.Abstain),
        ]));

    /// <summary>The years of a drift, each with the level it belongs to.</summary>
    public static CsvTable Drift(DriftView view) => new(
        ["state", "with", "year", "roll_calls", "index", "level", "level_low", "level_high", "level_from", "level_to"],
        view.Drift.Years.Select(y =>
        {
            var stretch = view.Drift.Stretches.First(s => s.From <= y.Year && y.Year <= s.To);
            return (IReadOnlyList<string?>)
            [
                view.State.Code.ToString(), view.With?.Code.ToString() ?? view.Group!.Code, Number(y.Year), Number(y.Votes), Number(y.Index),
                .. Estimate(stretch.Level), Number(stretch.From), Number(stretch.To),
            ];
        }));

    private static IEnumerable<string?> Cohesion(Cohesion? cohesion) => cohesion is null
        ? ["0", null, null, null, null, null, null, null]
        : [Number(cohesion.Agreement.Votes), .. Estimate(cohesion.Agreement), .. cohesion.Rice is { } rice ? Estimate(rice) : [null, null, null], Number(cohesion.Split)];

    private static IEnumerable<string?> Estimate(ShareEstimate estimate) => [Number(estimate.Share), Number(estimate.Low), Number(estimate.High)];

    private static string? Number(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
