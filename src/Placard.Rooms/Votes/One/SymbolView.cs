using Placard.Record.Documents;
using Placard.Record.Votes;

namespace Placard.Rooms.Votes.One;

/// <summary>A symbol that bears several votes, and the votes.</summary>
public sealed record SymbolView(DocumentSymbol Symbol, IReadOnlyList<VoteEvent> Votes);
