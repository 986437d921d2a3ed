using Placard.Record.Positions.Forecasts.Features;

namespace Placard.Record.Tests.Positions.Forecasts;

public class EvidenceTests
{
    private static readonly DateOnly Day = new(2019, 6, 12);
    private static readonly StateIndex Order = new(InventedChamber.Members.States);
    private static readonly int[] Members = [.. InventedChamber.Members.On(Body.HumanRightsCouncil, Day).Select(Order.Of)];

    [Fact]
    public void States_that_vote_alike_on_all_but_one_question_are_no_neighbours_on_that_one()
    {
        var (argentina, brazil) = (Place("ARG"), Place("BRA"));
        var votes = InventedChamber.Votes();
        votes.AddRange(
            Enumerable
                .Range(0, 6)
                .Select(i =>
                    Apart(InventedChamber.Vote(new DateOnly(2015 + i / 2, 4, 1 + i), "Gallows", VoteKind.WholeText, true, 50_000 + i))
                )
        );
        var onGallows = AgreementOnTopic.Of(Before(Day, "Gallows", votes), argentina);
        var onMills = AgreementOnTopic.Of(Before(Day, "Question of mills", votes), argentina);
        Assert.True(onGallows[brazil] < 0.4, $"{onGallows[brazil]}");
        Assert.True(onMills[brazil] > 0.75, $"{onMills[brazil]}");

        static VoteEvent Apart(VoteEvent vote) =>
            vote with
            {
                Ballots = BallotSheet.Of(
                    vote.Ballots.Select(b =>
                        b.Key == StateCode.Parse("BRA") ? KeyValuePair.Create(b.Key, Ballot.No)
                        : b.Key == StateCode.Parse("ARG") ? KeyValuePair.Create(b.Key, Ballot.Yes)
                        : b
                    )
                ),
            };
    }

    [Fact]
    public void Where_nothing_like_it_was_voted_on_agreement_is_that_in_all()
    {
        var evidence = Before(Day, "Tariffs", InventedChamber.Votes());
        var agreement = AgreementOnTopic.Of(evidence, Place("ARG"));
        Assert.All(
            Members.Where(m => m != Place("ARG")),
            m => Assert.Equal(evidence.Past.Agreement.Between(Place("ARG"), m), agreement[m], 12)
        );
    }

    [Fact]
    public void Positions_are_told_from_votes_before_the_quarter_alone()
    {
        var votes = InventedChamber.Votes();
        var expected = Positions(votes);
        VoteEvent[] altered =
        [
            .. votes.Select(
                (v, at) =>
                    v.Date.Earliest < new DateOnly(2019, 4, 1)
                        ? v
                        : InventedChamber.Vote(v.Date.Earliest, v.Title, v.Kind, false, 70_000 + at)
            ),
        ];
        Assert.Equal(expected, Positions(altered));
        Assert.NotEqual(expected, Positions([.. votes.Where(v => v.Date.Earliest < new DateOnly(2019, 1, 1))]));

        static double[] Positions(IEnumerable<VoteEvent> all) => [.. Members.Select(Before(Day, "Question of mills", all).PositionOf)];
    }

    [Fact]
    public void A_state_that_never_voted_stands_among_the_others()
    {
        var evidence = Before(Day, "Question of mills", InventedChamber.Votes());
        var others = Members.Where(m => m != Place("MEX")).Select(evidence.PositionOf).ToList();
        Assert.InRange(evidence.PositionOf(Place("MEX")), others.Min(), others.Max());
    }

    [Fact]
    public void Cuts_of_the_last_time_say_what_is_done_at_a_position_and_without_any_all_positions_are_alike()
    {
        var evidence = Before(Day, "Question of ferries", InventedChamber.Votes());
        var (china, britain) = (evidence.PositionOf(Place("CHN")), evidence.PositionOf(Place("GBR")));
        var sameText = evidence.CutPoints[0];
        Assert.True(sameText.At(china)[0] > 0.7 && sameText.At(britain)[0] < 0.3, $"{sameText.At(china)[0]} {sameText.At(britain)[0]}");
        Assert.All(new[] { china, britain, 0, 3 }, position => Assert.Equal(1, sameText.At(position).Sum(), 12));
        var none = Before(Day, "Tariffs", InventedChamber.Votes());
        Assert.All(none.CutPoints, cuts => Assert.All(cuts.At(china).Zip(none.Base), pair => Assert.Equal(pair.Second, pair.First, 12)));
    }

    private static int Place(string state) => Order.Of(StateCode.Parse(state));

    private static Evidence Before(DateOnly day, string title, IEnumerable<VoteEvent> votes)
    {
        PastVote[] all = [.. votes.OrderBy(v => v.Date.Latest).ThenBy(v => v.Address).Select(v => new PastVote(v, v.Ballots, Order))];
        var past = new VoteHistory(Order, new QuarterlyPositions(all, Order));
        foreach (var vote in all.Where(v => v.Day < day.DayNumber))
            past.Add(vote);
        return new Evidence(past, new Proposal(InventedChamber.Coming(title), Order), day.DayNumber, Members);
    }
}
