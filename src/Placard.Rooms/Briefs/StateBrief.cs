using Placard.Rooms.States;

namespace Placard.Rooms.Briefs;

/// <summary>The brief of a state.</summary>
internal static class StateBrief
{
    /// <summary>The rules, in the order in which their sentences are read.</summary>
    public static IReadOnlyList<BriefRule<BriefedState>> Rules { get; } =
    [
        .. StateSeatRules.All,
        .. StateVoteRules.All,
        .. StateTextRules.All,
        .. StateFollowUpRules.All,
        .. StateAccessRules.All,
        .. StateQuestions.All,
    ];

    public static Brief Of(OpenEdition edition, State state, StateMeasures measures, DateOnly today) =>
        BriefLength.Of(
            state.Name,
            Lead(state),
            // Nobody can be asked in the name of a state that is no more.
            state.Standing == StateStanding.Former
                ? [.. Rules.Except(StateQuestions.All)]
                : Rules,
            new BriefedState(edition, state, code => measures.Of(edition, state, code), today),
            Addresses.BriefOf(state.Code),
            new BriefMaking(today, edition.Info.AsOf, EditionHash.Short(edition.Info.Hash))
        );

    private static string Lead(State state)
    {
        var group = StateList.LastGroupOf(state);
        var ofGroup = group == RegionalGroup.None ? "" : $", in the regional group of {group.ToName()}";
        return state.Standing switch
        {
            StateStanding.Member => $"Member of the United Nations{Since(state)}{ofGroup}.",
            StateStanding.Observer => $"Observer at the United Nations{ofGroup}.",
            StateStanding.Former => $"Former state{ofGroup}.",
            _ => "Named in the sources; not a member of the United Nations.",
        };
    }

    private static string Since(State state) => state.Membership is [.., { From: { } from }] ? $" since {from.InWords()}" : "";
}
