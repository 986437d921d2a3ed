using Placard.Record.Statements;
using Placard.Sources.Files;
using Placard.Sources.Starter;

namespace Placard.Sources.Tests.Starter;

public sealed class JointStatementsTests
{
    private static readonly SourceReading Reading = new StarterSource().Read(
        new Mirror("nowhere"),
        StateRegister.Default,
        null,
        TestContext.Current.CancellationToken
    );

    private static readonly List<JointStatement> Statements = [.. Reading.Observations.OfType<JointStatement>()];
    private static readonly ILookup<string, Signature> Signed = Reading.Observations.OfType<Signature>().ToLookup(s => s.Statement);

    [Fact]
    public void The_statement_of_October_2019_claims_54_and_names_seven()
    {
        var statement = Of("2019-10-29-third-committee-supportive");
        Assert.Equal((54, 54, SignatoryList.Partial), (statement.ClaimedAtLeast, statement.ClaimedAtMost, statement.List));
        Assert.Equal(7, Signed[statement.Id].Count());
        Assert.Equal((Body.ThirdCommittee, "74", "BLR"), (statement.Body, statement.Session, statement.Lead.ToString()));
    }

    [Fact]
    public void A_complete_list_has_as_many_names_as_were_claimed() =>
        Assert.All(
            Statements.Where(s => s is { List: SignatoryList.Complete, ClaimedAtLeast: not null }),
            s => Assert.InRange(Signed[s.Id].Count(), s.ClaimedAtLeast!.Value, s.ClaimedAtMost!.Value)
        );

    [Fact]
    public void A_statement_without_a_list_names_nobody() =>
        Assert.All(Statements.Where(s => s.List is SignatoryList.NoneFound or SignatoryList.NotRead), s => Assert.Empty(Signed[s.Id]));

    [Fact]
    public void A_number_that_sources_give_in_two_ways_is_kept_as_both()
    {
        var statement = Of("2020-10-06-third-committee-supportive-hk");
        Assert.Equal((54, 55), (statement.ClaimedAtLeast, statement.ClaimedAtMost));
    }

    [Fact]
    public void A_statement_that_states_no_number_claims_none() => Assert.Null(Of("2022-09-13-hrc51-supportive").ClaimedAtLeast);

    [Fact]
    public void Every_signature_is_of_a_statement_and_of_a_state_that_the_register_knows_by_the_name_as_read()
    {
        Assert.Subset(Statements.Select(s => s.Id).ToHashSet(), Signed.Select(g => g.Key).ToHashSet());
        Assert.All(Signed.SelectMany(g => g), s => Assert.Equal(s.State, StateRegister.Default.Resolve(s.NameAsRead)?.Code));
    }

    [Fact]
    public void Nobody_signs_a_statement_twice_and_every_one_names_its_source()
    {
        Assert.All(Signed, g => Assert.Equal(g.Count(), g.Select(s => s.State).Distinct().Count()));
        Assert.All(Statements, s => Assert.StartsWith("http", s.Origin.Locator, StringComparison.Ordinal));
    }

    private static JointStatement Of(string id) => Statements.Single(s => s.Id == id);
}
