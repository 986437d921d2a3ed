namespace Placard.Rooms.Statements;

/// <summary>The measure of states that rests on joint statements.</summary>
internal static class StatementMeasures
{
    public static StateMeasure Signed { get; } =
        new()
        {
            Code = "statements-signed",
            Name = "Joint statements signed",
            Unit = "statements",
            Meaning =
                "The joint statements and letters held whose known signatories name the state, of either side. Most lists "
                + "are known in part or "
                + "not at all: a state that is not named may have signed.",
            Case = "statement",
            Cases = "statements",
            AppliesTo = StateMeasure.MembersAndObservers,
            Absent = "found on no list",
            Address = Addresses.StatementsOf,
            Figures = edition =>
            {
                var index = StatementIndex.Of(edition);
                return index.All.Count == 0
                    ? null
                    : new(
                        $"{index.All[^1].Day.Year} to {index.All[0].Day.Year}, {Plurals.Count(index.All.Count, "statement")} held",
                        PartialDate.From(index.All[0].Day),
                        index
                            .All.SelectMany(index.SignedBy)
                            .CountBy(s => s.State)
                            .ToDictionary(s => s.Key, s => new StateFigure(s.Value, s.Value))
                    );
            },
        };
}
