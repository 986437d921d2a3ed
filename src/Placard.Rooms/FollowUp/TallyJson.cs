using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>A tally as JSON gives it.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Cycle">The cycle of the review; left out elsewhere.</param>
/// <param name="Received">How many recommendations.</param>
/// <param name="Accepted">Accepted.</param>
/// <param name="Noted">Noted.</param>
/// <param name="Other">Answered in other words.</param>
/// <param name="NotKnown">Without a known answer.</param>
/// <param name="AcceptedShare">The accepted as a share of the answered; left out below ten answers.</param>
public sealed record TallyJson(
    string Mechanism,
    int? Cycle,
    int Received,
    int Accepted,
    int Noted,
    int Other,
    int NotKnown,
    double? AcceptedShare
)
{
    public static TallyJson Of(CycleTally of) =>
        new(
            of.Mechanism.ToCode(),
            of.Cycle,
            of.Tally.All,
            of.Tally.Accepted,
            of.Tally.Noted,
            of.Tally.Other,
            of.Tally.NotKnown,
            of.Tally.AcceptedShare
        );
}
