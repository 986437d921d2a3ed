using Placard.Rooms.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.States;

/// <summary>The sentences of a state's page. Each comes from a rule written here, the same for every state.</summary>
internal static class StateWords
{
    /// <summary>What absence does not mean.</summary>
    public const string Absence = "Only what is held is listed. That a state is absent from a register says nothing about its conduct.";

    /// <summary>What the vote record does not say.</summary>
    public const string CalledVotes = "Not known: no source held says who asked for a recorded vote.";

    /// <summary>What allies rest on.</summary>
    public const string OfAllies = "Agreement is Lijphart’s index as counted: an abstention beside a yes or no counts half.";

    /// <summary>Member or not, group, and its seat in the Council: <c>Member of the United Nations, in the group of African States. In the
    /// Council until 31 December 2026.</c></summary>
    public static string Lead(StateProfile profile) =>
        Standing(profile.State) + (profile.Council.Applies ? " " + Seat(profile.Council) : "");

    public static string Standing(State state)
    {
        var group = StateList.LastGroupOf(state);
        var ofGroup =
            group == RegionalGroup.None
                ? ""
                : $", {(state.Standing == StateStanding.Former ? "last " : "")}in the group of {group.ToName()}";
        return state.Standing switch
        {
            StateStanding.Member => $"Member of the United Nations{ofGroup}.",
            StateStanding.Observer => $"Observer at the United Nations{ofGroup}.",
            StateStanding.Former => $"Former state or seat{ofGroup}.",
            _ => $"Named in the sources; not a member of the United Nations{ofGroup}.",
        };
    }

    private static string Seat(StateCouncil council) =>
        council.Now is { } now ? $"Member of the Human Rights Council{Until(now.Days.To)}."
        : council.Last is { } last ? $"Member of the Human Rights Council last from {SeatWords.Years(last.Days.From, last.Days.To)}."
        : "No term in the Human Rights Council is recorded.";

    private static string Until(DateOnly? day) => day is { } last ? $" until {last.InWords()}" : "";

    /// <summary>The time of the Council’s roll calls: <c>28 November 2006 to 4 April 2025</c>.</summary>
    public static string RollCallSpan(StateCouncil council) =>
        council.RollCalls.First.IsKnown ? $"{council.RollCalls.First.InWords()} to {council.RollCalls.Last.InWords()}" : "unknown dates";

    /// <summary>How often it was alone: <c>Alone in 3 roll calls, with one or two others in 12</c>.</summary>
    public static string Alone(StateCouncil council) =>
        council.Alone + council.NearlyAlone == 0
            ? "In no roll call held was it alone, or with one or two others, against a larger side."
            : $"Alone in {Plurals.Count(council.Alone, "roll call")}, with one or two others in {Numbers.Grouped(council.NearlyAlone)}, "
                + $"of {Numbers.Grouped(council.Cast)} in which it cast a ballot.";

    /// <summary>Who stood with it the last time: <c>Latest alone:</c>, <c>Latest, with Cuba and Eritrea:</c>.</summary>
    public static string Beside(LoneVote latest, StateRegister states) =>
        latest.Companions.Count == 0 ? "Latest alone:" : $"Latest, with {states.InWords(states.ByName(latest.Companions))}:";

    /// <summary>What became of the amendments it moved: <c>12 moved as a main sponsor: 9 rejected, 3 withdrawn</c>.</summary>
    public static string Amendments(StateCouncil council) =>
        (
            council.AmendmentsMoved == 0
                ? "None held names it as a main sponsor."
                : $"{Numbers.Grouped(council.AmendmentsMoved)} moved as a main sponsor: "
                    + Lists.And([
                        .. council.AmendmentsByOutcome.Select(o =>
                            $"{Numbers.Grouped(o.Value)} "
                            + (o.Key == Outcome.Unknown ? "whose outcome is in doubt or not known" : o.Key.ToWord())
                        ),
                    ])
                    + "."
        ) + (council.AmendmentsInError == 0 ? "" : " " + MoreInError(council.AmendmentsInError));

    /// <summary><c>28 more, whose record contains an error, are left out.</c></summary>
    public static string MoreInError(int count) =>
        $"{Numbers.Grouped(count)} more, whose record contains an error, {Plurals.Of(count, "is", "are")} left out.";

    /// <summary>The texts it sponsored, and of how many that is known.</summary>
    public static string Texts(StateCouncil council) =>
        $"Main sponsor of {Numbers.Grouped(council.TextsSponsored)} of the {Plurals.Count(council.SponsoredTexts.Count, "text")} whose main "
        + $"sponsors are known, {council.SponsoredTexts.First.Year} to {council.SponsoredTexts.Last.Year}; of "
        + $"{Numbers.Grouped(council.AllTexts.Count - council.SponsoredTexts.Count)} others they are not known. Where the draft’s "
        + "cover is the only source, everybody named on it counts as one.";
}
