namespace Placard.Rooms.States;

/// <summary>Every state: its names, codes, membership, group, seats, and what it did in roll calls.</summary>
public sealed class StatesRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(StateJsonContext.Readable);
        room.Follows(
            SubjectKind.State,
            (edition, name) =>
                Ask.StateOf(edition.States, name) is { } state
                    ? new(Subject.Of(state.Code), state.Name, Addresses.State(state.Code))
                    : null,
            (edition, name) => edition.States.Nearest(Quotes.Shortened(name)).Select(s => $"{s.Name} ({s.Code})")
        );
        var notes = room.Shared.StateNotes;

        room.View(Addresses.States, null, "Every member, observer and former state, by standing and regional group.")
            .Asks(StateListQuery.Parameters)
            .Gives(StateList.Of)
            .RestsOn(_ => new(HeldPart.Votes))
            .Page<StateListPage>(list => list.Query.Group is { } group ? group.ToName() : "States")
            .Json(StatesJson.Of)
            .Table(StateTables.States)
            .InMenu(MenuGroup.Record, "States");

        room.View(Addresses.States + "/{code}", "state", "One state: names, codes, membership, groups, seats, and its roll calls by body.")
            .Asks(StateQuery.Parameters)
            .Gives((edition, query) => StateProfile.Of(edition, query) with { Registers = notes.Of(edition, query.State.Code) })
            .RestsOn(_ => new(HeldPart.Votes))
            .Elsewhere((_, query) => query.Elsewhere)
            .Canonical((_, query) => Addresses.State(query.State.Code))
            .Page<StateProfilePage>(
                profile => profile.State.Name,
                profile => $"{profile.State.Name} in the human-rights bodies of the United Nations: names, seats and votes."
            )
            .Json(StateJson.Of)
            .ForAssistants("show_state", HeldThing.Votes, HeldThing.StateNames, HeldThing.Seats)
            .Table(StateTables.RollCalls)
            .Plain(StateProfileText.Write)
            .Example("/states/SEN");
    }
}
