using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Seats: who sits where, who stood for what, what falls vacant when, and how vacancies of mandates were filled.</summary>
public sealed class SeatsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(SeatJsonContext.Readable);
        room.OfState(CandidateSheet.Register, StateSeats.Notes);
        room.Follows(SubjectKind.Body, BodySubjects.Find, BodySubjects.Nearest);
        room.Happens(SubjectKind.Body, "Elections and changes of seats", SeatFeed.HappeningsOf);
        room.Happens(SubjectKind.State, "Elections and seats", SeatHappenings.Of);
        foreach (var measure in SeatMeasures.All)
            room.Measure(measure);
        room.Names("Mandates of the special procedures", MandateNames.Of);
        room.AfterFirstAnswer(
            (edition, _) =>
            {
                MandateIndex.Of(edition);
                return Task.CompletedTask;
            }
        );
        DeclareBodies(room);
        DeclareElections(room);
        DeclareCandidates(room);
        DeclareMandates(room);
        DeclareVacancies(room);
        DeclareBody(room);
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
            .File(PageForm.Calendar, (start, stream) => SeatCalendar.Of(start).WriteTo(stream))
            .Plain(SeatsStartText.Write)
            .InMenu(MenuGroup.Record, "Seats");

        room.View(SeatAddresses.Due, "seats due", "Seats and mandates that fall vacant, and who may not stand again.")
            .Asks(DueQuery.Parameters)
            .Gives(DueList.Of)
            .Page<DueListPage>("What falls vacant")
            .About(list => list.Due.Select(d => d.Body).OfType<SeatedBody>().Distinct().Select(b => new Subject(SubjectKind.Body, b.Code)))
            .Json(DueListJson.Of)
            .Table(DueListTable.Columns)
            .File(PageForm.Calendar, (list, stream) => SeatCalendar.Of(list).WriteTo(stream))
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
            .File(PageForm.Calendar, (list, stream) => SeatCalendar.Of(list).WriteTo(stream))
            .Plain(ElectionListText.Write);

        room.View(
                SeatAddresses.Uncontested,
                "seats uncontested",
                "The share of seats filled without a contest, by regional group and year, and what is open now."
            )
            .Asks(UncontestedQuery.Parameters)
            .Gives(UncontestedSeats.Of)
            .Page<UncontestedPage>("Seats without a contest")
            .Json(UncontestedJson.Of)
            .Table(UncontestedTable.Columns)
            .Plain(UncontestedText.Write)
            .ForAssistants("seats_uncontested", HeldThing.Elections);

        room.View(
                SeatAddresses.Slates + "/{date}/{**body}",
                "seats slate",
                "One election: candidates, seats, which groups were contested, and votes received."
            )
            .Asks(ElectionQuery.Parameters)
            .Gives(ElectionSheet.Of)
            .Page<ElectionSheetPage>(sheet => sheet.Title)
            .About(sheet => [new(SubjectKind.Body, sheet.Election.Body.Code)])
            .Json(ElectionSheetJson.Of)
            .Table(ElectionSheetTable.Columns)
            .Plain(ElectionSheetText.Write)
            .ForAssistants("election", HeldThing.Elections)
            .Example("/seats/slates/2098/HRC", "HRC 2098");
    }

    private static void DeclareCandidates(RoomDeclaration room)
    {
        var notes = room.Shared.StateNotes;
        room.View(
                SeatAddresses.Candidates + "/{state}",
                "seats candidate",
                "A state as a candidate: where it stood and sat, how it voted, and what other registers have of it."
            )
            .Asks(CandidateQuery.Parameters)
            .Gives((request, query) => CandidateSheet.Of(request, query, notes))
            .Canonical((_, query) => SeatAddresses.Candidate(query.State.Code))
            .Page<CandidateSheetPage>(
                sheet => $"{sheet.State.Name} as a candidate",
                sheet => $"The seats that {sheet.State.Name} held and stood for, how it voted, and what other registers have of it."
            )
            .About(sheet => [Subject.Of(sheet.State.Code)])
            .Json(CandidateSheetJson.Of)
            .Table(CandidateSheetTable.Columns)
            .Plain(CandidateSheetText.Write)
            .ForAssistants("candidate_sheet", HeldThing.Seats, HeldThing.Elections, HeldThing.Votes)
            .Example("/seats/candidates/IND");
    }

    private static void DeclareMandates(RoomDeclaration room)
    {
        room.View(SeatAddresses.Mandates, "seats mandates", "The mandates of the special procedures: renewal, end and holder.")
            .Asks(MandateListQuery.Parameters)
            .Gives(MandateList.Of)
            .Page<MandateListPage>("Mandates of special procedures")
            .Json(MandateListJson.Of)
            .Table(MandateRows.Mandates)
            .Plain(MandateTexts.Write)
            .ForAssistants("mandates", HeldThing.Elections, HeldThing.Texts);

        room.View(
                SeatAddresses.Mandates + "/{code}",
                "seats mandate",
                "One mandate: who created and renewed it, in which words, who holds it, and when it ends."
            )
            .Asks(MandateQuery.Parameters)
            .Gives(MandateSheet.Of)
            .Page<MandateSheetPage>(
                sheet => sheet.Entry.Mandate.FullTitle,
                sheet => $"{sheet.Entry.Mandate.FullTitle}: creation, renewals, holder and end."
            )
            .Json(sheet => MandateJson.Of(sheet.Entry))
            .Table(MandateRows.Renewals)
            .Plain(MandateTexts.Write)
            .Example("/seats/mandates/lanterns");
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

    // Every address below the first that is of no other view names a body, so this one comes last.
    private static void DeclareBody(RoomDeclaration room) =>
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
            .About(view => [new(SubjectKind.Body, view.Body.Code)])
            .Json(SeatedMembersJson.Of)
            .Table(SeatedMembersTable.States, SeatedMembersTable.Experts)
            .Feed(view => SeatFeed.Of($"Seats of the {view.Body.Name}", view.Elections, view.Changes))
            .File(PageForm.Calendar, (view, stream) => SeatCalendar.Of(view).WriteTo(stream))
            .ForAssistants("body_members", HeldThing.Seats, HeldThing.Elections)
            .Example("/seats/HRC?on=2098-03-21")
            .Example("/seats/CAT?on=2098-03-21");
}
