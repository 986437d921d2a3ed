namespace Placard.Rooms.Votes;

/// <summary>A vote as a heading or a link names it.</summary>
internal static class VoteHeadings
{
    /// <summary>The title, with the part that was voted on; the symbol or the address where the sources give no title.</summary>
    public static string Heading(this VoteEvent vote)
    {
        var title =
            vote.Title.Length > 0 ? vote.Title
            : vote.Symbol.IsKnown ? vote.Symbol.ToString()
            : vote.Draft.IsKnown ? vote.Draft.ToString()
            : vote.Address.ToString();
        return vote.Part.Length == 0 || title.Contains(vote.Part, StringComparison.OrdinalIgnoreCase) ? title : $"{title}: {vote.Part}";
    }

    /// <summary>The symbols, and what was voted on where it was not the whole text: <c>A/HRC/51/L.6</c>, <c>A/HRC/32/L.71,
    /// amendment</c>.</summary>
    public static string SymbolInWords(this VoteEvent vote)
    {
        var symbol = vote.Symbol.IsKnown ? vote.Symbol.ToString() : vote.Draft.ToString();
        var kind = vote.Kind == VoteKind.WholeText ? "" : vote.Kind.ToWord();
        return symbol.Length == 0 ? kind
            : kind.Length == 0 ? symbol
            : $"{symbol}, {kind}";
    }
}
