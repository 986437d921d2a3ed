using Placard.Record.Seats;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter.Seats;

/// <summary>The table of mandates of the special procedures.</summary>
internal static class MandateList
{
    private const string Confirmed = "confirmed";

    private const int Code = 0,
        Title = 1,
        Form = 2,
        Country = 3,
        Created = 4,
        CreatedYear = 5,
        Renewed = 6,
        RenewedOn = 7,
        RenewalVote = 8,
        RenewalReadIn = 9,
        Members = 10,
        Holder = 11,
        Since = 12,
        HolderStatus = 13,
        Note = 14,
        Source = 15,
        RenewalSource = 16,
        HolderSource = 17;

    public static IEnumerable<Observation> Read(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var row = CsvTable.Open(
            content,
            "code",
            "title",
            "form",
            "country",
            "created",
            "created_year",
            "renewed",
            "renewed_on",
            "renewal_vote",
            "renewal_read_in",
            "members",
            "holder",
            "since",
            "holder_status",
            "note",
            "source",
            "renewal_source",
            "holder_source"
        );
        while (row.Next())
            yield return Mandate(row, at);
    }

    private static Mandate Mandate(CsvTable row, Func<string, PartialDate, Origin> at) =>
        new(at(row[Source], default))
        {
            Code = row[Code],
            Title = row[Title],
            Form = MandateFormWords.Parse(row[Form]),
            Country = FactCells.StateOf(row[Country]),
            Created = FactCells.SymbolOf(row[Created]),
            CreatedYear = FactCells.NumberOf(row[CreatedYear]),
            Renewed = FactCells.SymbolOf(row[Renewed]),
            RenewedOn = FactCells.DateOf(row[RenewedOn]),
            RenewalVote = row[RenewalVote],
            RenewalEvidence = RenewalEvidenceWords.Parse(row[RenewalReadIn]),
            Members = FactCells.NumberOf(row[Members]),
            Holder = row[Holder],
            Since = FactCells.DateOf(row[Since]),
            IsHolderConfirmed = row[HolderStatus] == Confirmed,
            HolderSource = row[HolderSource],
            RenewalSource = row[RenewalSource],
            Note = row[Note],
        };
}
