using System.Globalization;

namespace Placard.Rooms.Votes;

/// <summary>The tables of this room as CSV gives them.</summary>
public static class VoteTables
{
    /// <summary>Votes, one a row, with the ballot of one state where one is given.</summary>
    public static CsvTable Votes(IEnumerable<VoteEvent> votes, StateCode of = default) => new(
        ["address", "symbol", "draft", "amends", "date", "body", "session", "title", "kind", "part", "outcome", "yes", "no", "abstain", "not_voting", "margin", "status", "doubts", .. of.IsKnown ? ["ballot"] : Array.Empty<string>()],
        votes.Select(v => (IReadOnlyList<string?>)
        [
            v.Address.ToString(), v.Symbol.ToString(), v.Draft.ToString(), v.Amends.ToString(), v.Date.ToString(), v.Body.Code, v.Session,
            v.Title, v.Kind.ToWord(), v.Part, v.Outcome.ToWord(),
            Number(v.Tally?.Yes), Number(v.Tally?.No), Number(v.Tally?.Abstain), Number(v.Tally?.NotVoting),
            Number(v.Tally is { } tally ? Math.Abs(tally.Margin) : null),
            v.Status.ToWord(), string.Join("; ", v.Doubts.Select(d => d.Kind.ToWord())),
            .. of.IsKnown ? [v.Ballots[of].ToWord()] : Array.Empty<string>(),
        ]));

    /// <summary>The ballots of one vote, a state a row, in code order.</summary>
    public static CsvTable Ballots(VoteEvent vote, StateRegister states) => new(
        ["address", "date", "state", "name", "group", "ballot"],
        vote.Ballots.Select(b => (IReadOnlyList<string?>)
        [
            vote.Address.ToString(), vote.Date.ToString(), b.Key.ToString(), states.Find(b.Key)?.Name,
            vote.Date.IsKnown ? states.Find(b.Key)?.GroupOn(vote.Date.Latest).ToName() : null, b.Value.ToWord(),
        ]));

    /// <summary>Agreement of two states, a year a row.</summary>
    public static CsvTable Agreement(params IReadOnlyList<AgreementAnswer> answers) => new(
        ["a", "b", "body", "year", "common", "same", "opposite", "share", "index", "only_a", "only_b"],
        answers.SelectMany(answer => answer.Years.Select(y => (IReadOnlyList<string?>)
        [
            answer.A, answer.B, answer.Body, Number(y.Year), Number(y.Common), Number(y.Same), Number(y.Opposite),
            Number(y.Share), Number(y.Index), Number(y.OnlyA), Number(y.OnlyB),
        ])));

    private static string? Number(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
