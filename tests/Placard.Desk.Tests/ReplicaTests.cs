using Npgsql;
using Placard.Desk.Tests.Engines;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;
using Placard.Testing.Postgres;

namespace Placard.Desk.Tests;

/// <summary>A desk on a primary and a replica that follows it.</summary>
public sealed class ReplicaTests : IDisposable
{
    private readonly PostgresServer _primary = PostgresServer.Start();
    private readonly PostgresServer _replica;

    public ReplicaTests()
    {
        _replica = _primary.Follow();
        WaitFor("*");
    }

    public void Dispose()
    {
        _replica.Dispose();
        _primary.Dispose();
    }

    [Fact]
    public void What_was_written_is_read_from_the_replica_and_stays_when_the_replica_takes_the_place_of_the_primary()
    {
        using var writing = Open("prefer-standby");
        using var reading = Open("prefer-standby");
        var id = writing.WhipCounts.Begin(Vote, "", TestDesk.Now).Id;
        for (var i = 0; i < 20; i++)
        {
            writing.WhipCounts.Add(id, [Said(i)], "", TestDesk.Now);
            Assert.Equal(i + 1, reading.WhipCounts.LedgerOf(id).All.Count);
        }
        Assert.True(writing.Read(IsReplica));

        _primary.Kill();
        Assert.Equal(20, reading.WhipCounts.LedgerOf(id).All.Count);
        using (var late = Open("prefer-standby"))
            Assert.Equal(20, late.WhipCounts.LedgerOf(id).All.Count);
        Assert.Equal(
            DeskProblem.Unreachable,
            Assert.Throws<DeskException>(() => writing.WhipCounts.Add(id, [Said(20)], "", TestDesk.Now)).Problem
        );

        _replica.Promote();
        WriteOnceThePrimaryIsFound(writing, id, Said(21));
        WriteOnceThePrimaryIsFound(reading, id, Said(22));
        Assert.Equal(22, writing.WhipCounts.LedgerOf(id).All.Count);
    }

    [Fact]
    public void Without_the_word_prefer_standby_everything_is_read_from_the_primary()
    {
        using var desk = Open("primary");
        Assert.False(desk.Read(IsReplica));
        Assert.False(desk.Write(IsReplica));
    }

    [Fact]
    public void Nothing_is_written_where_a_replica_is_read_that_the_primary_does_not_wait_for()
    {
        using var desk = Open("prefer-standby");
        desk.WhipCounts.Begin(Vote, "", TestDesk.Now);
        WaitFor("");
        var refused = Assert.Throws<DeskException>(() => desk.WhipCounts.Begin(Vote, "", TestDesk.Now));
        Assert.Contains("synchronous_standby_names", refused.Message, StringComparison.Ordinal);
        using var reading = Open("primary");
        Assert.Single(reading.WhipCounts.All());
        Assert.NotNull(reading.WhipCounts.Begin(Vote, "", TestDesk.Now));
    }

    [Fact]
    public void A_write_that_the_replica_did_not_confirm_is_not_confirmed_to_its_writer()
    {
        using var desk = OpenDesk.Open(DeskPlace.Parse(Setting("primary") + ";Command Timeout=1"), TestDesk.Now);
        var id = desk.WhipCounts.Begin(Vote, "", TestDesk.Now).Id;
        _replica.Kill();
        Assert.Equal(
            DeskProblem.Unreachable,
            Assert.Throws<DeskException>(() => desk.WhipCounts.Add(id, [Said(1)], "", TestDesk.Now)).Problem
        );
    }

    private static readonly CountedVote Vote = new("Lamps", Body.HumanRightsCouncil, new DateOnly(2098, 3, 20), Goal.Pass);

    private string Setting(string target) =>
        $"Host={_primary.Folder},{_replica.Folder};Username={PostgresServer.User};Database=postgres;Target Session Attributes={target}";

    private OpenDesk Open(string target) => OpenDesk.Open(DeskPlace.Parse(Setting(target)), TestDesk.Now);

    private static bool IsReplica(System.Data.Common.DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT pg_is_in_recovery()";
        return (bool)command.ExecuteScalar()!;
    }

    private static void WriteOnceThePrimaryIsFound(OpenDesk desk, DeskId id, Commitment commitment)
    {
        while (true)
        {
            try
            {
                desk.WhipCounts.Add(id, [commitment], "", TestDesk.Now);
                return;
            }
            catch (DeskException e) when (e.Problem == DeskProblem.Unreachable)
            {
                TestContext.Current.CancellationToken.WaitHandle.WaitOne(50);
                TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    // Says which replicas the primary waits for, and returns when it does.
    private void WaitFor(string names)
    {
        using var server = NpgsqlDataSource.Create(
            $"Host={_primary.Folder};Username={PostgresServer.User};Database=postgres;Pooling=false"
        );
        Ask($"ALTER SYSTEM SET synchronous_standby_names = '{names}'");
        Ask("SELECT pg_reload_conf()");
        while (Ask("SHOW synchronous_standby_names") is not string now || now != names)
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();

        object? Ask(string sql)
        {
            using var command = server.CreateCommand(sql);
            return command.ExecuteScalar();
        }
    }

    private static Commitment Said(int i) =>
        new(StateCode.Parse("BRA"), Ballot.Yes, $"speaker {i}", PartialDate.Parse("2098-02-27"), Sureness.Parse("told"));
}
