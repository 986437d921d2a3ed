using Placard.Desk.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>The counts on the desk, and the form to begin one.</summary>
/// <param name="Counts">The counts, latest vote first.</param>
/// <param name="Place">Where the desk is.</param>
/// <param name="Ticket">The form's ticket.</param>
/// <param name="Typed">What was typed into it.</param>
/// <param name="By">Who typed it.</param>
/// <param name="Refused">Why it was not taken; empty when there was nothing to refuse.</param>
public sealed record CountsView(IReadOnlyList<StoredCount> Counts, string Place, string Ticket, VotedWords Typed, string By, string Refused);
