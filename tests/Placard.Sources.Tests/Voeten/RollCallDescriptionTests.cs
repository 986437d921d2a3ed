using Placard.Sources.Voeten;

namespace Placard.Sources.Tests.Voeten;

public sealed class RollCallWordsTests
{
    [Theory]
    [InlineData(
        "TEA, SELF-DETERMINATION",
        "TO ADOPT THE TEAPOT DRAFT RESOL. (A/L.9).",
        "Tea, Self-Determination",
        "TO ADOPT THE TEAPOT DRAFT RESOL. (A/L.9)."
    )]
    [InlineData("THE U.N. AND UNESCO IN TEA-LAND", "TO ADOPT IT", "The U.N. and UNESCO in Tea-Land", "TO ADOPT IT")]
    [InlineData("TEA", "The right to tea :resolution / adopted by the General Assembly", "The right to tea", "")]
    [InlineData("", "The right to tea : resolution / ado", "The right to tea", "")]
    [InlineData("TEA", "Report on tea", "Report on tea", "")]
    [InlineData("TEA, GREEN", "Calls upon all to drink tea", "Tea, Green", "Calls upon all to drink tea")]
    [InlineData("", "A/RES/ES-10/99, Status of tea", "Status of tea", "")]
    [InlineData("TEA", "TO ADOPT THE WORD \\TEA\\\\.\\\"\t0\t0\t1", "Tea", "TO ADOPT THE WORD \"TEA\".")]
    [InlineData(
        "",
        "The President: I shall now put to the vote operative paragraph 4 of draft resolution II, on which a separate vote has been "
            + "requested. A",
        "",
        "operative paragraph 4 of draft resolution II"
    )]
    [InlineData(
        "",
        "The Acting President: Draft resolution I is entitled _Tea<d3>. A separate vote has been requested on the words _with milk<d3>. A",
        "",
        "the words “with milk”"
    )]
    public void Descriptions_become_a_title_and_what_was_voted_on(string brief, string description, string title, string part)
    {
        var words = RollCallDescription.Read(Call(brief, description));
        Assert.Equal((title, part), (words.Title, words.Part));
    }

    [Fact]
    public void Lines_of_the_agenda_become_item_and_subjects()
    {
        var words = RollCallDescription.Read(
            Call(
                "The right to tea : resolution / adopted by the General Assembly",
                "A/73/251 74b - Drinks: tea. - TEA;A/73/251 74b[34] - CUPS--SAUCERS"
            )
        );
        Assert.Equal(("The right to tea", "74b. Drinks: tea"), (words.Title, words.AgendaItem));
        Assert.Equal(["TEA", "CUPS--SAUCERS"], words.Topics);
    }

    [Theory]
    [InlineData("1985-11-02", 40, false, "1985-11")]
    [InlineData("1999-12-01", 54, true, "1999-12-01")]
    [InlineData("2003-12-22", 58, false, "2003-12-22")]
    public void A_day_is_believed_only_where_it_is_one(string written, int session, bool isTranscript, string date)
    {
        Assert.True(RollCallDay.TryRead(written, session, isTranscript, out var read));
        Assert.Equal(date, read.ToString());
    }

    [Theory]
    [InlineData("TO ADOPT THE TEAPOT MOTION TO ADJOURN THE DEBATE", false, false, false, VoteKind.Procedure)]
    [InlineData("TO INCLUDE THE ITEM ON TEA IN THE AGENDA", false, false, false, VoteKind.Procedure)]
    [InlineData("TO INCLUDE THE ITEM ON TEA IN THE AGENDA", false, false, true, VoteKind.WholeText)]
    [InlineData("TO ADOPT PARAGRAPH 4, ASKING TO RECONSIDER TEA", false, true, false, VoteKind.Paragraph)]
    [InlineData("TO ADOPT THE TEAPOT MOTION FOR SEPARATE VOTES", false, true, false, VoteKind.Procedure)]
    [InlineData("TO ADOPT THE TEAPOT AMENDMENT", true, true, false, VoteKind.Amendment)]
    [InlineData("TO ADOPT DRAFT RESOLUTION (A/9) ON THE PROMOTION OF TEA", false, false, false, VoteKind.WholeText)]
    [InlineData(
        "The President: I shall put to the vote the motion that no action be taken on tea. A",
        false,
        false,
        true,
        VoteKind.Procedure
    )]
    public void The_kind_follows_flags_and_words(string description, bool amend, bool para, bool alone, VoteKind kind) =>
        Assert.Equal(kind, RollCallKind.Of(Call("", description) with { OnAmendment = amend, OnParagraph = para }, alone));

    private static RollCall Call(string brief, string description) =>
        new(1, 60, new PartialDate(2005), "", false, false, brief, description);
}
