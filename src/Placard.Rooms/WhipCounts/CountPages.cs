using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Placard.Desk;
using Placard.Desk.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>The pages of one count.</summary>
internal sealed class CountPages(FormHandling handing, ForecastOfVote forecast, TimeProvider clock)
{
    private const string About = "Who said what states will do in one coming vote.";

    public Task<ViewResult> ShowAsync(string id, string? since, HttpContext context) => WhenForecastAsync(context, id, desk => PageAsync(context, desk, id, since: since));

    public Task<ViewResult> PrintAsync(string id, string? since, HttpContext context) => WhenForecastAsync(context, id, async desk =>
    {
        var view = await ReadAsync(context, desk, id, since);
        return ViewResult.Of<PrintPage, CountView>(view.Kept.Vote.Title, About, view).AsJson(() => CountAnswer.Of(view, withWords: false), WhipJson.Readable.CountAnswer);
    });

    public Task<ViewResult> ScoreAsync(string id, HttpContext context) => WhenForecastAsync(context, id, async desk =>
    {
        var view = await ReadAsync(context, desk, id, null);
        return ViewResult.Of<ScorePage, CountView>($"{view.Kept.Vote.Title}, scored", About, view).AsJson(() => ScoreAnswer.Of(view), WhipJson.Readable.ScoreAnswer);
    });

    /// <summary>The page of a count, with what was typed where it is shown again.</summary>
    public async Task<ViewResult> PageAsync(HttpContext context, OpenDesk desk, string id, CommitmentWords? typed = null, VotedWords? voted = null, string by = "", string refused = "", string? since = null)
    {
        var view = await ReadAsync(context, desk, id, since);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return ViewResult.Of<CountPage, CountModel>(view.Kept.Vote.Title, About,
                new CountModel(view, handing.NewTicket(), typed ?? CommitmentWords.On(today), voted ?? VotedWords.Of(view.Kept.Vote), by, refused))
            .AsJson(() => CountAnswer.Of(view), WhipJson.Readable.CountAnswer)
            .AsTable(() => CountTables.States(view));
    }

    /// <summary>The count that an address names.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public static StoredCount Kept(OpenDesk desk, string id) =>
        (CountId.TryParse(id, out var known) ? desk.WhipCounts.Find(known) : null)
            ?? throw Refusal.NotFound($"There is no whip count {Quotes.Of(id)} on this desk.", new Link("The whip counts", Addresses.WhipCounts));

    /// <summary>The count as it stands, to be written down.</summary>
    public async Task<Snapshot> TakingAsync(HttpContext context, OpenDesk desk, StoredCount kept) => CountReader.Taking(await Reader(context, desk).ReadAsync(kept));

    // The first forecast of a day takes seconds, in which a reader is told so rather than left before an empty window.
    private Task<ViewResult> WhenForecastAsync(HttpContext context, string id, Func<OpenDesk, Task<ViewResult>> show) => DeskVisit.ShowAsync(context, async desk =>
        await Waiting.IsDoneAsync(Reader(context, desk).ForecastAsync(Kept(desk, id)), context) ? await show(desk) : Waiting.Show(context, "The forecast under this count"));

    private Task<CountView> ReadAsync(HttpContext context, OpenDesk desk, string id, string? since) => Reader(context, desk).ReadAsync(Kept(desk, id), since);

    private CountReader Reader(HttpContext context, OpenDesk desk) => new(context.RequestServices.GetRequiredService<OpenEdition>(), desk, forecast);
}
