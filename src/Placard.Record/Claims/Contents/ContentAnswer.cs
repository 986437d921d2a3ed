namespace Placard.Record.Claims.Contents;

/// <summary>What a text says to a claim about its words.</summary>
/// <param name="Kind">The verdict.</param>
/// <param name="Says">What the text does say, as the end of a sentence.</param>
/// <param name="Paragraphs">The paragraphs that it rests on.</param>
public sealed record ContentAnswer(VerdictKind Kind, string Says, IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>Why the text cannot tell; none for every other verdict.</summary>
    public NotCheckableReason Reason { get; init; }

    internal static ContentAnswer Unknown(NotCheckableReason reason, string says, params IReadOnlyList<Paragraph> paragraphs) =>
        new(VerdictKind.NotCheckable, says, paragraphs) { Reason = reason };
}
