namespace Placard.Rooms.Claims;

/// <summary>By what a vote that a document means was found.</summary>
internal enum FoundBy
{
    /// <summary>It was not.</summary>
    Nothing,

    /// <summary>By its symbol.</summary>
    Symbol,

    /// <summary>By its title or what it is about, with body and time.</summary>
    Topic,

    /// <summary>By its tally, with body and time.</summary>
    Tally,
}

/// <summary>The votes that a document can mean by one of its proposals.</summary>
/// <param name="Votes">The votes, likeliest first; one where it is clear.</param>
/// <param name="By">By what they were found.</param>
/// <param name="Why">In words, where none is found or the symbol is not that of the vote.</param>
internal sealed record FoundVotes(IReadOnlyList<VoteEvent> Votes, FoundBy By, string Why)
{
    public static FoundVotes None(string why, bool isHeld = true) => new([], FoundBy.Nothing, why) { IsHeld = isHeld };

    /// <summary>Whether the record has votes of the body and the time; false where that is why none was found.</summary>
    public bool IsHeld { get; init; } = true;

    /// <summary>Whether what is said of it leaves no doubt even without the time that is given.</summary>
    public bool IsSure { get; init; } = true;

    /// <summary>Whether it is one of several, and meant because it is of the days of the document.</summary>
    public bool IsNearest { get; init; }

    /// <summary>The symbol by which the document cites another text than the one whose facts it gives; the default where it does
    /// not.</summary>
    public DocumentSymbol WronglyCited { get; init; }
}
