namespace Placard.Rooms.Drafts;

/// <summary>The form to hand in a draft.</summary>
/// <param name="Ticket">Its ticket.</param>
/// <param name="Refused">Why the last one was not taken; empty when there was none.</param>
public sealed record DraftFormView(string Ticket, string Refused = "");

/// <summary>A draft that was read, and a ticket to hand in the next.</summary>
public sealed record ReadDraftView(DraftView Draft, string Ticket);
