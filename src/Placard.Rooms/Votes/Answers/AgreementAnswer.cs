namespace Placard.Rooms.Votes.Answers;

/// <summary>How often two states voted alike, as JSON gives it.</summary>
/// <param name="A">The first state's code.</param>
/// <param name="B">The second state's code.</param>
/// <param name="Body">The body, or null for all.</param>
/// <param name="Notes">What a reader must know of either state's record (a seat carried on).</param>
/// <param name="Total">All years together.</param>
/// <param name="Years">The years in which both were on a list, oldest first.</param>
public sealed record AgreementAnswer(
    string A, string B, string? Body, IReadOnlyList<string>? Notes, AgreementCounts Total, IReadOnlyList<AgreementYear> Years);

/// <summary>Counts over roll calls that both states are on the list of.</summary>
/// <param name="Common">Roll calls in which both voted yes, no or abstained.</param>
/// <param name="Same">Of these, those with the same ballot.</param>
/// <param name="Opposite">Of these, those with yes against no.</param>
/// <param name="Agreement">Same by common, from 0 to 1; null without a common roll call.</param>
/// <param name="OneAbsent">Roll calls in which one of the two did not vote; counted nowhere above.</param>
public sealed record AgreementCounts(int Common, int Same, int Opposite, double? Agreement, int OneAbsent);

/// <summary>The counts of one year.</summary>
public sealed record AgreementYear(int Year, int Common, int Same, int Opposite, double? Agreement, int OneAbsent);
