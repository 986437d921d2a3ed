using Placard.Record.Votes.Sessions;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Sessions;

/// <summary>A session as its page shows it: one of the record, or one that comes.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Held">The session of the record; null for one that comes.</param>
/// <param name="Coming">The session that comes; null for one of the record.</param>
public sealed record ShownSession(SessionQuery Query, SessionRecord? Held, ComingSession? Coming)
{
    /// <summary>How many texts stand on a page.</summary>
    public const int TextsOnPage = 120;

    private const int MostInFeed = 100;

    public BodySession Session => Held?.Session ?? Coming!.Session;

    public string Title => SessionWords.FullTitle(Session);

    public string Sentence =>
        Held is { } held
            ? $"{SessionWords.Days(held.Line.First, held.Line.Last)}: {SessionWords.Outcomes(held.Line)}."
            : $"What falls due in the {SessionWords.Title(Session)} of the {Session.Body.Name}.";

    public int Pages => Held is { } held ? Paging.Count(held.Texts.Count, TextsOnPage) : 1;

    /// <exception cref="Refusal">There is no such session, or fewer pages.</exception>
    public static ShownSession Of(Request request, SessionQuery query)
    {
        var (edition, index) = (request.Edition, SessionIndex.Of(request.Edition));
        if (!query.IsNext && index.Find(query.Body, query.Session) is { } line)
        {
            var shown = new ShownSession(query, index.RecordOf(line), null);
            return query.Page <= shown.Pages ? shown : throw Paging.NoSuchPage(request, query.Page);
        }
        var number = SessionCalendar.NumberOf(query.Session);
        return (query.IsNext || number is not null) && ComingSession.Of(edition, query.Body, number, request.Clock.Today()) is { } coming
            ? new(query, null, coming)
            : throw query.NotThere(edition);
    }

    /// <summary>The decisions of the session, or what falls due in it.</summary>
    public Feed ToFeed() =>
        Coming?.ToFeed()
        ?? new(
            $"Decisions: {Title}",
            [
                .. Held!
                    .Line.Votes.Where(v => v.Date.IsKnown)
                    .Take(MostInFeed)
                    .Select(v => new FeedEntry(
                        $"{v.OutcomeInList()}: {v.Heading()}",
                        Addresses.Vote(v.Address),
                        v.Date.Earliest,
                        $"{OutcomeSentence.Of(v)} {StatusWords.Meaning(v)}"
                    )),
            ]
        );

    /// <summary>The same by day.</summary>
    public Views.Calendar ToCalendar() => Coming?.ToCalendar() ?? ToFeed().ToCalendar();
}
