using Placard.Desk.Entries;

namespace Placard.Rooms.Entries;

/// <summary>The forms that write entries to the desk. A refused form is shown again with what was typed.</summary>
internal sealed class EntryForms(
    DeclaredView<EntryListQuery, EntryList> list,
    DeclaredView<EntryQuery, EntrySheet> view,
    SharedDeclarations shared
)
{
    public void Declare(RoomDeclaration room)
    {
        room.DeskForm(
            Addresses.Entries,
            (request, form) =>
            {
                var written = TypedEntry
                    .Of(form)
                    .Write(request.Edition, request.Desk.Entries, shared.SubjectNames, DeskAuthor.Of(form), request.Clock.GetUtcNow());
                return Task.FromResult(Led(request, written));
            },
            (request, form, refused) =>
                Task.FromResult(
                    list.Show(EntryList.Of(request, EntryListQuery.All, shared) with { Typed = TypedEntry.Of(form), Refused = refused })
                )
        );
        Declare(
            room,
            "revise",
            (request, entry, form) =>
                request.Desk.Entries.Revise(
                    entry.Id,
                    TypedEntry.Of(form).Text,
                    DeskAuthor.Of(form),
                    request.Clock.GetUtcNow(),
                    VersionOf(form)
                )
        );
        Declare(
            room,
            "withdraw",
            (request, entry, form) =>
                request.Desk.Entries.Withdraw(entry.Id, DeskAuthor.Of(form), request.Clock.GetUtcNow(), VersionOf(form))
        );
        Declare(
            room,
            "redact",
            (request, entry, form) =>
            {
                if (form.Field("confirm") != entry.Id.ToString())
                    throw Refusal.Unprocessable(
                        $"To erase its words permanently, write its name, {entry.Id}, into the field beside the button."
                    );
                request.Desk.Entries.Redact(entry.Id, DeskAuthor.Of(form), request.Clock.GetUtcNow(), VersionOf(form));
            }
        );
    }

    private void Declare(RoomDeclaration room, string name, Action<Request, StoredEntry, FilledForm> write) =>
        room.DeskForm(
            Addresses.Entries + "/{id}/" + name,
            (request, form) =>
            {
                var entry = EntryOf(request);
                write(request, entry, form);
                return Task.FromResult(Led(request, entry));
            },
            (request, form, refused) =>
            {
                var sheet = EntrySheet.Of(request, EntryOf(request), shared);
                var typed = name == "revise" && form.Fields.Count > 0 ? TypedEntry.Of(form) : sheet.Typed;
                return Task.FromResult(view.Show(sheet with { Typed = typed, Refused = refused }));
            }
        );

    private Microsoft.AspNetCore.Http.IResult Led(Request request, StoredEntry entry) =>
        AskedPage.Of(request.Http!).Form == PageForm.Html
            ? new SeeOther(Addresses.Entry(entry.Id.ToString()))
            : view.Show(EntrySheet.Of(request, request.Desk.Entries.Find(entry.Id) ?? entry, shared));

    private static int VersionOf(FilledForm form) =>
        form.Number("version", "The form does not name the version of the entry that it was filled in from.");

    private static StoredEntry EntryOf(Request request) => request.Value(EntryQuery.Named)!;
}
