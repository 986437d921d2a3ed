using Placard.Desk.Tests.Engines;
using Placard.Desk.WatchLists;

namespace Placard.Desk.Tests.WatchLists;

public sealed class WatchListStoreOnSqliteTests() : WatchListStoreTests(TestDesk.OnSqlite());

public sealed class WatchListStoreOnPostgreSqlTests(PostgresCluster cluster) : WatchListStoreTests(TestDesk.OnPostgreSql(cluster));

/// <summary>What the store of watch lists does, whichever database it lies in.</summary>
public abstract class WatchListStoreTests : IDisposable
{
    private static readonly DateTimeOffset Now = TestDesk.Now;
    private static readonly Author Ana = new("ana");
    private static readonly DeskSubject Senegal = new("state", "SEN");
    private static readonly DeskSubject Lamps = new("phrase", "lamps and wicks");

    private readonly TestDesk _place;
    private readonly OpenDesk _desk;

    protected WatchListStoreTests(TestDesk place)
    {
        _place = place;
        _desk = place.Open();
    }

    private WatchListStore Store => _desk.WatchLists;

    public void Dispose()
    {
        _desk.Dispose();
        _place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_list_comes_back_as_it_was_begun_and_with_what_was_added()
    {
        var id = Store.Begin(" Lamps ", "ana@example.org", Ana, Now).Id;
        Assert.Equal(2, Store.Add(id, [Item(Senegal, 3, 1, 2), Item(Lamps)], new Author("ben"), Now));
        var found = Store.Find(id)!;
        Assert.Equal(("Lamps", "ana", "ana@example.org", 2), (found.Title, found.Owner, found.MailTo, found.Version));
        Assert.Equal([(1, Senegal), (2, Lamps)], found.Items.Select(i => (i.Number, i.Subject)));
        Assert.All(found.Items, i => Assert.Equal(("ben", Now, Now, null), (i.AddedBy, i.AddedAt, i.SeenAt, i.MailedAt)));
        var things = Store.Things(found.Items);
        Assert.True(things[found.Items[0].Seen] is { Count: 3 } seen && seen.Has(1) && seen.Has(3) && !seen.Has(4));
        Assert.Equal(0, things[found.Items[1].Seen].Count);
        Assert.Equivalent(found, Assert.Single(Store.All()));
    }

    [Fact]
    public void What_is_followed_already_is_not_added_twice_and_a_number_does_not_come_again()
    {
        var id = Begin(Senegal, Lamps);
        Assert.Equal(0, Store.Add(id, [Item(Lamps)], Ana, Now));
        Store.Remove(id, 2);
        Assert.Equal(1, Store.Add(id, [Item(Lamps), Item(Lamps)], Ana, Now));
        Assert.Equal([1, 3], Store.Find(id)!.Items.Select(i => i.Number));
        Assert.Equal(DeskProblem.Missing, Assert.Throws<DeskException>(() => Store.Remove(id, 2)).Problem);
    }

    [Fact]
    public void What_was_seen_and_what_was_sent_are_kept_apart_each_with_its_time()
    {
        var id = Begin(Senegal);
        Store.See([new(id, 1, SeenThings.Of([7, 8]))], Now.AddDays(1));
        Store.Send([new(id, 1, SeenThings.Of([7, 8, 9]))], Now.AddDays(2));
        var item = Assert.Single(Store.Find(id)!.Items);
        Assert.Equal((Now.AddDays(1), Now.AddDays(2)), (item.SeenAt, item.MailedAt!.Value));
        var things = Store.Things([item]);
        Assert.Equal((2, 3), (things[item.Seen].Count, things[item.Mailed].Count));
        Assert.Equal(2, Store.Find(id)!.Version); // looking changes nothing of the list
    }

    [Fact]
    public void Looking_at_what_is_no_longer_followed_is_passed_over()
    {
        var id = Begin(Senegal);
        Store.Remove(id, 1);
        Store.See([new(id, 1, SeenThings.Of([7])), new(DeskId.New(), 1, SeenThings.None)], Now);
        Assert.Empty(Store.Find(id)!.Items);
    }

    [Fact]
    public void What_nobody_has_seen_any_more_is_removed_and_what_another_list_has_seen_stays()
    {
        var (first, second) = (Begin(Senegal), Begin(Senegal));
        var things = SeenThings.Of([1, 2, 3]);
        Store.See([new(first, 1, things), new(second, 1, things)], Now);
        Store.Send([new(first, 1, things), new(second, 1, things)], Now);
        Assert.Equal(1, Rows());
        Store.Delete(first);
        Assert.True(Store.Things(Store.Find(second)!.Items).Values.Single().Has(2));
        Store.Delete(second);
        Assert.Equal(0, Rows());
    }

    [Fact]
    public void A_list_follows_at_most_so_many_things_and_ten_thousand_are_refused_whole()
    {
        var id = Begin(Senegal);
        var refused = Assert.Throws<DeskException>(() =>
            Store.Add(id, [.. Enumerable.Range(0, 10_000).Select(i => Item(new("phrase", $"lamp {i}")))], Ana, Now)
        );
        Assert.Equal(DeskProblem.Refused, refused.Problem);
        Assert.Single(Store.Find(id)!.Items);
        Store.Add(id, [.. Enumerable.Range(1, 99).Select(i => Item(new("phrase", $"lamp {i}")))], Ana, Now);
        Assert.Equal(WatchListStore.MostItems, Store.Find(id)!.Items.Count);
    }

    [Fact]
    public void Words_in_any_script_come_back_and_what_is_no_letter_is_refused()
    {
        var subject = new DeskSubject("phrase", "المصابيح 灯 🏮");
        Assert.Equal(subject, Store.Find(Begin(subject))!.Items[0].Subject);
        foreach (var words in new[] { "", "  ", "two\nlines", "a\u202Eb", new string('x', 301) })
            Assert.Equal(DeskProblem.Refused, Assert.Throws<DeskException>(() => Begin(new DeskSubject("phrase", words))).Problem);
        Assert.Equal(DeskProblem.Refused, Assert.Throws<DeskException>(() => Begin(new DeskSubject("lamp", "x"))).Problem);
        Assert.Equal(DeskProblem.Refused, Assert.Throws<DeskException>(() => Store.Begin("", "", Ana, Now)).Problem);
        Assert.Equal(DeskProblem.Refused, Assert.Throws<DeskException>(() => Store.Begin("a", "a\r\nb", Ana, Now)).Problem);
    }

    [Fact]
    public void Who_revises_or_deletes_from_an_older_version_is_refused_and_nothing_is_written()
    {
        var id = Begin(Senegal);
        Assert.Equal(DeskProblem.Changed, Assert.Throws<DeskException>(() => Store.Revise(id, "Wicks", "", Ana, 1)).Problem);
        Assert.Equal(DeskProblem.Changed, Assert.Throws<DeskException>(() => Store.Delete(id, 1)).Problem);
        Assert.Equal(("Lamps", 2), (Store.Find(id)!.Title, Store.Find(id)!.Version));
        Store.Revise(id, "Wicks", "eva@example.org", new Author("eva"), 2);
        var found = Store.Find(id)!;
        Assert.Equal(("Wicks", "eva", "eva@example.org", 3), (found.Title, found.Owner, found.MailTo, found.Version));
        Assert.True(Store.Delete(id, 3));
        Assert.False(Store.Delete(id));
        Assert.Equal(DeskProblem.Missing, Assert.Throws<DeskException>(() => Store.Add(id, [Item(Lamps)], Ana, Now)).Problem);
    }

    [Fact]
    public void Two_who_write_at_once_both_write()
    {
        var id = Begin(Senegal);
        Parallel.For(
            0,
            12,
            i =>
            {
                Store.Add(id, [Item(new("phrase", $"lamp {i / 2}"), (ulong)i)], Ana, Now);
                Store.See([new(id, 1, SeenThings.Of([(ulong)i]))], Now);
            }
        );
        var items = Store.Find(id)!.Items;
        var things = Store.Things(items);
        Assert.Equal(7, items.Select(i => i.Number).Distinct().Count());
        Assert.All(items, item => Assert.Equal(1, things[item.Seen].Count));
    }

    private DeskId Begin(params DeskSubject[] subjects)
    {
        var id = Store.Begin("Lamps", "", Ana, Now).Id;
        Store.Add(id, [.. subjects.Select(s => Item(s))], Ana, Now);
        return id;
    }

    private long Rows()
    {
        using var engine = Placard.Desk.Engines.Engine.Of(DeskPlace.Parse(_place.Setting));
        using var connection = engine.Open();
        return Placard.Desk.Engines.SqlCommands.Rows(connection, "SELECT count(*) FROM seen_things", row => row.GetInt64(0))[0];
    }

    private static NewItem Item(DeskSubject subject, params ulong[] seen) => new(subject, SeenThings.Of(seen));
}
