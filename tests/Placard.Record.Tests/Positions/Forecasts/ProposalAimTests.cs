using Placard.Record.Positions.Forecasts;

namespace Placard.Record.Tests.Positions.Forecasts;

/// <summary>Proposals that would stop a text: told by their words, and forecast the other way round.</summary>
public sealed class ProposalAimTests
{
    [Theory]
    [InlineData("Discontinuation of the mandate of the Special Keeper on the question of ferries", "", ProposalAim.EndsMandate)]
    [InlineData("Termination of the mandates of the Working Group on lamps", "", ProposalAim.EndsMandate)]
    [InlineData("Ending the mandate of the Independent Expert on oil", "", ProposalAim.EndsMandate)]
    [InlineData("Discontinuance of consideration of the situation of wells", "", ProposalAim.EndsMandate)]
    [InlineData("Question of ferries", "the motion that no action be taken on draft resolution III", ProposalAim.NoAction)]
    [InlineData("Mandate of the Special Keeper on ferries", "", ProposalAim.OwnText)]
    [InlineData("Necessity of ending the embargo on oil", "", ProposalAim.OwnText)]
    [InlineData("Reduction of noise", "adjourn the debate", ProposalAim.OwnText)]
    public void The_words_say_what_a_proposal_would_do(string title, string part, ProposalAim aim) =>
        Assert.Equal(aim, ProposalAims.Of(title, part));

    [Theory]
    [InlineData("Discontinuation of the mandate of the Special Keeper on the question of ferries", "question of ferries")]
    [InlineData("Termination of the mandate of the Working Group of Experts on oil and lamps", "oil and lamps")]
    [InlineData("Discontinuance of consideration of the question of wells", "question of wells")]
    [InlineData("Question of ferries", "Question of ferries")]
    public void The_text_it_would_stop_is_what_the_mandate_is_on(string title, string stopped) =>
        Assert.Equal(stopped, ProposalAims.TitleStopped(title));

    [Fact]
    public void Who_is_for_a_text_is_forecast_against_what_would_end_its_mandate()
    {
        var day = new DateOnly(2019, 9, 12);
        var votes = InventedChamber.Votes();
        // On record: a motion on each of six texts, on which the sides voted the other way round.
        VoteEvent[] motions =
        [
            .. Enumerable
                .Range(0, 6)
                .Select(i =>
                    InventedChamber.Vote(new DateOnly(2018, 3 + i, 25), "Question of mills", VoteKind.Procedure, false, 80_000 + i) with
                    {
                        Part = "the motion that no action be taken on the draft",
                    }
                ),
        ];
        var text = InventedChamber.Forecast([.. votes, .. motions], day, InventedChamber.Coming("Question of mills"));
        var end = InventedChamber.Forecast(
            [.. votes, .. motions],
            day,
            InventedChamber.Coming("Discontinuation of the mandate of the Special Keeper on the question of mills") with
            {
                Aim = ProposalAim.EndsMandate,
            }
        );
        var (forText, forEnd) = (text.Ballots.Sum(b => b.Yes), end.Ballots.Sum(b => b.Yes));
        Assert.True(
            text.Ballots.Zip(end.Ballots).Count(pair => pair.First.Yes > 0.5 && pair.Second.No > pair.Second.Yes) >= 3,
            $"{forText} for the text, {forEnd} for its end"
        );
        Assert.Contains(text.Ballots.Zip(end.Ballots), pair => pair.First.No > 0.5 && pair.Second.Yes > 0.5);
    }

    [Fact]
    public void A_motion_is_no_evidence_on_the_text_that_it_would_have_stopped()
    {
        var day = new DateOnly(2019, 9, 12);
        var votes = InventedChamber.Votes();
        var motion = InventedChamber.Vote(new DateOnly(2019, 7, 25), "Question of mills", VoteKind.WholeText, false, 80_000) with
        {
            Part = "the motion that no action be taken on the draft",
        };
        var coming = InventedChamber.Coming("Question of mills") with { MainSponsors = [StateCode.Parse("CUB")] };
        var without = InventedChamber.Forecast(votes, day, coming);
        var with = InventedChamber.Forecast([.. votes, motion], day, coming);
        Assert.All(without.Ballots.Zip(with.Ballots), pair => Assert.Equal(pair.First.Yes, pair.Second.Yes, 0.1));
    }
}
