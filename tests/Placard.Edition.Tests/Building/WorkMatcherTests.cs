using Placard.Edition.Building;
using Placard.Edition.Tests.Reconciling;

namespace Placard.Edition.Tests.Building;

public class WorkMatcherTests
{
    [Fact]
    public void A_draft_and_what_it_became_are_one_text()
    {
        var work = Assert.Single(
            WorkMatcher.Of(
                [
                    Reading(
                        Invented.Wording("A/HRC/RES/99/1", "en", "Lamps", draft: "A/HRC/99/L.7/Rev.1"),
                        Invented.Wording("A/HRC/99/L.7/Rev.1", "en", "Lamps")
                    ),
                ],
                []
            )
        );
        Assert.Equal("A/HRC/RES/99/1", work.Symbol.ToString());
        Assert.Equal(["A/HRC/99/L.7", "A/HRC/99/L.7/Rev.1", "A/HRC/RES/99/1"], work.Documents.Select(d => d.ToString()));
        Assert.Equal(2, work.Wordings.Count);
    }

    [Fact]
    public void A_draft_that_two_texts_claim_is_neithers()
    {
        var works = WorkMatcher.Of(
            [
                Reading(
                    Invented.Wording("A/HRC/RES/99/1", "en", "Lamps", draft: "A/HRC/99/L.7"),
                    Invented.Wording("A/HRC/RES/99/2", "en", "Bells", draft: "A/HRC/99/L.7")
                ),
            ],
            []
        );
        Assert.Equal(["A/HRC/RES/99/1", "A/HRC/RES/99/2"], works.Select(w => Assert.Single(w.Documents).ToString()));
    }

    [Fact]
    public void The_report_of_a_committee_is_no_draft() =>
        Assert.Single(
            Assert.Single(WorkMatcher.Of([Reading(Invented.Wording("A/RES/99/1", "en", "Lamps", draft: "A/99/481"))], [])).Documents
        );

    [Fact]
    public void What_was_put_to_the_vote_under_two_symbols_is_one_text()
    {
        var vote = Invented.FullVote with
        {
            Kind = Record.Votes.VoteKind.WholeText,
            Symbol = DocumentSymbol.Parse("A/HRC/RES/99/1"),
            Draft = DocumentSymbol.Parse("A/HRC/99/L.9"),
        };
        var work = Assert.Single(WorkMatcher.Of([Reading(Invented.Wording("A/HRC/RES/99/1", "en", "Lamps"))], [vote]));
        Assert.Contains(vote.Draft, work.Documents);
    }

    [Fact]
    public void Of_two_wordings_the_better_sources_is_kept_whatever_the_order()
    {
        var better = Invented.Wording("A/HRC/RES/99/1", "en", "Lamps");
        var worse = better with
        {
            Origin = better.Origin with { Source = SampleVotes.Library.Code },
            Text = better.Text with { Title = "Lamps?" },
        };
        SourceReading[] readings = [Reading(better), new(SampleVotes.Library, [], [worse], [])];
        foreach (var order in new[] { readings, [.. readings.Reverse()] })
            Assert.Equal("Lamps", Assert.Single(WorkMatcher.Of(order, [])).Title);
    }

    private static SourceReading Reading(params Observation[] said) => new(Invented.Minutes, [], said, []);
}
