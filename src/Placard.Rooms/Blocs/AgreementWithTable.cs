using Placard.Rooms.Votes;

namespace Placard.Rooms.Blocs;

/// <summary>The agreement of every state with one, nearest first.</summary>
internal static class AgreementWithTable
{
    public static Table<AgreementWith> Columns { get; } =
        Table<AgreementWith>.Of(
            view => view.States,
            [
                new("state", "ISO 3166 code of the other state", (_, s) => s.State),
                new("name", "Its name", (view, s) => view.Register.NameOf(s.State)),
                new("common", "Roll calls on which both voted yes, no or abstained", (_, s) => s.Agreement.Counted.Common),
                new("same", "Of these, with the same ballot", (_, s) => s.Agreement.Counted.Same),
                new("opposite", "Of these, yes against no", (_, s) => s.Agreement.Counted.Opposite),
                new(
                    "index",
                    "Index of agreement as counted, 0 to 1; an abstention beside a yes or no counts half",
                    (_, s) => s.Agreement.Counted.Index
                ),
                .. EstimateColumns.Of<AgreementWith, AgreementOf>(
                    "agreement",
                    "low",
                    "high",
                    "The index with states of few common roll calls drawn towards the mean of all pairs",
                    s => s.Agreement.Estimate
                ),
            ]
        );
}
