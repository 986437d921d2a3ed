using Placard.Desk.Engines;
using Placard.Desk.Tests.Engines;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.Tests;

public sealed class ForgottenOnPostgreSqlTests(PostgresCluster cluster) : IDisposable
{
    private readonly TestDesk _place = TestDesk.OnPostgreSql(cluster);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void The_files_of_the_tables_hold_no_word_that_was_removed()
    {
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable("PLACARD_TEST_POSTGRES") is { Length: > 0 },
            "the user of another server may not be allowed to read its files"
        );
        using var desk = _place.Open();
        var id = desk
            .WhipCounts.Begin(new CountedVote("Lamps", Body.HumanRightsCouncil, new DateOnly(2098, 3, 20), Goal.Pass), "", TestDesk.Now)
            .Id;
        desk.WhipCounts.Add(id, [Said("a-source-at-risk"), Said("the-secret-friend")], "", TestDesk.Now);
        Assert.True(Holds("a-source-at-risk"));
        desk.WhipCounts.Redact(id, 1, "", TestDesk.Now);
        Assert.False(Holds("a-source-at-risk"));
        Assert.True(Holds("the-secret-friend"));
        desk.WhipCounts.Delete(id);
        Assert.False(Holds("the-secret-friend"));
    }

    private bool Holds(string words)
    {
        using var engine = Engine.Of(DeskPlace.Parse(_place.Setting));
        using var connection = engine.OpenToWrite();
        connection.Run("CHECKPOINT");
        return connection.Rows(
            "SELECT position(convert_to(@words, 'UTF8') IN pg_read_binary_file(pg_relation_filepath('commitment'))) > 0",
            row => row.GetBoolean(0),
            ("words", words)
        )[0];
    }

    private static Commitment Said(string by) =>
        new(StateCode.Parse("BRA"), Ballot.Yes, by, PartialDate.Parse("2098-02-27"), Sureness.Parse("told"));
}
