using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Mandates, as a terminal shows them.</summary>
internal static class MandateTexts
{
    public static void Write(MandateList list, TextWriter output)
    {
        if (list.Entries.Count == 0)
        {
            output.WriteLine("No mandates match.");
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["code", "form", "title", "latest renewal", "on", "ends", "holder"],
            list.Entries.Select(m =>
                (IReadOnlyList<string>)
                    [
                        m.Mandate.Code,
                        m.Mandate.Form.ToWord(),
                        Quotes.Shortened(m.Mandate.Title, 48),
                        m.Mandate.Renewed.ToString(),
                        m.Mandate.RenewedOn.ToString(),
                        m.Ends.ToString() + (m.HasEndedBy(list.Query.Today) ? " (passed)" : ""),
                        HolderOf(m.Mandate),
                    ]
            )
        );
        output.WriteLine(
            $"Ends: by the text of the latest renewal, from {Plurals.Plain(list.TextsRead, "resolution")} of the Council in this edition; "
                + "empty where none says it. Passed: a later renewal, if there was one, is not in this edition."
        );
    }

    public static void Write(MandateSheet sheet, TextWriter output)
    {
        var mandate = sheet.Entry.Mandate;
        output.WriteLine(mandate.FullTitle);
        output.WriteLine($"Created: {mandate.Created} ({mandate.CreatedYear})");
        output.WriteLine(
            mandate.Renewed.IsKnown
                ? $"Latest renewal known: {mandate.Renewed}, {mandate.RenewedOn}, {EvidenceOf(mandate)}"
                : "No renewal is known here."
        );
        output.WriteLine(EndOf(sheet.Entry, sheet.Today));
        output.WriteLine($"Holder: {(HolderOf(mandate) is { Length: > 0 } holder ? holder : "not known")}");
        foreach (var renewal in sheet.Entry.Renewals)
            output.WriteLine($"  {renewal.Symbol} {renewal.Paragraph}, {renewal.Adopted}: {Quotes.Shortened(renewal.Words, 110)}");
        if (mandate.Note.Length > 0)
            output.WriteLine(mandate.Note);
    }

    /// <summary>When it ends, or why that is not known, in a sentence.</summary>
    public static string EndOf(MandateEntry entry, DateOnly today) =>
        entry.HasEndedBy(today)
            ? $"Its latest renewal in this edition, {entry.Latest!.Symbol}, ran to {entry.Ends.InWords()}; "
                + "a later one, if there was one, is not in it."
        : entry.Ends.IsKnown ? $"Ends on {entry.Ends.InWords()} unless renewed, by {entry.Latest!.Symbol}."
        : entry.IsRenewedSince ? "When it ends is not known here: the text of its latest renewal is not in this edition."
        : "When it ends is not known from a text in this edition.";

    /// <summary>The latest renewal known, with its day.</summary>
    public static string RenewalOf(Mandate mandate) => mandate.Renewed.IsKnown ? $"{mandate.Renewed}, {mandate.RenewedOn}" : "not known";

    /// <summary>The latest renewal known, with its day, its vote and how it is known: <c>A/HRC/RES/61/26 on 30 March 2026, adopted 28-4-15
    /// (by its title only, not confirmed)</c>.</summary>
    public static string RenewedBy(Mandate mandate) =>
        $"{mandate.Renewed}{mandate.RenewedOn.AsWhen()}"
        + (mandate.RenewalVote.Length == 0 ? "" : $", adopted {mandate.RenewalVote}")
        + $" ({EvidenceOf(mandate)})";

    /// <summary>How it is known that the latest resolution renewed a mandate.</summary>
    public static string EvidenceOf(Mandate mandate) =>
        mandate.RenewalEvidence switch
        {
            RenewalEvidence.Text => "its text says so",
            RenewalEvidence.Report => "a report of the session says so",
            RenewalEvidence.Title => "by its title only, not confirmed",
            _ => "no renewal known",
        };

    /// <summary>The holder; “not confirmed” where no page that can be cited names them; empty where none is known.</summary>
    public static string HolderOf(Mandate mandate) =>
        mandate.Holder.Length == 0 ? ""
        : mandate.IsHolderConfirmed ? mandate.Holder
        : $"{mandate.Holder} (not confirmed)";
}
