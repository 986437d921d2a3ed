using Placard.Record.Tests.Votes.Measures;

namespace Placard.Record.Tests.Votes;

public sealed class BallotSheetTests
{
    private static readonly Gen<Ballot[]> Ballots = Gen.Int[0, 5].Select(i => (Ballot)i).Array[VoteGen.States.Length];

    [Fact]
    public void The_order_of_the_ballots_makes_no_other_sheet() =>
        Gen.Select(Ballots, Gen.Shuffle(VoteGen.States))
            .Sample(
                (ballots, shuffled) =>
                {
                    var pairs = VoteGen.States.Zip(ballots, KeyValuePair.Create).ToDictionary();
                    var sheet = BallotSheet.Of(pairs);
                    var other = BallotSheet.Of(shuffled.Select(s => KeyValuePair.Create(s, pairs[s])));
                    Assert.Equal(sheet, other);
                    Assert.Equal(sheet.GetHashCode(), other.GetHashCode());
                    Assert.All(pairs, pair => Assert.Equal(pair.Value, sheet[pair.Key]));
                }
            );

    [Fact]
    public void The_tally_counts_what_is_on_the_sheet() =>
        Ballots.Sample(ballots =>
        {
            var sheet = BallotSheet.Of(VoteGen.States.Zip(ballots, KeyValuePair.Create));
            var tally = sheet.ToTally();
            return tally.Yes == ballots.Count(b => b == Ballot.Yes)
                && tally.Cast + tally.NotVoting + ballots.Count(b => b is Ballot.None or Ballot.Unknown) == ballots.Length
                && sheet.Who(Ballot.No).Count() == tally.No;
        });

    [Fact]
    public void A_state_cannot_stand_on_a_sheet_twice()
    {
        var state = StateCode.Parse("CHN");

        var thrown = Assert.Throws<ArgumentException>(() => BallotSheet.Of([new(state, Ballot.Yes), new(state, Ballot.No)]));

        Assert.StartsWith("CHN stands on the sheet twice", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("YYYY", false)]
    [InlineData("YYXX", false)]
    [InlineData("YYX?", false)]
    [InlineData("    ", false)]
    [InlineData("YYAX", true)]
    [InlineData("NNNY", true)]
    public void A_sheet_divides_where_not_all_who_cast_a_ballot_did_the_same(string letters, bool divides) =>
        Assert.Equal(
            divides,
            BallotSheet
                .Of(VoteGen.States.Zip(letters, (state, letter) => KeyValuePair.Create(state, BallotForms.FromLetter(letter))))
                .Divides
        );

    [Fact]
    public void Every_ballot_has_a_letter_that_reads_back() =>
        Assert.All(Enum.GetValues<Ballot>(), ballot => Assert.Equal(ballot, BallotForms.FromLetter(ballot.ToLetter())));

    [Theory]
    [InlineData(17, 19, 11, null, 17, 19, 11, 0, true)]
    [InlineData(17, 19, 11, 1, 17, 19, 11, 0, false)]
    [InlineData(17, 19, 11, null, 17, 19, 10, null, false)]
    public void Tallies_agree_where_both_count(
        int yes,
        int no,
        int abstain,
        int? absent,
        int otherYes,
        int otherNo,
        int otherAbstain,
        int? otherAbsent,
        bool agree
    ) => Assert.Equal(agree, new Tally(yes, no, abstain, absent).AgreesWith(new Tally(otherYes, otherNo, otherAbstain, otherAbsent)));
}
