using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Placard.Desk;

namespace Placard.Rooms.WhipCounts;

/// <summary>The list of counts, and the form that begins one.</summary>
internal sealed class CountsPages(FormHandling handing, TimeProvider clock)
{
    private static readonly VotedWords Empty = new("", "", "", "", "", "simple", "pass");

    public Task<ViewResult> ShowAsync(string? like, string? symbol, string? title, string? body, string? on, string? rule, HttpContext context) => DeskVisit.ShowAsync(context, desk =>
        Task.FromResult(Page(desk, Empty with { Like = like ?? "", Symbol = symbol ?? "", Title = title ?? "", Body = body ?? "", On = on ?? "", Rule = rule ?? Empty.Rule })));

    public Task<IResult> BeginAsync(HttpContext context, FilledForm form)
    {
        string Field(string name) => form.Fields.GetValueOrDefault(name, "");
        var typed = new VotedWords(Field("title"), Field("body"), Field("on"), Field("symbol"), Field("like"), Field("rule"), Field("goal"));
        return DeskVisit.WriteAsync(context, desk =>
        {
            var kept = desk.WhipCounts.Begin(typed.Read(context.RequestServices.GetRequiredService<OpenEdition>()), Field("by"), clock.GetUtcNow());
            return Task.FromResult<IResult>(AskedPage.Of(context).Form == PageForm.Html ? new SeeOther(Addresses.WhipCount(kept.Id.ToString())) : Page(desk, Empty));
        }, (desk, refused) => Task.FromResult(Page(desk, typed, Field("by"), refused)));
    }

    public Task<ViewResult> RefusedAsync(HttpContext context, string sentence) => DeskVisit.ShowAsync(context, desk => Task.FromResult(Page(desk, Empty, "", sentence)));

    private ViewResult Page(OpenDesk desk, VotedWords typed, string by = "", string refused = "")
    {
        var counts = desk.WhipCounts.All();
        var ticket = handing.NewTicket();
        return ViewResult.Of<CountsPage, CountsView>("Whip counts", "Who said what a state will do in a coming vote.", new CountsView(counts, desk.Place.Name, ticket, typed, by, refused))
            .AsJson(() => CountListAnswer.Of(counts, ticket), WhipJson.Readable.CountListAnswer)
            .AsTable(() => CountTables.Counts(counts));
    }
}
