using Placard.Desk.Engines;
using Placard.Desk.Tests.Engines;

namespace Placard.Desk.Tests;

public sealed class MigrationsOnSqliteTests() : MigrationsTests(TestDesk.OnSqlite());

public sealed class MigrationsOnPostgreSqlTests(PostgresCluster cluster) : MigrationsTests(TestDesk.OnPostgreSql(cluster));

/// <summary>How the tables come to be, whichever database they lie in.</summary>
public abstract class MigrationsTests(TestDesk place) : IDisposable
{
    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Migrations_are_numbered_from_one_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Migrations.All.Count), Migrations.All.Select(m => m.Number));

    [Fact]
    public void The_first_makes_the_tables_of_whip_counts_empty()
    {
        using var engine = Engine.Of(DeskPlace.Parse(place.Setting));
        using var connection = engine.Open();
        Migrations.Apply(engine, connection, TestDesk.Now, [Migrations.All[0]]);
        Assert.Equal([1], connection.Rows("SELECT number FROM desk_migration", r => r.GetInt32(0)));
        foreach (var table in new[] { "whip_count", "commitment", "withdrawal", "taken_count" })
            Assert.Equal(0, connection.Rows($"SELECT count(*) FROM {table}", r => r.GetInt64(0))[0]);
    }

    [Theory]
    [InlineData(
        "INSERT INTO whip_count (id, title, body, voted_on, symbol, alike, rule, goal, opened_by, opened_at) VALUES ('abcdefghjk', '', "
            + "'HRC', '2098-03-20', '', '', 'simple', 'pass', '', '2098-03-01T09:30:00Z')"
    )]
    [InlineData(
        "INSERT INTO whip_count (id, title, body, voted_on, symbol, alike, rule, goal, opened_by, opened_at) VALUES ('abcdefghjk', 'x', "
            + "'HRC', '2098-03-20', '', '', 'veto', 'pass', '', '2098-03-01T09:30:00Z')"
    )]
    [InlineData(
        "INSERT INTO commitment (count_id, entry_no, state, ballot, said_by, said_on, sure, note, written_by, written_at) VALUES "
            + "('abcdefghjk', 1, 'BRA', 'yes', '', '', 'told', '', '', '2098-03-01T09:30:00Z')"
    )]
    public void The_tables_themselves_refuse_what_cannot_be(string sql)
    {
        place.Open().Dispose();
        using var engine = Engine.Of(DeskPlace.Parse(place.Setting));
        using var connection = engine.Open();
        Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Run(sql));
    }

    [Fact]
    public void What_was_followed_and_written_is_kept_when_tables_are_written_again()
    {
        using var engine = Engine.Of(DeskPlace.Parse(place.Setting));
        using var connection = engine.Open();
        Migrations.Apply(engine, connection, TestDesk.Now, [.. Migrations.All.Where(m => m.Number < 6)]);
        var hash = new string('0', 64);
        const string At = "'2098-03-01T09:30:00Z'";
        connection.Run($"INSERT INTO watch_list (id, title, owner, mail_to, opened_at) VALUES ('abcdefghjk', 'x', '', '', {At})");
        connection.Run("INSERT INTO seen_things (hash, things) VALUES (@hash, @things)", ("hash", hash), ("things", Array.Empty<byte>()));
        connection.Run($"INSERT INTO watch_item VALUES ('abcdefghjk', 1, 'state', 'SEN', '{hash}', {At}, '{hash}', '', '', {At})");
        connection.Run("INSERT INTO entry VALUES ('bcdefghjkm', 'note', 'state', 'SEN', '', 1)");
        connection.Run($"INSERT INTO entry_version VALUES ('bcdefghjkm', 1, 'written', '', 'Words', '', '', '', '', {At})");
        Migrations.Apply(engine, connection, TestDesk.Now, Migrations.All);
        using var desk = place.Open();
        var list = Assert.Single(desk.WatchLists.All());
        Assert.Equal(new DeskSubject("state", "SEN"), Assert.Single(list.Items).Subject);
        Assert.Equal("Words", Assert.Single(desk.Entries.All()).Current.Text.Words);
        connection.Run($"INSERT INTO watch_item VALUES ('abcdefghjk', 2, 'group', 'EU', '{hash}', {At}, '{hash}', '', '', {At})");
        Assert.ThrowsAny<System.Data.Common.DbException>(() =>
            connection.Run("INSERT INTO entry_version VALUES ('nobodyhere', 1, 'written', '', '', '', '', '', '', " + At + ")")
        );
        connection.Run("DELETE FROM entry");
        Assert.Equal(0, connection.Rows("SELECT count(*) FROM entry_version", r => r.GetInt64(0))[0]);
    }

    [Fact]
    public void Opening_a_desk_again_changes_nothing()
    {
        place.Open().Dispose();
        place.Open().Dispose();
        using var engine = Engine.Of(DeskPlace.Parse(place.Setting));
        using var connection = engine.Open();
        Assert.Equal(
            Migrations.All.Select(m => m.Number),
            connection.Rows("SELECT number FROM desk_migration ORDER BY number", r => r.GetInt32(0))
        );
    }

    [Fact]
    public void Programs_that_open_a_new_desk_at_once_all_find_it_whole()
    {
        Parallel.For(
            0,
            6,
            _ =>
            {
                using var desk = place.Open();
                Assert.Empty(desk.WhipCounts.All());
            }
        );
    }

    [Fact]
    public void A_desk_that_a_newer_program_opened_is_left_alone()
    {
        place.Open().Dispose();
        using (var engine = Engine.Of(DeskPlace.Parse(place.Setting)))
        {
            using var connection = engine.Open();
            connection.Run("INSERT INTO desk_migration (number, name, made_at) VALUES (9999, 'of the future', '')");
        }
        var refused = Assert.Throws<DeskException>(place.Open);
        Assert.Equal(DeskProblem.Unreachable, refused.Problem);
        Assert.Contains("newer", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_migration_that_fails_leaves_no_table_behind()
    {
        using var engine = Engine.Of(DeskPlace.Parse(place.Setting));
        using var connection = engine.Open();
        Assert.ThrowsAny<Exception>(() =>
            Migrations.Apply(engine, connection, TestDesk.Now, [Migrations.All[0], new Migration(2, "0002-that-is-not-there.sql")])
        );
        Assert.False(engine.HasTable(connection, "whip_count"));
        Assert.False(engine.HasTable(connection, Migrations.Table));
    }
}
