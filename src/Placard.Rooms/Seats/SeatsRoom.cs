namespace Placard.Rooms.Seats;

/// <summary>Seats: who sits where, who stood for what, what falls vacant when, and how vacancies of mandates were filled.</summary>
public sealed class SeatsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(SeatJsonContext.Readable);
        room.AfterFirstAnswer(
            (edition, _) =>
            {
                MandateIndex.Of(edition);
                return Task.CompletedTask;
            }
        );
        DeclareBodies(room);
        DeclareElections(room);
        DeclareVacancies(room);
    }

    private static void DeclareBodies(RoomDeclaration room)
    {
        room.View(SeatAddresses.Start, "seats", "The bodies whose seats are followed; with a body, who sits in it on a day.")
            .Asks(SeatsQuery.Optional)
            .Gives(SeatsStart.Of)
            .Page<SeatsStartPage>("Seats")
            .Json(SeatsStartJson.Of)
            .CommandJson(start => start.Members is { } members ? SeatedMembersJson.Of(members) : null)
            .Table(SeatsStartTable.Experts, SeatsStartTable.States, SeatsStartTable.Bodies)
            .Feed(SeatsStart.FeedOf)
            .Plain(SeatsStartText.Write)
            .InMenu(MenuGroup.Record, "Seats");

        room.View(
                SeatAddresses.Start + "/{**body}",
                null,
                "Who sits in a body on any day, what comes next, its rules, elections and changes."
            )
            .Asks(SeatsQuery.OfBody)
            .Gives(SeatedMembers.Of)
            .Canonical((_, query) => SeatAddresses.Body(query.Body!))
            .Page<SeatedMembersPage>(
                view => $"Seats of the {view.Body.Name}",
                view => $"Who sits in the {view.Body.Name} on any day, how it is elected, and what falls vacant."
            )
            .Json(SeatedMembersJson.Of)
            .Table(SeatedMembersTable.States, SeatedMembersTable.Experts)
            .Feed(view => SeatFeed.Of($"Seats of the {view.Body.Name}", view.Elections, view.Changes))
            .ForAssistants("body_members", HeldThing.Seats, HeldThing.Elections)
            .Example("/seats/HRC?on=2098-03-21")
            .Example("/seats/CAT?on=2098-03-21");

        room.View(SeatAddresses.Due, "seats due", "Seats and mandates that fall vacant, and who may not stand again.")
            .Asks(DueQuery.Parameters)
            .Gives(DueList.Of)
            .Page<DueListPage>("What falls vacant")
            .Json(DueListJson.Of)
            .Table(DueListTable.Columns)
            .Plain(DueListText.Write)
            .ForAssistants("seats_due", HeldThing.Seats, HeldThing.Elections, HeldThing.Texts)
            .Example("?from=2098-03-01");
    }

    private static void DeclareElections(RoomDeclaration room)
    {
        room.View(SeatAddresses.Slates, "seats slates", "Elections to bodies, and how many stood for the seats of each group.")
            .Asks(ElectionListQuery.Parameters)
            .Gives(ElectionList.Of)
            .Page<ElectionListPage>("Elections to seats")
            .Json(ElectionListJson.Of)
            .Table(ElectionListTable.Columns)
            .Feed(ElectionList.FeedOf)
            .Plain(ElectionListText.Write);

        room.View(
                SeatAddresses.Slates + "/{date}/{**body}",
                "seats slate",
                "One election: candidates, seats, which groups were contested, and votes received."
            )
            .Asks(ElectionQuery.Parameters)
            .Gives(ElectionSheet.Of)
            .Page<ElectionSheetPage>(sheet => sheet.Title)
            .Json(ElectionSheetJson.Of)
            .Table(ElectionSheetTable.Columns)
            .Plain(ElectionSheetText.Write)
            .ForAssistants("election", HeldThing.Elections)
            .Example("/seats/slates/2097/HRC", "HRC 2097");
    }

    private static void DeclareVacancies(RoomDeclaration room)
    {
        room.View(SeatAddresses.Vacancies, "seats vacancies", "Vacancies of mandates: candidates, stages, ranking and appointment.")
            .Asks(VacancyListQuery.Parameters)
            .Gives(VacancyList.Of)
            .Page<VacancyListPage>("Vacancies of mandates")
            .Json(VacancyListJson.Of)
            .Table(VacancyTables.Vacancies)
            .Plain(VacancyTexts.Write)
            .ForAssistants("mandate_vacancies", HeldThing.Elections);

        room.View(SeatAddresses.Vacancies + "/{number}", "seats vacancy", "One vacancy with its candidates.")
            .Asks(VacancyQuery.Parameters)
            .Gives(VacancySheet.Of)
            .Page<VacancySheetPage>(sheet => $"Vacancy: {sheet.Vacancy.Post}")
            .Json(sheet => VacancyJson.Of(sheet.Vacancy, withCandidates: true))
            .Table(VacancyTables.Candidates)
            .Plain(VacancyTexts.Write)
            .Example("/seats/vacancies/1", "1");
    }
}
