using System.Globalization;
using Placard.Edition.Building;

namespace Placard.Benchmarks.Editions;

/// <summary>A record as large as the real one, made of nothing: 14,000 roll calls of 193 delegations, each told of by two sources, one time
/// in eight differently.</summary>
internal static class SyntheticRecord
{
    private const int Votes = 14_000;

    private static readonly SourceDescription First = new(new("first"), "First", "", "", "", "first", 1);
    private static readonly SourceDescription Second = new(new("second"), "Second", "", "", "", "second", 2);

    private static readonly StateCode[] States =
    [
        .. StateRegister.Default.All.Where(s => s.WasMember(new PartialDate(2012))).Select(s => s.Code),
    ];

    /// <summary>The same record as two sources tell it.</summary>
    public static SourceReading[] Readings() => [Reading(First, 0), Reading(Second, 1)];

    /// <summary>The same record as an edition holds it.</summary>
    public static EditionContent Content() =>
        new()
        {
            IsStarter = false,
            Sources = [First, Second],
            Votes = [.. Enumerable.Range(0, Votes).Select(Vote)],
        };

    private static VoteEvent Vote(int no)
    {
        var sheet = Sheet(no);
        var other = no % 8 == 0 ? Sheet(no + 1) : sheet;
        return new VoteEvent
        {
            Address = VoteAddress.Of(Symbol(no)),
            Body = Body.GeneralAssembly,
            Date = Date(no),
            Title = Title(no),
            Kind = VoteKind.WholeText,
            Method = VoteMethod.Recorded,
            Outcome = Outcome.Adopted,
            Status = RecordStatus.Confirmed,
            Symbol = Symbol(no),
            Tally = sheet.ToTally(),
            Ballots = sheet,
            Session = Session(no),
            Meeting = $"{no % 90}th",
            AgendaItem = $"{no % 150}. An item of the agenda",
            Topics = Topics(no),
            MainSponsors = States[(no % 100)..(no % 100 + 8)],
            Witnesses =
            [
                new(
                    new Origin(First.Code, "first.csv", $"row {no}", default),
                    VoteMethod.Recorded,
                    Outcome.Adopted,
                    sheet.ToTally(),
                    sheet,
                    Date(no),
                    WitnessFields.None
                ),
                new(
                    new Origin(Second.Code, "second.csv", $"row {no}", default),
                    VoteMethod.Recorded,
                    Outcome.Adopted,
                    other.ToTally(),
                    other,
                    Date(no),
                    WitnessFields.None
                ),
            ],
        };
    }

    private static SourceReading Reading(SourceDescription source, int shift) =>
        new(
            source,
            [new SourceFile(source.Code, source.Code + ".csv", 1, new string('0', 64), FileStatus.Read, "")],
            [.. Enumerable.Range(0, Votes).Select(no => Observation(source, no, no % 8 == 0 ? shift : 0))],
            []
        );

    private static VoteObservation Observation(SourceDescription source, int no, int shift)
    {
        var sheet = Sheet(no + shift);
        return new VoteObservation(new Origin(source.Code, source.Code + ".csv", $"row {no}", default))
        {
            Body = Body.GeneralAssembly,
            Serial = no.ToString(CultureInfo.InvariantCulture),
            Symbol = Symbol(no),
            Date = Date(no),
            Title = Title(no),
            Method = VoteMethod.Recorded,
            Outcome = Outcome.Adopted,
            Announced = sheet.ToTally(),
            Ballots = sheet,
            Session = Session(no),
            Meeting = $"{no % 90}th",
            Topics = Topics(no),
        };
    }

    private static BallotSheet Sheet(int no)
    {
        var random = new Random(no);
        var ballots = new Ballot[States.Length];
        for (var i = 0; i < ballots.Length; i++)
            ballots[i] = (Ballot)(1 + Math.Max(0, random.Next(12) - 8));
        return BallotSheet.FromSorted(States, ballots);
    }

    private static DocumentSymbol Symbol(int no) => DocumentSymbol.Parse($"A/RES/{no / 200 + 10}/{no % 200 + 1}");

    private static PartialDate Date(int no) => new(2012 + no % 13, 1 + no % 12, 1 + no % 28);

    private static string Title(int no) => $"Question of lamps and of their light in the streets of town number {no % 3000}";

    private static string Session(int no) => $"{no / 200 + 10}";

    private static string[] Topics(int no) => [$"LAMPS {no % 7}", $"STREETS {no % 400}", $"TOWNS {no % 11}"];
}
