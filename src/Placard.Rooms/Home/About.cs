namespace Placard.Rooms.Home;

/// <summary>What the page about Placard says that is data: what the statuses mean, the best first.</summary>
public sealed record About(IReadOnlyList<StatusMeaning> Statuses)
{
    public static About Whole { get; } =
        new([
            Of(RecordStatus.Confirmed, "Two or more independent sources agree on every ballot they give and on the result."),
            Of(
                RecordStatus.Single,
                "One source, or several with one origin, without contradictions; where it lists ballots, they match its totals."
            ),
            Of(
                RecordStatus.Disputed,
                "Sources differ on a ballot, a tally, an outcome or a date. Every version is shown, the most reliable first; measures "
                    + "leave it out."
            ),
            Of(
                RecordStatus.Quarantined,
                "The record contains an error: list and tally differ, the names are those of another vote, or a state on the list was no "
                    + "member. It is shown with its reason and left out of lists and measures unless asked for."
            ),
        ]);

    private static StatusMeaning Of(RecordStatus status, string meaning) => new(status.ToWord(), status.InWords(), meaning);
}

/// <summary>What a status means.</summary>
/// <param name="Status">Its word in data: <c>single</c>.</param>
/// <param name="Words">How pages show it: <c>one source</c>.</param>
/// <param name="Meaning">What it means, in a sentence.</param>
public sealed record StatusMeaning(string Status, string Words, string Meaning);
