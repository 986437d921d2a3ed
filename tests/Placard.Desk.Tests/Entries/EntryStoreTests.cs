using Placard.Desk.Entries;
using Placard.Desk.Tests.Engines;

namespace Placard.Desk.Tests.Entries;

public sealed class EntryStoreOnSqliteTests() : EntryStoreTests(TestDesk.OnSqlite());

public sealed class EntryStoreOnPostgreSqlTests(PostgresCluster cluster) : EntryStoreTests(TestDesk.OnPostgreSql(cluster));

/// <summary>What the store of entries does, whichever database it lies in.</summary>
public abstract class EntryStoreTests : IDisposable
{
    private static readonly DateTimeOffset Now = TestDesk.Now;
    private static readonly Author Ana = new("ana");
    private static readonly Author Ben = new("ben");
    private static readonly DeskSubject Senegal = new("state", "SEN");
    private static readonly DeskSubject Vote = new("symbol", "A/HRC/RES/98/1");
    private static readonly EntryText Wrong = new("", "the meeting's record", Wrong: "12 yes", Right: "13 yes");

    private readonly TestDesk _place;
    private readonly OpenDesk _desk;

    protected EntryStoreTests(TestDesk place)
    {
        _place = place;
        _desk = place.Open();
    }

    private EntryStore Store => _desk.Entries;

    public void Dispose()
    {
        _desk.Dispose();
        _place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void An_entry_comes_back_as_it_was_written()
    {
        var written = Store.Write(EntryKind.Correction, Vote, "", Wrong, Ana, Now);
        Assert.Equivalent(written, Store.Find(written.Id));
        Assert.Equal(Wrong, written.Current.Text);
        Assert.True(written.Stands);
    }

    [Fact]
    public void A_candidacy_is_about_its_state_and_its_body()
    {
        var stands = Store.Write(EntryKind.Candidacy, Senegal, "HRC", new("", "a note verbale", "2099 to 2101"), Ana, Now);
        Store.Write(EntryKind.Note, new("body", "HRC"), "", new("The hall is cold."), Ana, Now.AddDays(1));
        Store.Write(EntryKind.Note, new("state", "FRA"), "", new("Asked again."), Ana, Now);
        Assert.Equal([EntryKind.Note, EntryKind.Candidacy], Store.About([new("body", "HRC")]).Select(e => e.Kind));
        Assert.Equal(stands.Id, Assert.Single(Store.About([Senegal])).Id);
        Assert.Equal(2, Store.About([Senegal, new("body", "HRC")]).Count);
        Assert.Empty(Store.About([]));
        Assert.Equal(3, Store.All().Count);
    }

    [Fact]
    public void A_revision_keeps_what_stood_before_and_a_withdrawal_all_of_it()
    {
        var id = Store.Write(EntryKind.Note, Senegal, "", new("First."), Ana, Now).Id;
        Store.Revise(id, new("Second.", "https://example.org/x"), Ben, Now.AddDays(1), 1);
        Store.Withdraw(id, Ana, Now.AddDays(2), 2);
        var found = Store.Find(id)!;
        Assert.Equal(["First.", "Second.", ""], found.Versions.Select(v => v.Text.Words));
        Assert.Equal(["ana", "ben", "ana"], found.Versions.Select(v => v.WrittenBy));
        Assert.Equal(("Second.", false, 3), (found.Current.Text.Words, found.Stands, found.Version));
        Assert.Equal(DeskProblem.Refused, Assert.Throws<DeskException>(() => Store.Withdraw(id, Ana, Now)).Problem);
        Assert.Equal(DeskProblem.Refused, Assert.Throws<DeskException>(() => Store.Revise(id, new("Third."), Ana, Now)).Problem);
    }

    [Fact]
    public void Erasing_takes_the_words_and_names_of_every_version_and_leaves_that_there_was_an_entry()
    {
        var id = Store.Write(EntryKind.Note, Senegal, "", new("A secret.", "somebody"), Ana, Now).Id;
        Store.Revise(id, new("Another secret."), Ben, Now);
        Store.Redact(id, new Author(""), Now.AddDays(1), 2);
        var found = Store.Find(id)!;
        Assert.All(found.Versions, v => Assert.Equal((new EntryText(), ""), (v.Text, v.WrittenBy)));
        Assert.Equal((false, 3, Senegal), (found.Stands, found.Version, found.Subject));
    }

    [Fact]
    public void Who_writes_from_an_older_version_is_refused_and_nothing_is_written()
    {
        var id = Store.Write(EntryKind.Note, Senegal, "", new("First."), Ana, Now).Id;
        Store.Revise(id, new("Second."), Ben, Now, 1);
        Action[] tries =
        [
            () => Store.Revise(id, new("Third."), Ana, Now, 1),
            () => Store.Withdraw(id, Ana, Now, 1),
            () => Store.Redact(id, Ana, Now, 1),
        ];
        foreach (var change in tries)
            Assert.Equal(DeskProblem.Changed, Assert.Throws<DeskException>(change).Problem);
        Assert.Equal((2, "Second."), (Store.Find(id)!.Version, Store.Find(id)!.Current.Text.Words));
        Assert.Equal(DeskProblem.Missing, Assert.Throws<DeskException>(() => Store.Withdraw(DeskId.New(), Ana, Now)).Problem);
    }

    [Fact]
    public void Two_who_revise_at_once_make_two_versions()
    {
        var id = Store.Write(EntryKind.Note, Senegal, "", new("First."), Ana, Now).Id;
        Parallel.For(0, 8, i => Store.Revise(id, new($"Words {i}."), Ben, Now));
        Assert.Equal(Enumerable.Range(1, 9), Store.Find(id)!.Versions.Select(v => v.Number));
    }

    [Fact]
    public void What_a_kind_needs_is_asked_for_and_what_is_too_long_refused()
    {
        Action[] tries =
        [
            () => Store.Write(EntryKind.Note, Senegal, "", new(""), Ana, Now),
            () => Store.Write(EntryKind.Note, Senegal, "", new(new string('x', 4001)), Ana, Now),
            () => Store.Write(EntryKind.Note, Senegal, "", new("a\u0000b"), Ana, Now),
            () => Store.Write(EntryKind.Note, Senegal, "", new("a"), new Author(new string('x', 101)), Now),
            () => Store.Write(EntryKind.Candidacy, Senegal, "HRC", new("He said so."), Ana, Now),
            () => Store.Write(EntryKind.Candidacy, Senegal, "", new("", "a source"), Ana, Now),
            () => Store.Write(EntryKind.Candidacy, Vote, "HRC", new("", "a source"), Ana, Now),
            () => Store.Write(EntryKind.Correction, Vote, "", Wrong with { Source = " " }, Ana, Now),
            () => Store.Write(EntryKind.Correction, Vote, "", Wrong with { Right = "" }, Ana, Now),
        ];
        foreach (var write in tries)
            Assert.Equal(DeskProblem.Refused, Assert.Throws<DeskException>(write).Problem);
        Assert.Empty(Store.All());
    }
}
