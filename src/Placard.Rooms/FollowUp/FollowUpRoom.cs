namespace Placard.Rooms.FollowUp;

/// <summary>What mechanisms and states recommended to states, what these answered, and what came again.</summary>
public sealed class FollowUpRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(FollowUpJsonContext.Readable);
        room.AfterFirstAnswer((edition, _) => FollowUpStart.OfAsync(edition));

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
            .Gives(ReceivedRecommendations.Of)
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
            .Gives(ShownRecommendation.Of)
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
}
