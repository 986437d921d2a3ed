namespace Placard.Rooms.Seats;

/// <summary>Seats: who sits where, who stood for what, what falls vacant when, and who holds which mandate.</summary>
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
        DeclareMandates(room);
    }

    private static void DeclareBodies(RoomDeclaration room)
    {
        room.View(Addresses.Seats, "seats", "The bodies whose seats are followed; with a body, who sits in it on a day.")
            .Asks(SeatsQuery.Optional)
            .Gives(SeatsStart.Of)
            .Page<SeatsStartPage>("Seats")
            .Json(SeatsStartJson.Of)
            .CommandJson(start => start.Members is { } members ? SeatedMembersJson.Of(members) : null)
            .Table(SeatsStartTable.Experts, SeatsStartTable.States, SeatsStartTable.Bodies)
            .Feed(SeatsStart.FeedOf)
            .File(PageForm.Calendar, (start, stream) => SeatCalendar.Of(start.Due).WriteTo(stream))
            .Plain(SeatsStartText.Write)
            .InMenu(MenuGroup.Record, "Seats")
            .Example("", "HRC --on 2098-03-21");

        room.View(Addresses.Seats + "/due", "seats due", "Seats and mandates that fall vacant, and who may not stand again.")
            .Asks(DueQuery.Parameters)
            .Gives(DueList.Of)
            .Page<DueListPage>("What falls vacant")
            .Json(DueListJson.Of)
            .Table(DueListTable.Columns)
            .File(PageForm.Calendar, (list, stream) => SeatCalendar.Of(list).WriteTo(stream))
            .Plain(DueListText.Write)
            .ForAssistants("seats_due", HeldThing.Seats);

        room.View(Addresses.Seats + "/candidates/{state}", "seats candidate", "What a state brings as a candidate: terms, elections, votes.")
            .Asks(CandidateQuery.Parameters)
            .Gives(CandidateSheet.Of)
            .Canonical((_, query) => Addresses.Candidate(query.State.Code))
            .Page<CandidateSheetPage>(
                sheet => $"{sheet.State.Name} as a candidate",
                sheet => $"The seats that {sheet.State.Name} held and stood for, and how it voted."
            )
            .Json(CandidateSheetJson.Of)
            .Table(CandidateSheetTable.Columns)
            .Plain(CandidateSheetText.Write)
            .ForAssistants("candidate_sheet", HeldThing.Seats, HeldThing.Votes)
            .Example("/seats/candidates/SEN", "SEN");

        room.View(Addresses.Seats + "/{**body}", null, "Who sits in a body on any day, its rules, elections and changes.")
            .Asks(SeatsQuery.OfBody)
            .Gives(SeatedMembers.Of)
            .Canonical((_, query) => Addresses.SeatsOf(query.Body!.Code))
            .Page<SeatedMembersPage>(
                view => $"Seats of the {view.Body.Name}",
                view => $"Who sits in the {view.Body.Name} on any day, how it is elected, and what falls vacant."
            )
            .Json(SeatedMembersJson.Of)
            .Table(SeatedMembersTable.States, SeatedMembersTable.Experts)
            .Feed(view => SeatFeed.Of($"Seats of the {view.Body.Name}", view.Elections, view.Changes))
            .ForAssistants("body_members", HeldThing.Seats)
            .Example("/seats/HRC?on=2098-03-21");
    }

    private static void DeclareElections(RoomDeclaration room)
    {
        room.View(Addresses.Seats + "/uncontested", "seats uncontested", "Seats filled without a contest, by regional group and year.")
            .Asks(UncontestedQuery.Parameters)
            .Gives(UncontestedSeats.Of)
            .Page<UncontestedPage>("Seats without a contest")
            .Json(UncontestedJson.Of)
            .Table(UncontestedTable.Columns)
            .Plain(UncontestedText.Write)
            .ForAssistants("seats_uncontested", HeldThing.Seats);

        room.View(Addresses.Seats + "/slates", "seats slates", "Elections to bodies, and how many stood in each group.")
            .Asks(ElectionListQuery.Parameters)
            .Gives(ElectionList.Of)
            .Page<ElectionListPage>("Elections")
            .Json(ElectionListJson.Of)
            .Table(ElectionListTable.Columns)
            .Feed(ElectionList.FeedOf)
            .File(PageForm.Calendar, (list, stream) => SeatCalendar.Of(list).WriteTo(stream))
            .Plain(ElectionListText.Write);

        room.View(Addresses.Seats + "/slates/{date}/{**body}", "seats slate", "One election: candidates, seats, contests and votes received.")
            .Asks(ElectionQuery.Parameters)
            .Gives(ElectionSheet.Of)
            .Page<ElectionSheetPage>(sheet => sheet.Title)
            .Json(ElectionSheetJson.Of)
            .Table(ElectionSheetTable.Columns)
            .Plain(ElectionSheetText.Write)
            .ForAssistants("election", HeldThing.Seats)
            .Example("/seats/slates/2097/HRC", "HRC 2097");
    }

    private static void DeclareMandates(RoomDeclaration room)
    {
        room.View(Addresses.Vacancies, "seats vacancies", "Vacancies of mandates: candidates, ranking and appointment.")
            .Asks(VacancyListQuery.Parameters)
            .Gives(VacancyList.Of)
            .Page<VacancyListPage>("Vacancies of mandates")
            .Json(VacancyListJson.Of)
            .Table(VacancyTables.Vacancies)
            .Plain(VacancyTexts.Write)
            .ForAssistants("mandate_vacancies", HeldThing.Seats);

        room.View(Addresses.Vacancies + "/{number}", "seats vacancy", "One vacancy with its candidates.")
            .Asks(VacancyQuery.Parameters)
            .Gives(VacancySheet.Of)
            .Page<VacancySheetPage>(sheet => $"Vacancy: {sheet.Vacancy.Post}")
            .Json(sheet => VacancyJson.Of(sheet.Vacancy, withCandidates: true))
            .Table(VacancyTables.Candidates)
            .Plain(VacancyTexts.Write)
            .Example("/seats/vacancies/1", "1");

        room.View(Addresses.Mandates, "seats mandates", "The mandates of the special procedures: renewal, holder, end.")
            .Asks(MandateListQuery.Parameters)
            .Gives(MandateList.Of)
            .Page<MandateListPage>("Mandates of special procedures")
            .Json(MandateListJson.Of)
            .Table(MandateRows.Mandates)
            .Plain(MandateTexts.Write)
            .ForAssistants("mandates", HeldThing.Seats, HeldThing.Texts);

        room.View(Addresses.Mandates + "/{code}", "seats mandate", "One mandate: who created and renewed it, who holds it, when it ends.")
            .Asks(MandateQuery.Parameters)
            .Gives(MandateSheet.Of)
            .Page<MandateSheetPage>(
                sheet => sheet.Entry.Mandate.FullTitle,
                sheet => $"{sheet.Entry.Mandate.FullTitle}: creation, renewals, holder and end."
            )
            .Json(sheet => MandateJson.Of(sheet.Entry))
            .Table(MandateRows.Renewals)
            .Plain(MandateTexts.Write)
            .Example("/seats/mandates/lanterns", "lanterns");
    }
}
