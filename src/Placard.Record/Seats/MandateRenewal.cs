namespace Placard.Record.Seats;

/// <summary>What a resolution's own words say of the renewal of a mandate.</summary>
/// <param name="Form">Who carries the mandate out.</param>
/// <param name="Subject">The subject or country as the paragraph words it; empty where it leaves that to the title of the
/// resolution.</param>
/// <param name="Years">For how many years; null where the paragraph names a session or nothing.</param>
public sealed record MandateRenewal(MandateForm Form, string Subject, int? Years);

/// <summary>A renewal and where it stands.</summary>
/// <param name="Renewal">What it says.</param>
/// <param name="Symbol">The resolution.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Adopted">The day of adoption.</param>
/// <param name="Words">The paragraph's words.</param>
public sealed record FoundRenewal(
    MandateRenewal Renewal,
    DocumentSymbol Symbol,
    ParagraphAddress Paragraph,
    PartialDate Adopted,
    string Words
)
{
    /// <summary>When the mandate ends by this renewal; the default where it names no years, or the day of adoption is not
    /// known.</summary>
    public PartialDate Ends =>
        Renewal.Years is { } years && Adopted.IsKnown
            ? new PartialDate(Adopted.Year + years, Adopted.Month, Adopted is { Month: 2, Day: 29 } ? 28 : Adopted.Day)
            : default;
}
