using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Tables of mandates and of their renewals.</summary>
internal static class MandateRows
{
    /// <summary>A row for each mandate.</summary>
    public static Table<MandateList> Mandates { get; } =
        Table<MandateList>.Of(
            list => list.Entries,
            new("code", "Short name of the mandate", (_, m) => m.Mandate.Code),
            new("title", "Subject, or country or territory", (_, m) => m.Mandate.Title),
            new("form", "Who carries it out", (_, m) => m.Mandate.Form.ToWord()) { Words = MandateFormWords.All },
            new("country", "ISO 3166 code of the country or territory", (_, m) => m.Mandate.Country),
            new("created", "Resolution or decision that created it", (_, m) => m.Mandate.Created),
            new("created_year", "Year of that", (_, m) => m.Mandate.CreatedYear),
            new("renewed", "Latest resolution known to have renewed it", (_, m) => m.Mandate.Renewed),
            new("renewed_on", "Day of its adoption", (_, m) => m.Mandate.RenewedOn),
            new("evidence", "How that is known: its text, a report, or only its title", (_, m) => m.Mandate.RenewalEvidence.ToWord()),
            new("ends", "When it ends by the text of its latest renewal; empty where no text held says it", (_, m) => m.Ends),
            new("holder", "Latest holder known", (_, m) => m.Mandate.Holder),
            new("since", "Since when; empty where not confirmed", (_, m) => m.Mandate.Since),
            new("confirmed", "Whether the holder was read on a page that can be cited", (_, m) => Confirmed(m.Mandate)),
            new("note", "What should be known of it", (_, m) => m.Mandate.Note)
        );

    /// <summary>A row for each renewal that a text says of itself.</summary>
    public static Table<MandateSheet> Renewals { get; } =
        Table<MandateSheet>.Of(
            sheet => sheet.Entry.Renewals,
            new("code", "Short name of the mandate", (sheet, _) => sheet.Entry.Mandate.Code),
            new("symbol", "Resolution", (_, r) => r.Symbol),
            new("paragraph", "Paragraph that renews the mandate", (_, r) => r.Paragraph.ToString()),
            new("date", "Day of adoption", (_, r) => r.Adopted),
            new("years", "For how many years; empty where it names none", (_, r) => r.Renewal.Years),
            new("ends", "When the mandate ends by it", (_, r) => r.Ends),
            new("words", "Words of the paragraph", (_, r) => r.Words)
        );

    private static string? Confirmed(Mandate mandate) => mandate.Holder.Length == 0 ? null : SeatWords.YesNo(mandate.IsHolderConfirmed);
}
