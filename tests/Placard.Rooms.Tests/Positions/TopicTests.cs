using Placard.Rooms.Positions;

namespace Placard.Rooms.Tests.Positions;

public sealed class TopicTests
{
    [Theory]
    [InlineData("Situation of human rights in Myanmar", "")]
    [InlineData(
        "The deteriorating situation of human rights in Eastern Ghouta, in the Syrian Arab Republic",
        "1. Organizational and procedural matters"
    )]
    [InlineData(
        "Promoting reconciliation, accountability and human rights in Sri Lanka : resolution / adopted by the Human Rights Council",
        "2. Annual report"
    )]
    [InlineData(
        "Debate on the situation of human rights in the Xinjiang Uyghur Autonomous Region, China",
        "4. Human rights situations that require the Council’s attention"
    )]
    [InlineData("Israeli settlements", "7 Human rights situation in Palestine and other occupied Arab territories")]
    [InlineData(
        "A text without a name",
        "12. Question of the violation of human rights  and fundamental freedoms in any part of the world"
    )]
    [InlineData("Cooperation and assistance", "10. Technical assistance and capacity-building")]
    public void A_text_about_one_state_or_territory_is_a_country_situation(string title, string item) =>
        Assert.True(Takes("country situations", title, item));

    [Theory]
    [InlineData(
        "Special Rapporteur on the situation of human rights defenders",
        "3. Promotion and protection of all human rights, civil, political, economic, social and cultural rights"
    )]
    [InlineData("Human rights and the protection of all and any in per cent", "3. Lamps")]
    [InlineData("Necessity of ending an embargo on Cuba", "")]
    [InlineData("Human rights of migrants in transit", "")]
    public void A_text_about_no_state_is_none(string title, string item) => Assert.False(Takes("Country  Situations", title, item));

    [Fact]
    public void A_subject_that_is_a_state_makes_a_title_on_human_rights_one() =>
        Assert.True(Takes("country situations", "Advancing human rights after the crisis", "", "BELARUS"));

    [Theory]
    [InlineData("item 4", "4. Human rights situations", true)]
    [InlineData("agenda item 4", "4 Human rights situations", true)]
    [InlineData("Item 4", "44. Oil", false)]
    [InlineData("item 72", "72b. Human rights questions", true)]
    [InlineData("item 4", "", false)]
    [InlineData("item 4", "٤. Human rights situations", false)]
    [InlineData("item 4", "4４. Human rights situations", true)]
    public void An_item_is_known_by_its_number(string topic, string item, bool taken) => Assert.Equal(taken, Takes(topic, "Oil", item));

    [Theory]
    [InlineData("item ٤")]
    [InlineData("agenda item ４")]
    public void An_item_in_other_than_ascii_figures_is_plain_words(string topic) => Assert.Equal(topic, Topic.Read(topic)!.Words);

    [Fact]
    public void Other_words_are_left_to_the_filter_and_nothing_is_no_topic()
    {
        Assert.Equal("death penalty", Topic.Read(" death  penalty ")!.Words);
        Assert.Null(Topic.Read("country situations")!.Words);
        Assert.Null(Topic.Read("  "));
    }

    private static bool Takes(string topic, string title, string item, params string[] subjects) =>
        Topic
            .Read(topic)!
            .Takes(
                new VoteEvent
                {
                    Address = VoteAddress.From("v"),
                    Body = Body.HumanRightsCouncil,
                    Date = new PartialDate(2022),
                    Title = title,
                    Kind = VoteKind.WholeText,
                    Method = VoteMethod.Recorded,
                    Outcome = Outcome.Adopted,
                    Status = RecordStatus.Single,
                    AgendaItem = item,
                    Topics = subjects,
                },
                StateRegister.Default
            );
}
