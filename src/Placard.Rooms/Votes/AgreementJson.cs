namespace Placard.Rooms.Votes;

/// <summary>How often two states voted alike, as JSON gives it.</summary>
/// <param name="A">The first state's code.</param>
/// <param name="B">The second state's code.</param>
/// <param name="Body">The body, or null for all bodies together.</param>
/// <param name="Notes">What a reader must know of either state's record, such as a seat carried on.</param>
/// <param name="Total">All years together.</param>
/// <param name="LeftOutInDoubt">Roll calls with a ballot of both that are disputed or quarantined, and counted nowhere.</param>
/// <param name="Years">The years from the first common vote to the last, oldest first.</param>
public sealed record AgreementJson(
    string A,
    string B,
    string? Body,
    IReadOnlyList<string>? Notes,
    AgreementCounts Total,
    int LeftOutInDoubt,
    IReadOnlyList<AgreementYear> Years
)
{
    public static AgreementJson Of(ComparedStates pair) =>
        new(
            pair.A.Code.ToString(),
            pair.B.Code.ToString(),
            pair.Body?.Code,
            pair.Notes.OrNull(),
            AgreementCounts.Of(pair.Total),
            pair.InDoubt,
            Together([.. pair.Years.Select(year => AgreementYear.Of(year.Key, year.Value))])
        );

    /// <summary>Every pair of more than two states; null for two.</summary>
    public static IReadOnlyList<AgreementJson>? OfEach(ComparedStates model) =>
        model.Others.Count == 0 ? null : [.. model.Pairs.Select(Of)];

    // Years before one of the two had a vote say nothing of the pair; a year between, in which they never met, does.
    private static AgreementYear[] Together(AgreementYear[] years)
    {
        var first = Array.FindIndex(years, year => year.Common > 0);
        return first < 0 ? [] : years[first..(Array.FindLastIndex(years, year => year.Common > 0) + 1)];
    }
}

/// <summary>Counts of votes; docs/measures/agreement.md has the formulas.</summary>
/// <param name="Common">Votes on which both voted yes, no or abstained.</param>
/// <param name="Same">Of these, those with the same ballot.</param>
/// <param name="Opposite">Of these, those with yes against no.</param>
/// <param name="Share">Same by common, from 0 to 1; null without a common vote.</param>
/// <param name="Index">Lijphart's index, in which an abstention beside yes or no counts half; null without a common vote.</param>
/// <param name="OnlyA">Votes on which only the first cast a ballot; counted nowhere above.</param>
/// <param name="OnlyB">Votes on which only the second did.</param>
public sealed record AgreementCounts(int Common, int Same, int Opposite, double? Share, double? Index, int OnlyA, int OnlyB)
{
    public static AgreementCounts Of(Agreement agreement) =>
        new(
            agreement.Common,
            agreement.Same,
            agreement.Opposite,
            agreement.Share.Rounded(),
            agreement.Index.Rounded(),
            agreement.OnlyFirst,
            agreement.OnlySecond
        );
}

/// <summary>The counts of one year.</summary>
public sealed record AgreementYear(int Year, int Common, int Same, int Opposite, double? Share, double? Index, int OnlyA, int OnlyB)
{
    public static AgreementYear Of(int year, Agreement agreement)
    {
        var counts = AgreementCounts.Of(agreement);
        return new(year, counts.Common, counts.Same, counts.Opposite, counts.Share, counts.Index, counts.OnlyA, counts.OnlyB);
    }
}
