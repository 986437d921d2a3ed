using Npgsql;
using Placard.Desk.Engines;
using Placard.Desk.Tests.Engines;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.Tests;

public sealed class ForgottenOnPostgreSqlTests(PostgresCluster cluster)
{
    private TestDesk Place()
    {
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable("PLACARD_TEST_POSTGRES") is { Length: > 0 },
            "the user of another server may not be allowed to read its files"
        );
        return TestDesk.AloneOnPostgreSql(cluster);
    }

    [Fact]
    public void The_files_of_the_tables_hold_no_word_that_was_removed()
    {
        using var place = Place();
        using var desk = Patient(place);
        var id = Begin(desk);
        desk.WhipCounts.Add(id, [Said("a-source-at-risk"), Said("the-secret-friend")], "", TestDesk.Now);
        Assert.True(Holds(place, "a-source-at-risk"));
        desk.WhipCounts.Redact(id, 1, "", TestDesk.Now);
        Assert.False(Holds(place, "a-source-at-risk"));
        Assert.True(Holds(place, "the-secret-friend"));
        desk.WhipCounts.Delete(id);
        Assert.False(Holds(place, "the-secret-friend"));
    }

    [Fact]
    public async Task Who_reads_while_a_word_is_removed_does_not_keep_it_in_the_files()
    {
        using var place = Place();
        using var desk = Patient(place);
        var id = Begin(desk);
        desk.WhipCounts.Add(id, [Said("a-source-at-risk")], "", TestDesk.Now);
        await using var reader = new NpgsqlConnection(place.Setting);
        await reader.OpenAsync(TestContext.Current.CancellationToken);
        await using var reading = await reader.BeginTransactionAsync(
            System.Data.IsolationLevel.RepeatableRead,
            TestContext.Current.CancellationToken
        );
        reader.Run("SELECT 1");

        await RedactWhileBusy(place, desk, id, reading);

        Assert.False(Holds(place, "a-source-at-risk"));
    }

    [Fact]
    public async Task Who_writes_to_another_database_of_the_server_does_not_keep_it_either()
    {
        using var place = Place();
        using var desk = Patient(place);
        var id = Begin(desk);
        desk.WhipCounts.Add(id, [Said("a-source-at-risk")], "", TestDesk.Now);
        await using var writer = new NpgsqlConnection(cluster.NewDatabase());
        await writer.OpenAsync(TestContext.Current.CancellationToken);
        await using var writing = await writer.BeginTransactionAsync(TestContext.Current.CancellationToken);
        writer.Run("SELECT pg_current_xact_id()");

        await RedactWhileBusy(place, desk, id, writing);

        Assert.False(Holds(place, "a-source-at-risk"));
    }

    // Others use the server too, and however slow the machine is, they are still there when the files would be written anew.
    private static OpenDesk Patient(TestDesk place) =>
        OpenDesk.Open(new PostgreSqlEngine(DeskPlace.Parse(place.Setting)) { PatienceWithReaders = TimeSpan.MaxValue }, TestDesk.Now);

    private static async Task RedactWhileBusy(TestDesk place, OpenDesk desk, DeskId id, NpgsqlTransaction busy)
    {
        var redacted = Task.Run(() => desk.WhipCounts.Redact(id, 1, "", TestDesk.Now), TestContext.Current.CancellationToken);
        while (!redacted.IsCompleted && Names(place, "a-source-at-risk") > 0)
            await Task.Yield();
        await busy.RollbackAsync(TestContext.Current.CancellationToken);
        await redacted;
    }

    private static DeskId Begin(OpenDesk desk) =>
        desk.WhipCounts.Begin(new CountedVote("Lamps", Body.HumanRightsCouncil, new DateOnly(2098, 3, 20), Goal.Pass), "", TestDesk.Now).Id;

    private static long Names(TestDesk place, string words)
    {
        using var engine = Engine.Of(DeskPlace.Parse(place.Setting));
        using var connection = engine.OpenToWrite();
        return connection.Rows(
            "SELECT count(*) FROM commitment WHERE commitment::text LIKE '%' || @words || '%'",
            row => row.GetInt64(0),
            ("words", words)
        )[0];
    }

    private static bool Holds(TestDesk place, string words)
    {
        using var engine = Engine.Of(DeskPlace.Parse(place.Setting));
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
