using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>A commitment as people write it, in a form, a command or a row of a file.</summary>
/// <param name="State">The state, by name or code.</param>
/// <param name="Position">Yes, no, abstain or absent.</param>
/// <param name="Who">Who said so.</param>
/// <param name="When">When they said it: a day, a month or a year; may be empty.</param>
/// <param name="Sure">How sure it is.</param>
/// <param name="Note">A note; may be empty.</param>
public sealed record TypedCommitment(string State, string Position, string Who, string When, string Sure, string Note)
{
    /// <summary>The words for a ballot that is expected, the first of each the one that is shown.</summary>
    public static readonly IReadOnlyList<(Ballot Ballot, string[] Words)> Positions =
    [
        (Ballot.Yes, ["yes", "y", "for", "in favour", "in favor"]),
        (Ballot.No, ["no", "n", "against"]),
        (Ballot.Abstain, ["abstain", "a", "abstention", "abstaining"]),
        (Ballot.NotVoting, ["absent", "x", "not voting"]),
    ];

    internal static TypedCommitment Of(FilledForm form) =>
        new(form.Field("state"), form.Field("position"), form.Field("who"), form.Field("when"), form.Field("sure"), form.Field("note"));

    /// <summary>Nothing yet, but the day.</summary>
    public static TypedCommitment On(DateOnly today) => new("", "", "", PartialDate.From(today).ToString(), "", "");

    /// <summary>The commitment that is meant.</summary>
    /// <param name="states">The states.</param>
    /// <param name="today">The day on which it is written; nobody has said anything later.</param>
    /// <exception cref="Refusal">One of the words cannot be read.</exception>
    public Commitment Read(StateRegister states, DateOnly today) =>
        new(StateOf(states), BallotOf(), Who.Trim(), DateOf(today), SurenessOf(), Note.Trim());

    private StateCode StateOf(StateRegister states)
    {
        if (string.IsNullOrWhiteSpace(State))
            throw Refusal.Unprocessable("Name the state.");
        if (Ask.StateOf(states, State) is not { } named)
        {
            var near = states.Nearest(Quotes.Shortened(State)).Select(s => $"{s.Name} ({s.Code})").ToList();
            throw Refusal.Unprocessable(
                $"{Quotes.Of(State)} is not a state.{(near.Count == 0 ? "" : $" Perhaps you meant {Lists.Or(near)}.")}"
            );
        }
        var state = states.Delegation(named);
        return state.Standing == StateStanding.Former ? throw Refusal.Unprocessable($"{state.Name} no longer exists.") : state.Code;
    }

    private Ballot BallotOf()
    {
        var word = Position.Trim().ToLowerInvariant();
        foreach (var (ballot, words) in Positions)
        {
            if (words.Contains(word))
                return ballot;
        }
        throw Refusal.Unprocessable($"{Quotes.Of(Position)} is not a position. Write yes, no, abstain or absent.");
    }

    private PartialDate DateOf(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(When))
            return default;
        if (!PartialDate.TryParse(When, out var date))
            throw Refusal.Unprocessable($"{Quotes.Of(When)} is not a date. Write 2026-03-05, 2026-03 or 2026.");
        return date.Earliest > today ? throw Refusal.Unprocessable($"{date} is in the future. Write the day on which it was said.") : date;
    }

    private Sureness SurenessOf() =>
        Sureness.TryParse(Sure, out var sure)
            ? sure
            : throw Refusal.Unprocessable(
                $"{Quotes.Of(Sure)} does not say how sure it is. Write {Lists.Or([.. Sureness.Scale.Select(s => s.Word)])}."
            );
}
