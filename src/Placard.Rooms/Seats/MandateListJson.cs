using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Mandates, as JSON gives them.</summary>
public sealed record MandateListJson(int TextsRead, IReadOnlyList<MandateJson> Mandates)
{
    internal static MandateListJson Of(MandateList list) => new(list.TextsRead, [.. list.Entries.Select(MandateJson.Of)]);
}

/// <summary>A mandate.</summary>
public sealed record MandateJson(
    string Code,
    string Title,
    string Form,
    string? Country,
    string Created,
    int CreatedYear,
    RenewalJson? LatestRenewal,
    string? Ends,
    HolderJson? Holder,
    int Members,
    string? Note,
    IReadOnlyList<FoundRenewalJson> RenewalsInTexts,
    SeatSourceJson? Read
)
{
    internal static MandateJson Of(MandateEntry entry)
    {
        var mandate = entry.Mandate;
        return new(
            mandate.Code,
            mandate.Title,
            mandate.Form.ToWord(),
            mandate.Country.OrNull(),
            mandate.Created.ToString(),
            mandate.CreatedYear,
            mandate.Renewed.IsKnown
                ? new(mandate.Renewed.ToString(), mandate.RenewedOn.ToString(), mandate.RenewalVote, mandate.RenewalEvidence.ToWord())
                : null,
            entry.Ends.OrNull(),
            mandate.Holder.Length > 0 ? new(mandate.Holder, mandate.Since.OrNull(), mandate.IsHolderConfirmed) : null,
            mandate.Members,
            mandate.Note.Length > 0 ? mandate.Note : null,
            [.. entry.Renewals.Select(FoundRenewalJson.Of)],
            SeatSourceJson.Of(mandate.Origin)
        );
    }
}

/// <summary>The latest renewal known, and how it is known: its text, a report, or only its title.</summary>
public sealed record RenewalJson(string Symbol, string Date, string Vote, string Evidence);

/// <summary>Who holds a mandate, as far as known.</summary>
public sealed record HolderJson(string Name, string? Since, bool Confirmed);

/// <summary>A renewal read from a text.</summary>
public sealed record FoundRenewalJson(string Symbol, string Paragraph, string Date, int? Years, string? Ends, string Words)
{
    internal static FoundRenewalJson Of(FoundRenewal found) =>
        new(
            found.Symbol.ToString(),
            found.Paragraph.ToString(),
            found.Adopted.ToString(),
            found.Renewal.Years,
            found.Ends.OrNull(),
            found.Words
        );
}
