using Microsoft.AspNetCore.Http;
using Placard.Desk;
using Placard.Desk.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>The forms that write whip counts to the desk. A refused form is shown again with what was typed.</summary>
internal sealed class CountForms(
    DeclaredView<TypedVote, CountList> list,
    DeclaredView<CountQuery, CurrentCount> view,
    ForecastOfVote forecast
)
{
    public void Declare(RoomDeclaration room)
    {
        room.DeskForm(
            Addresses.WhipCounts,
            (request, form) =>
            {
                var count = request.Desk.WhipCounts.Begin(TypedVote.Of(form).Read(request.Edition), form.Field("by"), Now(request));
                return Task.FromResult<IResult>(
                    IsPage(request)
                        ? new SeeOther(Addresses.WhipCount(count.Id.ToString()))
                        : list.Show(CountList.Of(request, TypedVote.Empty))
                );
            },
            (request, form, refused) =>
                Task.FromResult(
                    list.Show(
                        CountList.Of(request, form.Fields.Count == 0 ? TypedVote.Empty : TypedVote.Of(form)) with
                        {
                            By = form.Field("by"),
                            Refused = refused,
                        }
                    )
                )
        );
        Declare(
            room,
            "commitments",
            (request, count, form) =>
                request.Desk.WhipCounts.Add(
                    count.Id,
                    [TypedCommitment.Of(form).Read(request.States, Today(request))],
                    form.Field("by"),
                    Now(request),
                    SeenOr(form)
                )
        );
        Declare(
            room,
            "import",
            (request, count, form) =>
            {
                using var content = form.File("file").Open();
                request.Desk.WhipCounts.Import(
                    count.Id,
                    CommitmentFile.Read(content, request.States, Today(request)),
                    form.Field("by"),
                    Now(request),
                    SeenOr(form)
                );
            }
        );
        Declare(
            room,
            "withdraw",
            (request, count, form) => request.Desk.WhipCounts.Withdraw(count.Id, EntryOf(form), form.Field("by"), Now(request), Seen(form))
        );
        Declare(
            room,
            "redact",
            (request, count, form) => request.Desk.WhipCounts.Redact(count.Id, EntryOf(form), form.Field("by"), Now(request), Seen(form))
        );
        Declare(
            room,
            "take",
            async (request, count, form) =>
            {
                var now = await CurrentCount.OfAsync(request, new CountQuery(count, null), forecast);
                Told(
                    request,
                    count,
                    () =>
                        request.Desk.WhipCounts.AddSnapshot(
                            count.Id,
                            now.ToSnapshot(),
                            form.Field("by"),
                            Now(request),
                            SeenOr(form) ?? count.Version
                        )
                );
            }
        );
        Declare(
            room,
            "vote",
            (request, count, form) =>
                request.Desk.WhipCounts.Revise(
                    count.Id,
                    TypedVote.Of(form).Read(request.Edition),
                    form.Field("by"),
                    Now(request),
                    Seen(form)
                )
        );
        room.DeskForm(
            Address("delete"),
            (request, form) =>
            {
                var count = CountOf(request);
                if (!DeskId.TryParse(form.Field("confirm"), out var confirmed) || confirmed != count.Id)
                    throw Refusal.Unprocessable(
                        $"To delete the count permanently, write its name, {count.Id}, into the field beside the button."
                    );
                Told(request, count, () => request.Desk.WhipCounts.Delete(count.Id, Seen(form)));
                return Task.FromResult<IResult>(new SeeOther(Addresses.WhipCounts));
            },
            (request, _, refused) => AgainAsync(request, "", FilledForm.Empty, refused)
        );
    }

    private void Declare(RoomDeclaration room, string name, Action<Request, StoredCount, FilledForm> write) =>
        Declare(
            room,
            name,
            (request, count, form) =>
            {
                Told(request, count, () => write(request, count, form));
                return Task.CompletedTask;
            }
        );

    private void Declare(RoomDeclaration room, string name, Func<Request, StoredCount, FilledForm, Task> write) =>
        room.DeskForm(
            Address(name),
            async (request, form) =>
            {
                var count = CountOf(request);
                await write(request, count, form);
                return IsPage(request)
                    ? new SeeOther(Addresses.WhipCount(count.Id.ToString()))
                    : view.Show(await CurrentCount.OfAsync(request, new CountQuery(CountOf(request), null), forecast));
            },
            (request, form, refused) => AgainAsync(request, name, form, refused)
        );

    private async Task<ViewResult> AgainAsync(Request request, string name, FilledForm form, string refused)
    {
        var count = await CurrentCount.OfAsync(request, new CountQuery(CountOf(request), null), forecast);
        return view.Show(
            count with
            {
                Input = count.Input with
                {
                    Commitment = name == "commitments" && form.Fields.Count > 0 ? TypedCommitment.Of(form) : count.Input.Commitment,
                    Vote = name == "vote" && form.Fields.Count > 0 ? TypedVote.Of(form) : count.Input.Vote,
                    By = form.Field("by"),
                    Refused = refused,
                },
            }
        );
    }

    private static void Told(Request request, StoredCount count, Action write)
    {
        try
        {
            write();
        }
        catch (DeskException e) when (e.Problem == DeskProblem.Changed)
        {
            var ledger = request.Desk.WhipCounts.LedgerOf(count.Id);
            throw new Refusal(RefusalReason.Changed, ChangedMeanwhile.Of(e.Changes, ledger, request.States));
        }
    }

    // Who only adds takes nothing back; a program may leave the version out.
    private static int? SeenOr(FilledForm form) => form.Field("version").Length == 0 ? null : Seen(form);

    private static int Seen(FilledForm form) =>
        form.Number("version", "The form does not name the version of the count that it was filled in from.");

    private static int EntryOf(FilledForm form) => form.Number("entry", "The form does not name an entry.");

    private static string Address(string name) => Addresses.WhipCounts + "/{id}/" + name;

    private static StoredCount CountOf(Request request) => request.Value(CountName.Parameter)!;

    private static bool IsPage(Request request) => AskedPage.Of(request.Http!).Form == PageForm.Html;

    private static DateTimeOffset Now(Request request) => request.Clock.GetUtcNow();

    private static DateOnly Today(Request request) => request.Clock.Today();
}
