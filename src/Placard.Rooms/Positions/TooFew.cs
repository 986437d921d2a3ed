using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Positions;

/// <summary>What a reader sees where there are no positions to show: why, and the way to ask for others. Who asks for data gets the sentence as a problem.</summary>
/// <param name="Title">What was asked for.</param>
/// <param name="Sentence">Why there is nothing.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Address">Where to ask again.</param>
public sealed record TooFew(string Title, string Sentence, PositionsQuery Query, string Address)
{
    public static IResult Show(HttpContext context, string title, string sentence, PositionsQuery query, string address) =>
        AskedPage.Of(context).Form == PageForm.Html
            ? ViewResult.Of<TooFewPage, TooFew>(title, sentence, new TooFew(title, sentence, query, address))
            : throw Refusal.NotFound(sentence);
}
