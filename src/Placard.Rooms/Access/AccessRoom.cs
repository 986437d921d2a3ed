namespace Placard.Rooms.Access;

/// <summary>Access to the United Nations: organisations before the NGO Committee, standing invitations, and reports on reprisals.</summary>
public sealed class AccessRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(AccessJsonContext.Readable);
        room.OfState("Access", AccessOfState.Notes);
        room.Happens(SubjectKind.State, "Access", AccessHappenings.Of);
        foreach (var measure in AccessMeasures.All)
            room.Measure(measure);
        room.Names("Organisations", OrganisationNames.Of);
        room.Follows(SubjectKind.Organisation, OrganisationSubjects.Find, OrganisationSubjects.Nearest);
        room.Happens(SubjectKind.Organisation, "Before the NGO Committee", OrganisationHappenings.Of);
        room.AfterFirstAnswer(
            (edition, _) =>
            {
                AccessIndex.Of(edition);
                return Task.CompletedTask;
            }
        );

        room.View(
                AccessAddresses.Start,
                "access",
                "The NGO Committee, standing invitations and reports on reprisals: what is held, until when, the most telling figures."
            )
            .Gives(AccessOverview.Of)
            .Page<AccessOverviewPage>("Access")
            .Json(AccessOverviewJson.Of)
            .Table(AccessOverviewTable.Columns)
            .Plain(AccessOverviewTable.Write)
            .InMenu(MenuGroup.Record, "Access");

        room.View(
                AccessAddresses.Organisations,
                "access organisations",
                "Organisations before the NGO Committee: deferrals, years waiting, and how the latest application stands."
            )
            .Asks(OrganisationQuery.Parameters)
            .Gives(OrganisationList.Of)
            .Page<OrganisationListPage>("Organisations before the NGO Committee")
            .Json(OrganisationListJson.Of)
            .ForAssistants("list_organisations", HeldThing.Access, HeldThing.Votes)
            .Table(OrganisationListTable.Columns)
            .Plain(OrganisationListText.Write)
            .Example("?q=lanterns")
            .Example("?standing=waiting&order=years");

        room.View(
                AccessAddresses.Organisations + "/{name}",
                "access organisation",
                "One organisation before the NGO Committee: applications, deferrals, outcome, names, votes and who asked."
            )
            .Asks(OrganisationName.Parameters)
            .Gives(OrganisationSheet.Of)
            .Canonical((request, asked) => AccessIndex.Of(request.Edition).Find(asked.Name)?.Address)
            .Page<OrganisationPage>(
                sheet => sheet.Line.Name,
                sheet => $"What the NGO Committee decided on {sheet.Line.Name}, session by session."
            )
            .About(sheet => [new(SubjectKind.Organisation, sheet.Organisation.Slug)])
            .Json(OrganisationSheetJson.Of)
            .ForAssistants("show_organisation", HeldThing.Access, HeldThing.Votes)
            .Table(NgoDecisionColumns.OfOrganisation)
            .Feed(sheet => sheet.ToFeed())
            .Plain(OrganisationSheetText.Write)
            .Example(AccessAddresses.Organisations + "/night-watch-international")
            .Example(AccessAddresses.Organisations + "/oil-and-wick-society");

        room.View(AccessAddresses.Sessions, "access sessions", "Sessions of the NGO Committee: sizes and outcomes, latest first.")
            .Gives(SessionList.Of)
            .Page<SessionListPage>("Sessions of the NGO Committee")
            .Json(SessionListJson.Of)
            .Table(SessionListTable.Columns)
            .Feed(list => list.ToFeed())
            .File(PageForm.Calendar, (list, stream) => list.ToFeed().ToCalendar().WriteTo(stream))
            .Plain(SessionTexts.Write);

        room.View(AccessAddresses.Sessions + "/{day}", "access session", "One session of the NGO Committee with its lists.")
            .Asks(SessionQuery.Parameters)
            .Gives(SessionSheet.Of)
            .Page<SessionPage>(sheet => sheet.Line.Name, sheet => $"What the NGO Committee decided at its {sheet.Line.Name}.")
            .Json(SessionSheetJson.Of)
            .Table(NgoDecisionColumns.OfSession)
            .Plain(SessionTexts.Write)
            .Example(AccessAddresses.Sessions + "/2094-06-12");

        room.View(AccessAddresses.States, "access states", "How every state voted in the roll calls of the NGO Committee.")
            .Gives(PatternList.Of)
            .Page<PatternPage>("States in the roll calls of the NGO Committee")
            .Json(PatternListJson.Of)
            .Table(PatternTable.Columns)
            .Plain(PatternTable.Write);

        room.View(
                AccessAddresses.States + "/{code}",
                "access state",
                "One state: its votes in the NGO Committee, its standing invitation, reports on reprisals that name it."
            )
            .Asks(AccessStateQuery.Parameters)
            .Gives(AccessOfState.Of)
            .Canonical((_, query) => AccessAddresses.State(query.State.Code))
            .Page<AccessOfStatePage>(
                held => $"Access: {held.State.Name}",
                held => $"{held.State.Name} in the NGO Committee, on standing invitations and in reports on reprisals."
            )
            .Json(AccessOfStateJson.Of)
            .ForAssistants("access_of_state", HeldThing.Access, HeldThing.Votes)
            .Table(AccessOfStateText.RollCalls)
            .Plain(AccessOfStateText.Write)
            .Example(AccessAddresses.States + "/TUR")
            .Example(AccessAddresses.States + "/POL");

        room.View(AccessAddresses.Invitations, "access invitations", "Standing invitations of states to the special procedures.")
            .Asks(InvitationQuery.Parameters)
            .Gives(InvitationList.Of)
            .Page<InvitationPage>("Standing invitations")
            .Json(InvitationListJson.Of)
            .Table(InvitationTable.Columns)
            .Plain(InvitationTable.Write);

        room.View(
                AccessAddresses.Reprisals,
                "access reprisals",
                "The Secretary-General’s reports on reprisals, and the states found named in them."
            )
            .Asks(ReprisalsQuery.Parameters)
            .Gives(ReprisalsList.Of)
            .Page<ReprisalsPage>("Reports on reprisals")
            .Json(ReprisalsListJson.Of)
            .Table(ReprisalsTable.Columns)
            .Feed(list => list.ToFeed())
            .Plain(ReprisalsTable.Write);
    }
}
