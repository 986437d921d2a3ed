using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>The vote whose swing states are asked for, and the day whose members; null for the vote's own.</summary>
internal sealed record SwingAsked(VoteEvent Vote, PartialDate? On)
{
    private const int MostOffered = 8;

    /// <summary>Reads a vote's symbol or address, a day, and a body that it must be a vote of.</summary>
    /// <exception cref="Refusal">There is no such vote, there are several, or a value means nothing.</exception>
    public static SwingAsked Read(OpenEdition edition, string like, string? on, string? body)
    {
        var day = Asked.Date("on", on);
        var wanted = Asked.Body("body", body, b => $"{Addresses.Swing}?body={b.Code}");
        var (symbol, votes) = FindVote.In(edition, like);
        if (votes is not [var vote])
        {
            throw Refusal.Unreadable($"{votes.Count} votes stand under {symbol}; name one by its address.",
                votes.Take(MostOffered).Select(v => new Link($"{v.Address}, {v.Kind.ToWord()}: {Quotes.Shortened(v.Heading())}", Addresses.SwingOf(v.Address))));
        }
        if (wanted is not null && wanted != vote.Body)
        {
            throw Refusal.Unreadable($"{vote.Address} was a vote of the {vote.Body.Name}; positions are not comparable between bodies, and another's members have none on its scale.",
                new Link("Its own members", Addresses.SwingOf(vote.Address)));
        }
        if (SwingView.Lacking(vote) is { } refusal)
            throw Refusal.NotFound(refusal, new Link("The vote", Addresses.Vote(vote.Address)));
        return new SwingAsked(vote, day.IsKnown ? day : null);
    }
}
