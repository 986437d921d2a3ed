namespace Placard.Record.Claims;

/// <summary>A sentence of a document, or what stands before or after a semicolon of one.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its words.</param>
/// <param name="StartsParagraph">Whether a paragraph begins with it.</param>
public sealed record ClaimSentence(TextSpan Span, string Text, bool StartsParagraph);
