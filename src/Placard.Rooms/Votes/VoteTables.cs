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
            Numbers.Plain(v.Tally?.Yes), Numbers.Plain(v.Tally?.No), Numbers.Plain(v.Tally?.Abstain), Numbers.Plain(v.Tally?.NotVoting),
            Numbers.Plain(v.Tally is { } tally ? Math.Abs(tally.Margin) : null),
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
            answer.A, answer.B, answer.Body, Numbers.Plain(y.Year), Numbers.Plain(y.Common), Numbers.Plain(y.Same), Numbers.Plain(y.Opposite),
            Numbers.Plain(y.Share), Numbers.Plain(y.Index), Numbers.Plain(y.OnlyA), Numbers.Plain(y.OnlyB),
        ])));
}
