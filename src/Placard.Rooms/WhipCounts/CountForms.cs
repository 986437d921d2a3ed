using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Placard.Desk;
using Placard.Desk.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>What the forms of a count's page write: a commitment, a table of them, a withdrawal, a count taken, the vote said anew, the end of it all.</summary>
internal sealed class CountForms(FormHandling handing, CountPages pages, TimeProvider clock)
{
    public void Map(IEndpointRouteBuilder site)
    {
        MapForm(site, "commitments", (context, desk, kept, form) =>
            desk.WhipCounts.Add(kept.Id, [Typed(form).Read(EditionOf(context).States, Today)], Field(form, "by"), clock.GetUtcNow()));
        MapForm(site, "import", (context, desk, kept, form) =>
        {
            using var content = form.File("file").Open();
            desk.WhipCounts.Add(kept.Id, CommitmentFile.Read(content, EditionOf(context).States, Today), Field(form, "by"), clock.GetUtcNow());
        });
        MapForm(site, "withdraw", (_, desk, kept, form) =>
        {
            var entry = int.TryParse(Field(form, "entry"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Refusal.Unprocessable("The form does not say which entry is meant.");
            if (Field(form, "erase") == "yes")
                desk.WhipCounts.Redact(kept.Id, entry);
            else
                desk.WhipCounts.Withdraw(kept.Id, entry, Field(form, "by"), clock.GetUtcNow());
        });
        MapForm(site, "take", async (context, desk, kept, form) => desk.WhipCounts.AddSnapshot(kept.Id, await pages.TakingAsync(context, desk, kept), Field(form, "by"), clock.GetUtcNow()));
        MapForm(site, "vote", (context, desk, kept, form) => desk.WhipCounts.Revise(kept.Id, Voted(form).Read(EditionOf(context))));
        handing.Map(site, Pattern("delete"), DeleteAsync, AgainAsync);
    }

    private void MapForm(IEndpointRouteBuilder site, string name, Action<HttpContext, OpenDesk, StoredCount, FilledForm> write) =>
        MapForm(site, name, (context, desk, kept, form) =>
        {
            write(context, desk, kept, form);
            return Task.CompletedTask;
        });

    private void MapForm(IEndpointRouteBuilder site, string name, Func<HttpContext, OpenDesk, StoredCount, FilledForm, Task> write) =>
        handing.Map(site, Pattern(name), (context, form) => DeskVisit.WriteAsync(context, async desk =>
        {
            var kept = CountPages.Kept(desk, IdOf(context));
            await write(context, desk, kept, form);
            return AskedPage.Of(context).Form == PageForm.Html ? new SeeOther(Addresses.WhipCount(kept.Id.ToString())) : await pages.PageAsync(context, desk, kept.Id.ToString());
        }, (desk, refused) => pages.PageAsync(context, desk, IdOf(context), name == "commitments" ? Typed(form) : null, name == "vote" ? Voted(form) : null, Field(form, "by"), refused)), AgainAsync);

    private Task<IResult> DeleteAsync(HttpContext context, FilledForm form) => DeskVisit.WriteAsync(context, desk =>
    {
        var kept = CountPages.Kept(desk, IdOf(context));
        if (!CountId.TryParse(Field(form, "confirm"), out var confirmed) || confirmed != kept.Id)
            throw Refusal.Unprocessable($"To delete the count for good, write its name, {kept.Id}, into the field beside the button.");
        desk.WhipCounts.Delete(kept.Id);
        return Task.FromResult<IResult>(new SeeOther(Addresses.WhipCounts));
    }, (desk, refused) => pages.PageAsync(context, desk, IdOf(context), refused: refused));

    private Task<ViewResult> AgainAsync(HttpContext context, string sentence) => DeskVisit.ShowAsync(context, desk => pages.PageAsync(context, desk, IdOf(context), refused: sentence));

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static string Pattern(string name) => Addresses.WhipCounts + "/{id}/" + name;

    private static string IdOf(HttpContext context) => context.GetRouteValue("id")?.ToString() ?? "";

    private static OpenEdition EditionOf(HttpContext context) => context.RequestServices.GetRequiredService<OpenEdition>();

    private static string Field(FilledForm form, string name) => form.Fields.GetValueOrDefault(name, "");

    private static CommitmentWords Typed(FilledForm form) => new(Field(form, "state"), Field(form, "position"), Field(form, "who"), Field(form, "when"), Field(form, "sure"), Field(form, "note"));

    private static VotedWords Voted(FilledForm form) =>
        new(Field(form, "title"), Field(form, "body"), Field(form, "on"), Field(form, "symbol"), Field(form, "like"), Field(form, "rule"), Field(form, "goal"));
}
