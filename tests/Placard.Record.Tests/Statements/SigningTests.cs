using Placard.Record.Statements;

namespace Placard.Record.Tests.Statements;

public sealed class SigningTests
{
    private static readonly Origin Read = new(new SourceCode("ledger"), "signed.csv", "", default);
    private static readonly StateCode Brazil = StateCode.Parse("BRA");
    private static readonly StateCode China = StateCode.Parse("CHN");

    [Fact]
    public void Agreement_is_what_both_signed_of_what_either_did()
    {
        var table = Table(
            [Made("a"), Made("b"), Made("c"), Made("d")],
            [("a", Brazil), ("b", Brazil), ("c", Brazil), ("a", China), ("d", China)]
        );
        var agreement = table[Brazil, China];
        Assert.Equal(new SigningAgreement(1, 2, 1, 0), agreement);
        Assert.Equal(0.25, agreement.Index);
        Assert.Equal(new SigningAgreement(1, 1, 2, 0), table[China, Brazil]);
    }

    [Fact]
    public void A_handful_of_statements_gives_no_index() =>
        Assert.Null(Table([Made("a"), Made("b"), Made("c")], [("a", Brazil), ("b", China), ("c", China)])[Brazil, China].Index);

    [Fact]
    public void Only_complete_lists_count_because_others_do_not_say_who_did_not_sign()
    {
        var table = Table([Made("a") with { List = SignatoryList.Partial }, Made("b")], [("a", Brazil), ("b", China)]);
        Assert.Equal(new SigningAgreement(0, 0, 1, 0), table[Brazil, China]);
        Assert.Equal("b", Assert.Single(table.Statements).Id);
    }

    [Fact]
    public void Opposite_sides_on_one_occasion_are_counted_apart()
    {
        var table = Table(
            [
                Made("a"),
                Made("b") with
                {
                    Side = StatementSide.Supportive,
                },
                Made("c") with
                {
                    Side = StatementSide.Supportive,
                    Session = "51",
                },
            ],
            [("a", Brazil), ("b", China), ("c", China)]
        );
        Assert.Equal(1, table[Brazil, China].Opposed);
    }

    [Fact]
    public void Sides_are_opposite_only_on_a_common_topic()
    {
        var critical = Made("a");
        Assert.True(critical.Opposes(Made("b") with { Side = StatementSide.Supportive, Topics = ["Lanterns", "Oil"] }));
        Assert.False(critical.Opposes(Made("b") with { Side = StatementSide.Supportive, Topics = ["Oil"] }));
        Assert.False(critical.Opposes(Made("b")));
    }

    [Fact]
    public void Who_is_named_on_both_sides_of_a_topic_is_found_also_on_partial_lists()
    {
        JointStatement[] statements =
        [
            Made("a"),
            Made("b") with
            {
                Side = StatementSide.Supportive,
                List = SignatoryList.Partial,
                Session = "51",
            },
            Made("c") with
            {
                Side = StatementSide.Supportive,
                Topics = ["Oil"],
            },
        ];
        Signature[] signatures = [Signed("a", Brazil), Signed("b", Brazil), Signed("a", China), Signed("c", China)];
        var found = Assert.Single(BothSides.Of(statements, signatures));
        Assert.Equal((Brazil, "Lanterns"), (found.State, found.Topic));
        Assert.Equal(("a", "b"), (Assert.Single(found.Critical).Id, Assert.Single(found.Supportive).Id));
    }

    [Fact]
    public void A_state_agrees_with_itself_on_all_it_signed_and_order_changes_nothing() =>
        Gen.Select(Gen.Int[0, 7], Gen.Bool)
            .List[0, 30]
            .Sample(drawn =>
            {
                var statements = Enumerable.Range(0, 8).Select(i => Made($"{i}")).ToList();
                var signatures = drawn.Distinct().Select(d => ($"{d.Item1}", d.Item2 ? Brazil : China)).ToList();
                var table = Table(statements, signatures);
                statements.Reverse();
                signatures.Reverse();
                var again = Table(statements, signatures);
                var (there, back) = (table[Brazil, China], table[China, Brazil]);
                return there == again[Brazil, China]
                    && (there.Both, there.OnlyFirst, there.OnlySecond) == (back.Both, back.OnlySecond, back.OnlyFirst)
                    && table[Brazil, Brazil].Either == table[Brazil, Brazil].Both;
            });

    private static SigningTable Table(IEnumerable<JointStatement> statements, IEnumerable<(string Statement, StateCode State)> signed) =>
        new(statements, signed.Select(s => Signed(s.Statement, s.State)));

    private static Signature Signed(string statement, StateCode state) => new(Read, statement, state, "");

    private static JointStatement Made(string id) =>
        new(Read)
        {
            Id = id,
            Day = new DateOnly(2022, 6, 14),
            Body = Body.HumanRightsCouncil,
            Session = "50",
            Side = StatementSide.Critical,
            Subject = "Lanterns",
            Topics = ["Lanterns"],
            List = SignatoryList.Complete,
        };
}
