using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Placard.Desk;
using Placard.Desk.WhipCounts;
using Placard.Edition.Reading;
using Placard.Rooms.Site;
using Placard.Rooms.Site.Asking;
using Placard.Rooms.Site.HandedIn;
using Placard.Rooms.WhipCounts.Answers;
using Placard.Rooms.WhipCounts.Forecasting;
using Placard.Rooms.WhipCounts.Reading;
using Placard.Rooms.WhipCounts.Scoring;

namespace Placard.Rooms.WhipCounts.One;

/// <summary>The pages of one count.</summary>
internal sealed class CountPages(HandingIn handing, ForecastOfVote forecast, TimeProvider clock)
{
    private const string About = "Who said what states will do in one coming vote.";

    public View Show(string id, string? since, HttpContext context) => DeskVisit.Show(context, desk => Page(context, desk, id, since: since));

    public View Print(string id, string? since, HttpContext context) => DeskVisit.Show(context, desk =>
    {
        var view = Read(context, desk, id, since);
        return View.Of<PrintPage, CountView>(view.Kept.Vote.Title, About, view).AsJson(() => CountAnswer.Of(view, withWords: false), WhipJson.Readable.CountAnswer);
    });

    public View Score(string id, HttpContext context) => DeskVisit.Show(context, desk =>
    {
        var view = Read(context, desk, id, null);
        return View.Of<ScorePage, CountView>($"{view.Kept.Vote.Title}, scored", About, view).AsJson(() => ScoreAnswer.Of(view), WhipJson.Readable.ScoreAnswer);
    });

    /// <summary>The page of a count, with what was typed where it is shown again.</summary>
    public View Page(HttpContext context, OpenDesk desk, string id, CommitmentWords? typed = null, VotedWords? voted = null, string by = "", string refused = "", string? since = null)
    {
        var view = Read(context, desk, id, since);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return View.Of<CountPage, CountModel>(view.Kept.Vote.Title, About,
                new CountModel(view, handing.NewTicket(), typed ?? CommitmentWords.On(today), voted ?? VotedWords.Of(view.Kept.Vote), by, refused))
            .AsJson(() => CountAnswer.Of(view), WhipJson.Readable.CountAnswer)
            .AsTable(() => CountTables.States(view));
    }

    /// <summary>The count that an address names.</summary>
    /// <exception cref="WrongAddress">There is none.</exception>
    public static KeptCount Kept(OpenDesk desk, string id) =>
        (CountId.TryParse(id, out var known) ? desk.WhipCounts.Find(known) : null)
            ?? throw WrongAddress.NotFound($"There is no whip count {Wording.Quoted(id)} on this desk.", new Link("The whip counts", Addresses.WhipCounts));

    private CountView Read(HttpContext context, OpenDesk desk, string id, string? since) =>
        new CountReader(context.RequestServices.GetRequiredService<OpenEdition>(), desk, forecast).Read(Kept(desk, id), since);

    /// <summary>The count as it stands, to be written down.</summary>
    public TakenCount Taking(HttpContext context, OpenDesk desk, string id) => CountReader.Taking(Read(context, desk, id, null));
}
