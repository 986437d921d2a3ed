namespace Placard.Rooms.Votes;

/// <summary>The agreement of two states, or of every pair that a command asks for, a year a row.</summary>
internal static class ComparedStatesTable
{
    public static Table<ComparedStates> Columns { get; } =
        Table<ComparedStates>.Of<(AgreementJson Of, AgreementYear Year)>(
            model => model.Pairs.Select(AgreementJson.Of).SelectMany(pair => pair.Years.Select(year => (pair, year))),
            new("a", "Code of the first state", (_, row) => row.Of.A),
            new("b", "Code of the second state", (_, row) => row.Of.B),
            new("body", "Code of the body; empty for all together", (_, row) => row.Of.Body),
            new("year", "Year", (_, row) => row.Year.Year),
            new("common", "Votes on which both voted yes, no or abstained", (_, row) => row.Year.Common),
            new("same", "Of these, those with the same ballot", (_, row) => row.Year.Same),
            new("opposite", "Of these, those with yes against no", (_, row) => row.Year.Opposite),
            new("share", "Same by common, from 0 to 1", (_, row) => row.Year.Share),
            new("index", "Lijphart’s index, in which an abstention beside yes or no counts half, from 0 to 1", (_, row) => row.Year.Index),
            new("only_a", "Votes on which only the first cast a ballot", (_, row) => row.Year.OnlyA),
            new("only_b", "Votes on which only the second did", (_, row) => row.Year.OnlyB)
        );
}
