using Microsoft.AspNetCore.Http;
using Placard.Desk;
using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>The forms that write watch lists to the desk. A refused form is shown again with what was typed.</summary>
internal sealed class WatchForms(
    DeclaredView<WatchListsQuery, WatchListLines> lists,
    DeclaredView<WatchedListQuery, WatchedList> view,
    SharedDeclarations shared
)
{
    public void Declare(RoomDeclaration room)
    {
        room.DeskForm(
            Addresses.WatchLists,
            (request, form) =>
            {
                var list = request.Desk.WatchLists.Begin(
                    form.Field("title"),
                    MailAddress.OrNone(form.Field("mail")),
                    DeskAuthor.Of(form),
                    Now(request)
                );
                if (form.Field("name").Length > 0)
                    request.Desk.WatchLists.Add(list.Id, [Item(request, form)], DeskAuthor.Of(form), Now(request));
                return Task.FromResult(Led(request, list));
            },
            AgainWithLists
        );
        room.DeskForm(
            Addresses.WatchListAdd,
            (request, form) =>
            {
                var list = WatchListName.FindExact(request.Desk, form.Field("list"));
                request.Desk.WatchLists.Add(list.Id, [Item(request, form)], DeskAuthor.Of(form), Now(request));
                return Task.FromResult(Led(request, list));
            },
            AgainWithLists
        );
        Declare(
            room,
            "items",
            (request, list, form) => request.Desk.WatchLists.Add(list.Id, [Item(request, form)], DeskAuthor.Of(form), Now(request))
        );
        Declare(room, "remove", (request, list, form) => request.Desk.WatchLists.Remove(list.Id, Number(form, "item")));
        Declare(room, "seen", See);
        Declare(
            room,
            "revise",
            (request, list, form) =>
                request.Desk.WatchLists.Revise(
                    list.Id,
                    form.Field("title"),
                    MailAddress.OrNone(form.Field("mail")),
                    DeskAuthor.Of(form),
                    Number(form, "version")
                )
        );
        room.DeskForm(
            Address("delete"),
            (request, form) =>
            {
                var list = ListOf(request);
                if (!DeskId.TryParse(form.Field("confirm"), out var confirmed) || confirmed != list.Id)
                    throw Refusal.Unprocessable(
                        $"To delete the list permanently, write its name, {list.Id}, into the field beside the button."
                    );
                request.Desk.WatchLists.Delete(list.Id, Number(form, "version"));
                return Task.FromResult<IResult>(new SeeOther(Addresses.WatchLists));
            },
            Again
        );
    }

    private void Declare(RoomDeclaration room, string name, Action<Request, StoredWatchList, FilledForm> write) =>
        room.DeskForm(
            Address(name),
            (request, form) =>
            {
                var list = ListOf(request);
                write(request, list, form);
                return Task.FromResult(Led(request, list));
            },
            Again
        );

    // Another edition may have come since the page was made: what nobody was shown is not seen.
    private void See(Request request, StoredWatchList list, FilledForm form)
    {
        if (form.Field("edition") != request.Edition.Info.Hash)
            throw new Refusal(
                RefusalReason.Changed,
                "Nothing was marked as seen, because another edition came since this page was made. This is the list as it is now."
            );
        Seeing.Mark(request.Edition, request.Desk.WatchLists, list, shared.Happenings, Now(request));
    }

    private NewItem Item(Request request, FilledForm form) =>
        SubjectKindWords.TryParse(form.Field("kind"), out var kind)
            ? Seeing.Of(request.Edition, shared.SubjectNames.Read(request.Edition, kind, form.Field("name")).Subject, shared.Happenings)
            : throw Refusal.Unprocessable($"The kind is one of {Lists.Or([.. shared.SubjectNames.Kinds.Select(k => k.ToWord())])}.");

    private IResult Led(Request request, StoredWatchList list) =>
        AskedPage.Of(request.Http!).Form == PageForm.Html
            ? new SeeOther(Addresses.WatchList(list.Id.ToString()))
            : view.Show(WatchedList.Of(request, request.Desk.WatchLists.Find(list.Id) ?? list, shared));

    private Task<ViewResult> Again(Request request, FilledForm form, string refused)
    {
        var list = WatchedList.Of(request, ListOf(request), shared);
        return Task.FromResult(
            view.Show(
                list with
                {
                    Input = list.Input with
                    {
                        Kind = form.Field("kind"),
                        Name = form.Field("name"),
                        By = form.Field("by"),
                        Refused = refused,
                    },
                }
            )
        );
    }

    private Task<ViewResult> AgainWithLists(Request request, FilledForm form, string refused) =>
        Task.FromResult(
            lists.Show(
                WatchListLines.Of(request, new(null, null), shared) with
                {
                    Kind = form.Field("kind"),
                    Name = form.Field("name"),
                    Title = form.Field("title"),
                    MailTo = form.Field("mail"),
                    By = form.Field("by"),
                    Refused = refused,
                }
            )
        );

    private static int Number(FilledForm form, string field) => form.Number(field, $"The form does not name the {field}.");

    private static string Address(string name) => Addresses.WatchLists + "/{id}/" + name;

    private static StoredWatchList ListOf(Request request) => request.Value(WatchListName.Parameter)!;

    private static DateTimeOffset Now(Request request) => request.Clock.GetUtcNow();
}
