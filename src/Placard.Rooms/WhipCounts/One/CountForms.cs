using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Placard.Desk;
using Placard.Desk.WhipCounts;
using Placard.Edition.Reading;
using Placard.Rooms.Site;
using Placard.Rooms.Site.HandedIn;
using Placard.Rooms.WhipCounts.Reading;

namespace Placard.Rooms.WhipCounts.One;

/// <summary>What the forms of a count's page write: a commitment, a table of them, a withdrawal, a count taken, the vote said anew, the end of it all.</summary>
internal sealed class CountForms(HandingIn handing, CountPages pages, TimeProvider clock)
{
    public void Map(IEndpointRouteBuilder site)
    {
        MapForm(site, "commitments", (context, desk, kept, form) =>
            NewCommitments.Add(desk, kept.Id, [Typed(form).Read(EditionOf(context).States, Today)], Field(form, "by"), clock.GetUtcNow()));
        MapForm(site, "import", (context, desk, kept, form) =>
        {
            using var content = form.File("file").Open();
            NewCommitments.Add(desk, kept.Id, CommitmentFile.Read(content, EditionOf(context).States, Today), Field(form, "by"), clock.GetUtcNow());
        });
        MapForm(site, "withdraw", (_, desk, kept, form) =>
        {
            var entry = int.TryParse(Field(form, "entry"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw HandingInRefused.Unreadable("The form does not say which entry is meant.");
            if (Field(form, "erase") == "yes")
                desk.WhipCounts.EraseWords(kept.Id, entry);
            else
                desk.WhipCounts.Withdraw(kept.Id, entry, Field(form, "by"), clock.GetUtcNow());
        });
        MapForm(site, "take", (context, desk, kept, form) => desk.WhipCounts.Take(kept.Id, pages.Taking(context, desk, kept.Id.ToString()), Field(form, "by"), clock.GetUtcNow()));
        MapForm(site, "vote", (context, desk, kept, form) => desk.WhipCounts.Revise(kept.Id, Voted(form).Read(EditionOf(context))));
        handing.Map(site, Pattern("delete"), Delete, (context, sentence) => Again(context, sentence));
    }

    private void MapForm(IEndpointRouteBuilder site, string name, Action<HttpContext, OpenDesk, KeptCount, FilledForm> write) =>
        handing.Map(site, Pattern(name), (context, form) => DeskVisit.Write(context, desk =>
        {
            var kept = CountPages.Kept(desk, IdOf(context));
            write(context, desk, kept, form);
            return AskedPage.Of(context).Form == PageForm.Html ? new SeeOther(Addresses.WhipCount(kept.Id.ToString())) : pages.Page(context, desk, kept.Id.ToString());
        }, (desk, refused) => pages.Page(context, desk, IdOf(context), name == "commitments" ? Typed(form) : null, name == "vote" ? Voted(form) : null, Field(form, "by"), refused)), Again);

    private IResult Delete(HttpContext context, FilledForm form) => DeskVisit.Write(context, desk =>
    {
        var kept = CountPages.Kept(desk, IdOf(context));
        if (!CountId.TryParse(Field(form, "confirm"), out var confirmed) || confirmed != kept.Id)
            throw new UnreadableCommitment($"To delete the count for good, write its name, {kept.Id}, into the field beside the button.");
        desk.WhipCounts.Delete(kept.Id);
        return new SeeOther(Addresses.WhipCounts);
    }, (desk, refused) => pages.Page(context, desk, IdOf(context), refused: refused));

    private View Again(HttpContext context, string sentence) => DeskVisit.Show(context, desk => pages.Page(context, desk, IdOf(context), refused: sentence));

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static string Pattern(string name) => Addresses.WhipCounts + "/{id}/" + name;

    private static string IdOf(HttpContext context) => context.GetRouteValue("id")?.ToString() ?? "";

    private static OpenEdition EditionOf(HttpContext context) => context.RequestServices.GetRequiredService<OpenEdition>();

    private static string Field(FilledForm form, string name) => form.Fields.GetValueOrDefault(name, "");

    private static CommitmentWords Typed(FilledForm form) => new(Field(form, "state"), Field(form, "position"), Field(form, "who"), Field(form, "when"), Field(form, "sure"), Field(form, "note"));

    private static VotedWords Voted(FilledForm form) =>
        new(Field(form, "title"), Field(form, "body"), Field(form, "on"), Field(form, "symbol"), Field(form, "like"), Field(form, "rule"), Field(form, "goal"));
}
