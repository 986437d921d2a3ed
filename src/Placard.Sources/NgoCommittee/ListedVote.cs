using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.NgoCommittee;

/// <summary>One roll call of the Committee as it is gathered row by row.</summary>
/// <param name="Number">The source's number of it. The source numbers anew when it adds votes, so that no address is made of it.</param>
/// <param name="Session">The day by which the source dates the session.</param>
/// <param name="Place">Which of the votes of that session it is, in the order of the file.</param>
/// <param name="Topic">What was voted on, in the prose of the reports.</param>
/// <param name="Result">How it ended, in one of several words.</param>
internal sealed partial record ListedVote(string Number, DateOnly Session, int Place, string Topic, string Result)
{
    public RollCallList List { get; } = new();

    public Origin Origin(FileReading file) => file.At($"vote {Number}");

    public VoteObservation ToObservation(FileReading file)
    {
        var ballots = List.ToSheet();
        return new(Origin(file))
        {
            Body = Body.NgoCommittee,
            // The day is that of the session, which may have begun in the month before: of the vote, only the year is certain.
            Date = new PartialDate(Session.Year),
            Serial = string.Create(CultureInfo.InvariantCulture, $"{Session:yyyy-MM-dd}-{Place}"),
            Session = string.Create(CultureInfo.InvariantCulture, $"ending {Session:yyyy-MM-dd}"),
            Title = PageFurniture().Replace(Topic, ""),
            Kind = Motion().IsMatch(Topic) ? VoteKind.Procedure : VoteKind.WholeText,
            Method = VoteMethod.Recorded,
            Outcome = OutcomeOf(Result),
            Ballots = ballots,
            OmitsAbsent = List.Count < Body.NgoCommittee.Seats && ballots.CountOf(Ballot.NotVoting) == 0,
            Unresolved = List.Unresolved,
            Repeated = List.Repeated,
        };
    }

    // What the word is of, the proposal or the application, the source leaves open; where it contradicts the ballots, the record says so.
    private static Outcome OutcomeOf(string word) =>
        word.ToLowerInvariant() switch
        {
            "adopted" or "in favor" or "supported" => Outcome.Adopted,
            "rejected" or "against" => Outcome.Rejected,
            _ => Outcome.Unknown,
        };

    // What stands at the foot and the head of two pages between which a sentence ran: “E/2022/32 (Part I) 21-13266 69/79”.
    [GeneratedRegex(@"E/[0-9]{4}/32 \(Part I+\) [0-9]{2}-[0-9]{5} [0-9]{1,3}/[0-9]{1,3} ", RegexOptions.CultureInvariant)]
    private static partial Regex PageFurniture();

    [GeneratedRegex(
        @"\bmotion\b|no-?action|\badjourn|\brule (?:50|57|59)\b|\bruling of the Chair\b|\bChair’s decision\b|\bcompetence of the Committee\b"
            + @"|\bpostpone (?:action|the vote)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Motion();
}
