namespace Placard.Rooms.Positions;

/// <summary>What a reader sees if too few roll calls divide states: why there are no positions, and the form to ask for others.</summary>
/// <param name="Title">What was asked for.</param>
/// <param name="Sentence">Why there is nothing.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Asks">What can be asked.</param>
/// <param name="Address">Where to ask again.</param>
public sealed record TooFew(string Title, string Sentence, PlaceQuery Query, QueryParameters<PlaceQuery> Asks, string Address)
{
    public static TooFew? Of(string title, Refusal refusal, PlaceQuery query, QueryParameters<PlaceQuery> asks, string address) =>
        refusal.Reason == RefusalReason.TooLittle ? new(title, refusal.Message, query, asks, address) : null;
}
