using Placard.Rooms.Votes;

namespace Placard.Rooms.Sessions;

/// <summary>Sessions of bodies: what was decided in each, and what falls due in the one that comes.</summary>
public sealed class SessionsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(SessionsJsonContext.Readable);
        room.Happens(SubjectKind.Body, "Decisions", SessionHappenings.DecisionsOf);
        room.Happens(SubjectKind.Body, "Sessions", SessionHappenings.SessionsOf);
        room.AfterFirstAnswer(
            (edition, _) =>
            {
                SessionIndex.Of(edition);
                return Task.CompletedTask;
            }
        );

        room.View(Addresses.Sessions, "sessions", "The sessions of bodies, latest first, with what is missing of each.")
            .Asks(SessionListQuery.Parameters)
            .Gives(SessionList.Of)
            .RestsOn(query => new(HeldPart.Votes, query.Body))
            .Page<SessionListPage>("Sessions", "What was decided in each session of a body, and what falls due in the coming one.")
            .Json(SessionListJson.Of)
            .ForAssistants("list_sessions", HeldThing.Votes, HeldThing.Texts)
            .Table(SessionListTable.Columns)
            .Feed(list => list.ToFeed())
            .Plain(SessionListText.Write)
            .InMenu(MenuGroup.Record, "Sessions");

        room.View(
                Addresses.Sessions + "/{**session}",
                "session",
                "One session: texts, votes, sponsors, who was on the side that carried; for the coming one, what falls due."
            )
            .Asks(SessionQuery.Parameters)
            .Gives(ShownSession.Of)
            .Elsewhere((_, query) => query.ListOfBody)
            .Canonical((request, query) => query.CanonicalIn(request.Edition, Addresses.Session))
            .RestsOn(query => new(HeldPart.Votes, query.Body))
            .Page<ShownSessionPage>(model => model.Title, model => model.Sentence)
            .About(model => [new(SubjectKind.Body, model.Session.Body.Code)])
            .Json(model => SessionRecordJson.Of(model.Held), ComingSessionJson.Of)
            .ForAssistants("show_session", HeldThing.Votes, HeldThing.Texts, HeldThing.Seats, HeldThing.Elections)
            .Table(
                VoteListTable.Columns.From((ShownSession model) => new(model.Held!.Line.Votes)).When(model => model.Held is not null),
                ComingSessionTable.Columns
            )
            .Feed(model => model.ToFeed())
            .File(PageForm.Calendar, (model, stream) => model.ToCalendar().WriteTo(stream))
            .Plain(ShownSessionText.Write)
            .Example("/sessions/HRC/99")
            .Example("/sessions/HRC/next");

        room.View(
                Addresses.SessionRequests + "/{**session}",
                "requests",
                "What texts ask for at a session by their own words: reports, panels, matters to take up again."
            )
            .Asks(SessionQuery.Parameters)
            .Gives(SessionRequestList.Of)
            .Elsewhere((_, query) => query.ListOfBody)
            .Canonical((request, query) => query.CanonicalIn(request.Edition, Addresses.RequestsAt))
            .RestsOn(_ => new(HeldPart.Texts))
            .Page<SessionRequestPage>(model => model.Title, model => model.Sentence)
            .About(model => [new(SubjectKind.Body, model.Session.Body.Code)])
            .Json(SessionRequestListJson.Of)
            .ForAssistants("list_requests", HeldThing.Texts)
            .Table(SessionRequestTable.Columns)
            .Feed(model => model.ToFeed())
            .Plain(SessionRequestText.Write)
            .Example("/sessions/requests/HRC/99")
            .Example("/sessions/requests/HRC/next");
    }
}
