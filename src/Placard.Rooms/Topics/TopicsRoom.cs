using Placard.Rooms.Votes;

namespace Placard.Rooms.Topics;

/// <summary>Topics: the subjects that libraries filed decisions under.</summary>
public sealed class TopicsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(TopicsJsonContext.Readable);
        room.Follows(SubjectKind.Topic, TopicSubjects.Find, TopicSubjects.Nearest);
        room.Happens(SubjectKind.Topic, "Decisions", TopicSubjects.DecisionsOf);
        room.Names("Topics", TopicSubjects.Names);

        room.View(Addresses.Topics, "topics", "The subjects that libraries filed decisions under, most decisions first.")
            .Asks(TopicListQuery.Parameters)
            .Gives(TopicList.Of)
            .RestsOn(query => new(HeldPart.Votes, query.Body))
            .Page<TopicListPage>("Topics", "The subjects that libraries filed decisions under.")
            .Json(TopicListJson.Of)
            .ForAssistants("list_topics", HeldThing.Votes)
            .Table(TopicTables.Columns)
            .Plain(TopicTexts.Write)
            .InMenu(MenuGroup.Record, "Topics");

        room.View(
                Addresses.Topics + "/{**topic}",
                "topic",
                "One subject: its decisions over the years, who is against or abstains, sponsors, sessions."
            )
            .Asks(TopicQuery.Parameters)
            .Gives((edition, query) => TopicIndex.Of(edition).RecordOf(query.In(edition)))
            .Canonical((request, query) => TopicIndex.Of(request.Edition).Find(query.Name)?.Address)
            .RestsOn(_ => new(HeldPart.Votes))
            .Page<TopicPage>(
                topic => $"Topic: {topic.Line.Label}",
                topic => $"Decisions filed under {topic.Line.Label}: over the years, who is against, who introduced them."
            )
            .About(topic => [new(SubjectKind.Topic, topic.Line.Label)])
            .Json(TopicJson.Of)
            .ForAssistants("show_topic", HeldThing.Votes)
            .Table(VoteListTable.Columns.From((TopicRecord topic) => new(topic.Line.Votes)))
            .Feed(topic => topic.ToFeed())
            .Plain(TopicTexts.Write)
            .Example("/topics/lamps");
    }
}
