namespace Placard.Rooms.Sessions;

/// <summary>What texts ask for at a session as JSON gives it.</summary>
/// <param name="Session">Body and number: <c>HRC/61</c>.</param>
/// <param name="Total">How many requests there are.</param>
/// <param name="Limits">What the list rests on, and what it does not say.</param>
/// <param name="Requests">The requests.</param>
public sealed record SessionRequestListJson(string Session, int Total, string Limits, IReadOnlyList<SessionRequestJson> Requests)
{
    public static SessionRequestListJson Of(SessionRequestList list) =>
        new(list.Session.Code, list.Requests.Count, SessionRequestList.Limits, [.. list.Requests.Select(SessionRequestJson.Of)]);
}

/// <summary>A paragraph of a text that asks for something at a session.</summary>
/// <param name="Kind"><c>consideration</c>, <c>discussion</c>, <c>report</c> or <c>other</c>, by rule.</param>
/// <param name="Text">The symbol of the text.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The day it was adopted.</param>
/// <param name="Paragraph">The address of the paragraph.</param>
/// <param name="Words">The words of the paragraph.</param>
/// <param name="Names">The words that name the session.</param>
public sealed record SessionRequestJson(string Kind, string Text, string Title, string Date, string Paragraph, string Words, string Names)
{
    internal static SessionRequestJson Of(TextRequest request) =>
        new(
            request.Found.Kind.InWord(),
            request.Text.Symbol.ToString(),
            request.Text.Title,
            request.Text.Date.ToString(),
            request.Paragraph.ToString(),
            request.Words,
            request.Words.Substring(request.Found.At, request.Found.Length)
        );
}
