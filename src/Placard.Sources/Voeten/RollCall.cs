namespace Placard.Sources.Voeten;

/// <summary>One row of <c>roll_calls.csv</c>, as it stands but for what the date can mean.</summary>
/// <param name="Number">The compilers' number, <c>rcid</c>.</param>
/// <param name="Session">The regular session during or after which it was held.</param>
/// <param name="Date">The date, to the month where the day is no day.</param>
/// <param name="Cell">The column <c>unres</c>.</param>
/// <param name="OnAmendment">Whether it is flagged as a vote on an amendment.</param>
/// <param name="OnParagraph">Whether it is flagged as a vote on a paragraph.</param>
/// <param name="Short">The short description.</param>
/// <param name="Description">The long description.</param>
internal sealed record RollCall(
    int Number,
    int Session,
    PartialDate Date,
    string Cell,
    bool OnAmendment,
    bool OnParagraph,
    string Short,
    string Description
)
{
    /// <summary>Whether the description is taken from the record of the meeting, as for separate votes since the fifty-second
    /// session.</summary>
    public bool IsTranscript { get; } = RollCallDay.IsTranscript(Description);
}
