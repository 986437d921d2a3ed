namespace Placard.Rooms.Votes;

/// <summary>A symbol that bears several votes, and the votes.</summary>
public sealed record SymbolView(DocumentSymbol Symbol, IReadOnlyList<VoteEvent> Votes);
