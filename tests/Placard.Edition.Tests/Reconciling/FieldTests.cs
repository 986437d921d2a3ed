using static Placard.Edition.Tests.Reconciling.SampleVotes;

namespace Placard.Edition.Tests.Reconciling;

/// <summary>What sources say beyond the vote: drafts, sponsors, titles.</summary>
public sealed class FieldTests
{
    [Fact]
    public void Sponsors_of_whom_two_voted_no_are_those_of_another_text_and_so_is_its_draft()
    {
        // The members in order are ARG BEL CHN CUB FRA IND JPN KEN MEX USA.
        var vote = Reconciled(Library.Says(Sponsored("YYYYYYNNAA", "ARG", "BEL", "JPN", "KEN"))).Single();

        Assert.Equal((default, 0), (vote.Draft, vote.MainSponsors.Count));
        Assert.Equal(("A/HRC/82/L.4", 4), (vote.Witnesses[0].Fields.Draft.ToString(), vote.Witnesses[0].Fields.MainSponsors.Count));
        Assert.Equal(
            "The library lists Japan and Kenya as main sponsors, which voted against. Its draft and sponsors seem to be those of another "
                + "text and are not shown.",
            Assert.Single(vote.Doubts).Sentence
        );
        Assert.Equal((RecordStatus.Single, true), (vote.Status, vote.IsOutcomeCertain));
    }

    [Fact]
    public void One_sponsor_who_voted_no_beside_others_who_voted_yes_is_no_sign() =>
        Assert.Empty(Reconciled(Library.Says(Sponsored("YYYYYYNNAA", "ARG", "BEL", "JPN"))).Single().Doubts);

    [Fact]
    public void Of_everybody_on_the_cover_of_a_draft_those_are_main_sponsors_whom_another_source_names_so()
    {
        var vote = Reconciled(
                Library.Says(Sponsored("YYYYYYNNAA", "ARG", "BEL", "CHN", "CUB")),
                RollCalls.Says(Sponsored("YYYYYYNNAA", "CUB"))
            )
            .Single();

        Assert.Equal(["CUB"], vote.MainSponsors.Select(s => s.ToString()));
        Assert.Equal(["ARG", "BEL", "CHN"], vote.AdditionalSponsors.Select(s => s.ToString()));
    }

    [Theory]
    [InlineData("ARG BEL CHN", "ARG BEL", "ARG BEL CHN")] // one less is no sign of who led
    [InlineData("ARG BEL CHN CUB", "FRA", "ARG BEL CHN CUB")] // nor is somebody else
    public void The_best_source_says_who_the_main_sponsors_are_where_another_does_not_name_few_of_the_same(
        string best,
        string other,
        string main
    ) =>
        Assert.Equal(
            main.Split(' '),
            Reconciled(Library.Says(Sponsored("YYYYYYNNAA", best.Split(' '))), RollCalls.Says(Sponsored("YYYYYYNNAA", other.Split(' '))))
                .Single()
                .MainSponsors.Select(s => s.ToString())
        );

    [Fact]
    public void An_amendment_against_which_all_its_sponsors_voted_may_have_been_a_motion_and_its_outcome_is_in_doubt()
    {
        var told = Sponsored("YYYYYYNNAA", "JPN", "KEN") with { Kind = VoteKind.Amendment, Symbol = DocumentSymbol.Parse("A/HRC/82/L.4") };

        var vote = Reconciled(Library.Says(told)).Single();

        Assert.Equal((2, false), (vote.MainSponsors.Count, vote.IsOutcomeCertain));
        Assert.Equal(DoubtKind.SponsorsAgainst, Assert.Single(vote.Doubts).Kind);
    }

    [Fact]
    public void Sources_that_name_other_drafts_or_other_titles_are_shown_to_differ()
    {
        var here = Sponsored("YYYYYYNNAA") with { Title = "Question of lanterns and their keepers" };
        var there = here with { Draft = DocumentSymbol.Parse("A/HRC/82/L.5"), Title = "Bells and ropes in winter" };

        var vote = Reconciled(Library.Says(here), RollCalls.Says(there)).Single();

        Assert.Equal(RecordStatus.Confirmed, vote.Status);
        Assert.Equal(
            [
                "The library gives the draft as A/HRC/82/L.4, The roll calls as A/HRC/82/L.5.",
                "The library gives the title “Question of lanterns and their keepers”, The roll calls “Bells and ropes in winter”.",
            ],
            vote.Doubts.Select(d => d.Sentence)
        );
    }

    private static VoteObservation Sponsored(string letters, params string[] main) =>
        Vote("A/HRC/RES/82/24", letters) with
        {
            Draft = DocumentSymbol.Parse("A/HRC/82/L.4"),
            Sponsors = new SponsorList([.. main.Select(StateCode.Parse)], [], []),
        };
}
