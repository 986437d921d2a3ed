using Placard.Sources.Tables;

namespace Placard.Sources.Starter;

/// <summary>The table of key votes. It is our own, so an error in it is an error of the program.</summary>
internal static class KeyVotes
{
    private const int Symbol = 0,
        Draft = 1,
        Date = 2,
        Result = 3,
        Yes = 4,
        No = 5,
        Abstain = 6,
        For = 7,
        Against = 8,
        Abstaining = 9,
        Basis = 10,
        Title = 11;

    public static IEnumerable<VoteObservation> Read(Stream content, Func<string, Origin> at)
    {
        using var table = CsvTable.Open(
            content,
            "symbol",
            "draft",
            "date",
            "outcome",
            "yes",
            "no",
            "abstain",
            "in_favour",
            "against",
            "abstaining",
            "basis",
            "title"
        );
        while (table.Next())
            yield return Vote(table, at);
    }

    private static VoteObservation Vote(CsvTable row, Func<string, Origin> at)
    {
        var symbol = DocumentSymbol.Parse(row[Symbol]);
        var ballots = BallotSheet.Of([
            .. Ballots(row[For], Ballot.Yes),
            .. Ballots(row[Against], Ballot.No),
            .. Ballots(row[Abstaining], Ballot.Abstain),
        ]);
        var outcome = OutcomeOf(row[Result]);
        return new VoteObservation(at($"{symbol}, {row[Basis]}"))
        {
            Body = symbol.Body ?? throw new FormatException($"“{symbol}” does not tell the body."),
            Date = PartialDate.Parse(row[Date]),
            Serial = symbol.ToString().Replace('/', '-').Replace('.', '-'),
            Symbol = symbol,
            Draft = FactCells.SymbolOf(row[Draft]),
            Title = row[Title],
            // A tally without names does not show that names were taken.
            Method =
                outcome == Outcome.AdoptedWithoutVote ? VoteMethod.WithoutVote
                : ballots.Count > 0 ? VoteMethod.Recorded
                : VoteMethod.Unknown,
            Outcome = outcome,
            Announced =
                row[Yes].Length == 0
                    ? null
                    : new Tally(FactCells.NumberOf(row[Yes]), FactCells.NumberOf(row[No]), FactCells.NumberOf(row[Abstain])),
            Ballots = ballots,
            OmitsAbsent = true,
        };
    }

    private static IEnumerable<KeyValuePair<StateCode, Ballot>> Ballots(string codes, Ballot ballot) =>
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => KeyValuePair.Create(StateCode.Parse(code), ballot));

    private static Outcome OutcomeOf(string word) =>
        word switch
        {
            "adopted" => Outcome.Adopted,
            "rejected" => Outcome.Rejected,
            "adopted without a vote" => Outcome.AdoptedWithoutVote,
            _ => throw new FormatException($"“{word}” is not an outcome."),
        };
}
