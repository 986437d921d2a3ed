using Placard.Record.FollowUp;
using Placard.Rooms.Votes;

namespace Placard.Rooms.FollowUp;

/// <summary>Cases in words.</summary>
internal static class CaseWords
{
    /// <summary>What the kind of a decision does not say.</summary>
    public const string OfDecision = "The kind of decision does not say whether a right was violated.";

    /// <summary>The committee, the number and the states: <c>CAT 426/2010, against Switzerland</c>.</summary>
    public static string Heading(IndividualCase one, StateRegister states) =>
        $"{one.Committee} {(one.Communication.Length > 0 ? one.Communication : one.Id)}, against {states.InWords(one.States)}";
}
