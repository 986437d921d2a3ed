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
        var (notes, measures, happenings) = (room.Shared.StateNotes, room.Shared.StateMeasures, room.Shared.Happenings);
        var profiles = new StateProfiles(notes, measures);
        room.AfterFirstAnswer(
            (edition, _) =>
            {
                measures.In(edition).WorkOut();
                return Task.CompletedTask;
            }
        );

        room.View(Addresses.States, null, "Every member, observer and former state, by standing and regional group.")
            .Asks(StateListQuery.Parameters)
            .Gives(StateList.Of)
            .RestsOn(_ => new(HeldPart.Votes))
            .Page<StateListPage>(list => list.Query.Group is { } group ? group.ToName() : "States")
            .Json(StatesJson.Of)
            .Table(StateTables.States)
            .InMenu(MenuGroup.Record, "States");

        room.View(
                StateAddresses.Compare,
                "state compare",
                "Two to six states beside each other: every measure, agreement in the Council, and where they differed lately."
            )
            .Asks(StateComparisonQuery.Parameters)
            .Gives((edition, query) => StateComparison.Of(edition, query, measures))
            .RestsOn(_ => new(HeldPart.Votes, Body.HumanRightsCouncil))
            .Elsewhere((_, query) => query is { IsSpread: true, IsOpen: false } ? query.Address : null)
            .Start<StateComparisonStartPage, StateComparisonStart>(
                query => query.IsOpen,
                StateComparisonStart.Of,
                "Compare states",
                "Two to six states beside each other."
            )
            .Page<StateComparisonPage>(model => Lists.And([.. model.States.Select(s => s.Name)]))
            .Json(StateComparisonJson.Of)
            .ForAssistants("compare_states", HeldThing.Votes, HeldThing.Seats, HeldThing.FollowUp, HeldThing.Access)
            .Table(StateComparisonTable.Columns)
            .Plain(StateComparisonTable.Write)
            .Example("?states=SEN,CHN,VAT");

        room.View(
                Addresses.States + "/{code}",
                "state",
                "One state: its record in the Council, every measure beside the medians, and every register."
            )
            .Asks(StateQuery.Parameters)
            .Gives(
                (Request request, StateQuery query) =>
                    profiles.Of(request.Edition, query.State, request.Clock.Today()) with
                    {
                        Former = query.Former,
                    }
            )
            .RestsOn(_ => new(HeldPart.Votes))
            .Elsewhere((_, query) => query.Elsewhere)
            .Canonical((_, query) => Addresses.State(query.State.Code))
            .Page<StateProfilePage>(
                profile => profile.State.Name,
                profile =>
                    $"{profile.State.Name} in the human-rights bodies of the United Nations: votes, seats, recommendations, treaties."
            )
            .About(profile => [Subject.Of(profile.State.Code)])
            .Json(StateJson.Of)
            .ForAssistants("show_state", HeldThing.Votes, HeldThing.StateNames, HeldThing.Seats)
            .Table(StateTables.RollCalls)
            .Plain(StateProfileText.Write)
            .Example("/states/SEN");

        room.View(Addresses.States + "/{code}/since", "state since", "What is new on one state since a day, room by room, newest first.")
            .Asks(StateSinceQuery.Parameters)
            .Gives((edition, query) => StateSince.Of(edition, query, happenings))
            .Costly(query => query.Since.IsKnown)
            .RestsOn(_ => new(HeldPart.Votes))
            .Canonical((_, query) => query.Address)
            .Page<StateSincePage>(
                model => $"New on {model.State.Name}",
                model => $"What happened to {model.State.Name} since {model.Since.InWords()}, room by room."
            )
            .Json(StateSinceJson.Of)
            .ForAssistants("new_on_state", HeldThing.Votes, HeldThing.FollowUp, HeldThing.Statements, HeldThing.Money)
            .Table(StateSinceTable.Columns)
            .Feed(model => model.ToFeed())
            .Plain(StateSinceTable.Write)
            .Example("/states/SEN/since")
            .Example("/states/SEN/since?date=2090");
    }
}
