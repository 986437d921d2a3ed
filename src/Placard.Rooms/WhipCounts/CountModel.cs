namespace Placard.Rooms.WhipCounts;

/// <summary>The page of a count: what it says, and the forms to go on with it.</summary>
/// <param name="View">The count.</param>
/// <param name="Ticket">The ticket of its forms.</param>
/// <param name="Typed">The commitment that was typed.</param>
/// <param name="Voted">What was typed of the vote.</param>
/// <param name="By">Who typed it.</param>
/// <param name="Refused">Why it was not taken; empty when there was nothing to refuse.</param>
public sealed record CountModel(CountView View, string Ticket, CommitmentWords Typed, VotedWords Voted, string By, string Refused);
