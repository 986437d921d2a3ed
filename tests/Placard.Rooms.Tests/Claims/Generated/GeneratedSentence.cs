namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>A sentence about the record of an edition, and whether it is true there.</summary>
/// <param name="Kind">The kind of claim: <c>ballot</c>, <c>tally</c>.</param>
/// <param name="Template">The template it was made by.</param>
/// <param name="Text">The sentence.</param>
/// <param name="IsTrue">Whether the record bears it out; if not, the record denies it.</param>
/// <param name="Changed">What was changed to make it false: <c>number</c>, <c>state</c>, <c>ballot</c>; empty for a true one.</param>
/// <param name="Record">What of the record it is about, as it stands there.</param>
internal sealed record GeneratedSentence(string Kind, string Template, string Text, bool IsTrue, string Changed, string Record);
