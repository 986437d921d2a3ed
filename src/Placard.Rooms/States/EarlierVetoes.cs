namespace Placard.Rooms.States;

/// <summary>The vetoes cast for a seat by whoever held it before the state of today.</summary>
internal static class EarlierVetoes
{
    /// <summary>A sentence, or null where nobody held it before.</summary>
    /// <param name="state">The state of today.</param>
    /// <param name="votes">The votes of the edition.</param>
    /// <param name="states">The states.</param>
    public static string? InWords(State state, IReadOnlyList<VoteEvent> votes, StateRegister states)
    {
        var carriedOn = states.All.FirstOrDefault(s => s.CarriedOnBy == state.Code && Until(s) is not null);
        if (carriedOn is not null && Until(carriedOn) is { } last)
        {
            var before = Count(votes, state, last);
            return before == 0
                ? null
                : $"{before} {Plurals.Of(before, "was", "were")} cast by the {carriedOn.Name}, until {PartialDate.From(last).InWords()}.";
        }
        // The name of the state meant another delegation until it took the seat: its ballots, and its vetoes, are kept apart.
        if (state.Membership is not [{ From: { } since }, ..] || states.Resolve(state.Code.ToString(), Before(since)) is not { } other)
            return null;
        if (other == state || Until(other) is not { } end)
            return null;
        var apart = Count(votes, other, end);
        return $"Until {PartialDate.From(end).InWords()} the seat was held by {other.Name}, whose vetoes are not among them; "
            + $"this edition has {(apart == 0 ? "none" : $"{apart}")}.";
    }

    private static int Count(IReadOnlyList<VoteEvent> votes, State by, DateOnly until) =>
        votes.Count(v => v.Vetoes.Contains(by.Code) && v.Date.IsKnown && v.Date.Earliest <= until);

    private static PartialDate Before(DateOnly day) => PartialDate.From(day.AddDays(-1));

    private static DateOnly? Until(State state) => state.Membership is [.., { To: { } to }] ? to : null;
}
