using static Placard.Edition.Tests.Reconciling.SampleVotes;

namespace Placard.Edition.Tests.Reconciling;

public sealed class AmendmentDaysTests
{
    private static readonly PartialDate Early = new(2016, 6, 28);
    private static readonly PartialDate Day = new(2016, 6, 30);

    [Fact]
    public void An_amendment_dated_before_its_text_bears_the_day_of_the_text_with_the_doubt()
    {
        var amendment = Reconciled(Library.Says(Text(Day), Amendment(Early))).At("A/HRC/82/L.71");

        Assert.Equal(Day, amendment.Date);
        Assert.Equal(Early, amendment.Witnesses[0].Date);
        Assert.Equal(
            "The library dates it 2016-06-28, before the text it amends (2016-06-30). Amendments are decided at the meeting that decides "
                + "on the text, so its day is shown.",
            amendment.Doubts.Single(d => d.Kind == DoubtKind.BeforeItsText).Sentence
        );
    }

    [Fact]
    public void A_revision_of_the_draft_it_amends_is_the_same_text() =>
        Assert.Equal(
            Day,
            Reconciled(Library.Says(Text(Day), Amendment(Early) with { Amends = DocumentSymbol.Parse("A/HRC/82/L.2") }))
                .At("A/HRC/82/L.71")
                .Date
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-18)]
    [InlineData(61)]
    public void On_the_day_itself_after_it_or_a_session_before_it_the_day_of_the_source_stays(int days)
    {
        var text = PartialDate.From(Early.Earliest.AddDays(days));

        var amendment = Reconciled(Library.Says(Text(text), Amendment(Early))).At("A/HRC/82/L.71");

        Assert.Equal(Early, amendment.Date);
        Assert.Empty(amendment.Doubts);
    }

    private static VoteObservation Text(PartialDate day) =>
        Vote("A/HRC/RES/82/2", "YYYYYYNNNA", "1") with
        {
            Date = day,
            Draft = DocumentSymbol.Parse("A/HRC/82/L.2/Rev.1"),
        };

    private static VoteObservation Amendment(PartialDate day) =>
        Vote("A/HRC/82/L.71", "YYNNNNNAAA", "2") with
        {
            Date = day,
            Kind = VoteKind.Amendment,
            Amends = DocumentSymbol.Parse("A/HRC/82/L.2/Rev.1"),
        };
}
