using Placard.Rooms.FollowUp.Docx;

namespace Placard.Rooms.FollowUp;

/// <summary>What mechanisms and states recommended to states, what these answered, and what came again.</summary>
public sealed class FollowUpRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(FollowUpJsonContext.Readable);
        room.AfterFirstAnswer((edition, _) => FollowUpStart.OfAsync(edition));
        room.OfState("Follow-up", StateFollowUp.Of);
        room.Happens(SubjectKind.State, "Recommendations received", FollowUpHappenings.ReceivedBy);
        room.Happens(SubjectKind.State, "Recommendations given", FollowUpHappenings.GivenBy);
        room.Happens(SubjectKind.State, "Individual cases decided", FollowUpHappenings.CasesAgainst);
        foreach (var measure in FollowUpMeasures.All)
            room.Measure(measure);
        DeclareRecommendations(room);
        DeclareReviews(room);
        DeclareCases(room);
    }

    private static void DeclareRecommendations(RoomDeclaration room)
    {
        room.View(
                FollowUpAddresses.Start,
                "follow-up overview",
                "What is held of recommendations to states by source, how they were answered, and which were repeated most often."
            )
            .Asks(FollowUpQuery.Parameters)
            .GivesAsync(FollowUpStart.OfAsync)
            .Waits("What was repeated most often")
            .Elsewhere((_, query) => query.State is { } state ? FollowUpAddresses.Of(state.Code) : null)
            .Page<FollowUpStartPage>("Follow-up", "Recommendations to states, the answers to them, and what was repeated.")
            .Json(FollowUpStartJson.Of)
            .Table(FollowUpStartText.Columns)
            .Feed(start => start.ToFeed())
            .Plain(FollowUpStartText.Write)
            .ForAssistants("follow_up_overview", HeldThing.FollowUp)
            .InMenu(MenuGroup.Record, "Follow-up");

        room.View(
                FollowUpAddresses.Start + "/{state}",
                "follow-up",
                "What was recommended to a state, what it answered by cycle, and what was repeated most often."
            )
            .Asks(ReceivedQuery.Parameters)
            .GivesAsync(ReceivedRecommendations.OfAsync)
            .Waits("What was repeated")
            .Canonical((_, query) => FollowUpAddresses.Of(query.State.Code))
            .Page<ReceivedPage>(
                view => $"Recommendations to {view.State.Name}",
                view => $"What was recommended to {view.State.Name}, what it answered, and what was repeated."
            )
            .Json(ReceivedJson.Of)
            .Table(RecommendationTable.Received)
            .Feed(view => view.ToFeed())
            .Plain(ReceivedText.Write)
            .ForAssistants("recommendations_to_state", HeldThing.FollowUp)
            .Example("/follow-up/SEN")
            .Example("/follow-up/SEN?response=noted&cycle=1&issuer=BRA&mechanism=upr&words=lantern");

        room.View(
                FollowUpAddresses.Start + "/{state}/given",
                "follow-up given",
                "What a state recommended to others: to whom, on what, how soft, how often accepted, and mutual praise."
            )
            .Asks(GivenQuery.Parameters)
            .Gives(GivenRecommendations.Of)
            .Canonical((_, query) => FollowUpAddresses.GivenBy(query.State.Code))
            .Page<GivenPage>(
                view => $"Recommendations by {view.State.Name}",
                view => $"What {view.State.Name} recommended to others: to whom, on what, how soft, how often accepted."
            )
            .Json(GivenJson.Of)
            .Table(RecommendationTable.Given)
            .Plain(GivenText.Write)
            .ForAssistants("recommendations_by_state", HeldThing.FollowUp)
            .Example("/follow-up/BRA/given");

        room.View(
                FollowUpAddresses.Recommendations + "/{id}",
                "follow-up show",
                "One recommendation: its words, the answer, where it was read, what other sources say, and where it was repeated."
            )
            .Asks(ShownRecommendation.Parameters)
            .GivesAsync(ShownRecommendation.OfAsync)
            .Waits("What was repeated")
            .Canonical((_, entry) => FollowUpAddresses.Recommendation(entry.Id))
            .Page<ShownRecommendationPage>(
                view => $"Recommendation {view.Entry.Id}",
                view => $"A recommendation to {Votes.StateNames.NameOf(view.States, view.Entry.State)}, and the answer."
            )
            .Json(ShownRecommendationJson.Of)
            .Plain(ShownRecommendationText.Write)
            .ForAssistants("show_recommendation", HeldThing.FollowUp)
            .Example("/follow-up/recommendations/SEN-UPR99-001");
    }

    private static void DeclareReviews(RoomDeclaration room)
    {
        room.Command("follow-up", here => new MatrixCommand(here));
        room.View(
                FollowUpAddresses.ReviewPattern,
                null,
                "Everything recommended to a state in one cycle of the Universal Periodic Review, also as a thematic list in OHCHR’s "
                    + "form."
            )
            .Asks(ReviewQuery.Parameters)
            .Gives(ReviewedState.Of)
            .Canonical((_, query) => FollowUpAddresses.Review(query.State.Code, query.Cycle))
            .Page<ReviewedStatePage>(
                view => $"{view.State.Name}: review of cycle {view.Cycle}",
                view => $"Everything recommended to {view.State.Name} in cycle {view.Cycle} of the Universal Periodic Review."
            )
            .Json(ReviewedStateJson.Of)
            .Table(RecommendationTable.Review)
            .File(
                PageForm.Docx,
                (view, stream) => stream.Write(ThematicListDocument.Of(view)),
                view => $"{view.State.Code}-UPR{view.Cycle}-thematic-list"
            )
            .Example("/follow-up/SEN/review/4");
    }

    private static void DeclareCases(RoomDeclaration room)
    {
        room.View(FollowUpAddresses.Cases, "follow-up cases", "Complaints of individuals that treaty bodies decided, latest first.")
            .Asks(CaseQuery.Parameters)
            .Gives(CaseList.Of)
            .Page<CaseListPage>("Individual cases")
            .Json(CaseListJson.Of)
            .Table(CaseTable.Columns)
            .Feed(list => list.ToFeed())
            .Plain(CaseText.Write)
            .ForAssistants("individual_cases", HeldThing.FollowUp);

        room.View(
                FollowUpAddresses.Cases + "/{id}",
                "follow-up case",
                "One individual case: the decision, articles, issues, and where it was read."
            )
            .Asks(ShownCase.Parameters)
            .Gives(ShownCase.Of)
            .Canonical((_, one) => FollowUpAddresses.Case(one.Id))
            .Page<ShownCasePage>(
                view => CaseWords.Heading(view.Case, view.States),
                _ => "A complaint of an individual that a treaty body decided."
            )
            .Json(ShownCaseJson.Of)
            .Plain(CaseText.Write)
            .Example("/follow-up/cases/CAT-1-2095");
    }
}
