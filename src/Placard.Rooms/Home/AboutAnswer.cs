using Placard.Rooms.Votes;

namespace Placard.Rooms.Home;

/// <summary>What the statuses mean, as JSON gives it.</summary>
/// <param name="Statuses">Every status, the best first.</param>
public sealed record AboutAnswer(IReadOnlyList<StatusMeaning> Statuses)
{
    public static AboutAnswer Whole { get; } = new(
    [
        Of(RecordStatus.Confirmed, "Sources that do not copy one another agree on every ballot they give and on the result."),
        Of(RecordStatus.Single, "One source, or several with one origin, tells of it, and what it says adds up."),
        Of(RecordStatus.Disputed, "Sources differ on a ballot, a tally, an outcome or a date. Every version is shown, the best witness first; measures leave it out."),
        Of(RecordStatus.Quarantined, "It cannot be right: list and tally differ, the names are those of another vote, or a state is on the list that was no member. It is shown with its reason and left out of lists and measures unless asked for."),
    ]);

    private static StatusMeaning Of(RecordStatus status, string meaning) => new(status.ToWord(), meaning);
}

/// <summary>What a status means.</summary>
public sealed record StatusMeaning(string Status, string Meaning);
