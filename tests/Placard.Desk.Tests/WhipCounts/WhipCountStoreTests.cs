using Placard.Desk.Tests.Engines;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.Tests.WhipCounts;

public sealed class WhipCountStoreOnSqliteTests() : WhipCountStoreTests(TestDesk.OnSqlite());

public sealed class WhipCountStoreOnPostgreSqlTests(PostgresCluster cluster) : WhipCountStoreTests(TestDesk.OnPostgreSql(cluster));

/// <summary>What the store of whip counts does, whichever database it lies in.</summary>
public abstract class WhipCountStoreTests : IDisposable
{
    private static readonly DateTimeOffset Now = TestDesk.Now;

    private static readonly CountedVote Vote = new(
        "Protection of lamplighters",
        Body.HumanRightsCouncil,
        new DateOnly(2098, 3, 20),
        Goal.Block,
        Majority.TwoThirds,
        DocumentSymbol.Parse("A/HRC/99/L.7"),
        VoteAddress.From("A/HRC/RES/96/3")
    );

    private readonly TestDesk _place;
    private readonly OpenDesk _desk;

    protected WhipCountStoreTests(TestDesk place)
    {
        _place = place;
        _desk = place.Open();
    }

    private WhipCountStore Store => _desk.WhipCounts;

    public void Dispose()
    {
        _desk.Dispose();
        _place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_count_comes_back_as_it_was_begun()
    {
        var begun = Store.Begin(Vote, "ana", Now);
        Assert.Equal(begun, Store.Find(begun.Id));
        Assert.Equal(new StoredCount(begun.Id, Vote, "ana", Now, 0), begun);
    }

    [Fact]
    public void A_count_without_symbol_and_earlier_vote_comes_back_without()
    {
        var begun = Store.Begin(Vote with { Symbol = default, Like = default, Rule = Majority.Simple, Goal = Goal.Pass }, "", Now);
        var found = Store.Find(begun.Id)!;
        Assert.False(found.Vote.Symbol.IsKnown);
        Assert.False(found.Vote.Like.IsKnown);
        Assert.Equal(begun, found);
    }

    [Fact]
    public void Who_changes_a_count_from_an_older_version_is_told_what_changed_since_and_nothing_is_written()
    {
        var begun = Store.Begin(Vote, "ana", Now);
        Store.Add(begun.Id, [Said("BRA", Ballot.Yes), Said("CUB", Ballot.No)], "ben", Now, begun.Version);
        Store.Revise(begun.Id, Vote with { Goal = Goal.Pass, On = new DateOnly(2098, 3, 22) }, "ben", Now);
        Store.Withdraw(begun.Id, 2, "eva", Now);
        var before = (Store.Find(begun.Id), Store.LedgerOf(begun.Id).All.Count);
        Action[] tries =
        [
            () => Store.Revise(begun.Id, Vote with { Title = "Lamps" }, "ana", Now, begun.Version),
            () => Store.Add(begun.Id, [Said("IND", Ballot.Yes)], "ana", Now, begun.Version),
            () => Store.Import(begun.Id, [Said("IND", Ballot.Yes)], "ana", Now, begun.Version),
            () => Store.Withdraw(begun.Id, 1, "ana", Now, begun.Version),
            () => Store.Redact(begun.Id, 1, "ana", Now, begun.Version),
            () => Store.Delete(begun.Id, begun.Version),
        ];
        foreach (var change in tries)
        {
            var refused = Assert.Throws<DeskException>(change);
            Assert.Equal(DeskProblem.Changed, refused.Problem);
            Assert.Equal(
                [
                    (2, StoredChangeKind.Added, 1, 2, "", "ben"),
                    (3, StoredChangeKind.Revised, 0, 0, "the day was 2098-03-20 and is 2098-03-22; the goal was block and is pass", "ben"),
                    (4, StoredChangeKind.Withdrawn, 2, 2, "", "eva"),
                ],
                refused.Changes.Select(c => (c.Version, c.Kind, c.First, c.Last, c.Words, c.WrittenBy))
            );
            Assert.Equal(before, (Store.Find(begun.Id), Store.LedgerOf(begun.Id).All.Count));
        }
        Store.Redact(begun.Id, 1, "ana", Now, 4);
        Assert.Equal(5, Store.Find(begun.Id)!.Version);
    }

    [Fact]
    public void Of_those_who_change_one_version_at_once_one_succeeds_and_the_others_are_told()
    {
        var begun = Store.Begin(Vote, "ana", Now);
        var told = new System.Collections.Concurrent.ConcurrentBag<DeskException>();
        Parallel.For(
            0,
            6,
            i =>
            {
                using var desk = _place.Open();
                try
                {
                    desk.WhipCounts.Revise(begun.Id, Vote with { Title = $"Lamps {i}" }, $"writer {i}", Now, begun.Version);
                }
                catch (DeskException e)
                {
                    told.Add(e);
                }
            }
        );
        Assert.Equal(5, told.Count);
        Assert.All(told, e => Assert.Equal(DeskProblem.Changed, e.Problem));
        Assert.All(told, e => Assert.Contains(Store.Find(begun.Id)!.Vote.Title, Assert.Single(e.Changes).Words, StringComparison.Ordinal));
        Assert.Equal(2, Store.Find(begun.Id)!.Version);
    }

    [Fact]
    public void A_snapshot_or_a_revision_that_changes_nothing_makes_no_version()
    {
        var begun = Store.Begin(Vote, "ana", Now);
        Store.Revise(begun.Id, Vote, "ben", Now, begun.Version);
        Store.AddSnapshot(begun.Id, new Snapshot(0, 0.5, new Tally(1, 2, 3, 4), "e"), "ben", Now, begun.Version);
        Assert.Equal(begun.Version, Store.Find(begun.Id)!.Version);
    }

    [Fact]
    public void A_vote_whose_day_moved_is_said_anew_and_the_commitments_stay()
    {
        var begun = Store.Begin(Vote with { Symbol = default }, "ana", Now);
        Store.Add(begun.Id, [Said("BRA", Ballot.Yes)], "", Now);
        var moved = Vote with { On = new DateOnly(2098, 4, 2), Title = "Protection of lamplighters and of their lamps" };
        Store.Revise(begun.Id, moved, "ben", Now);
        Assert.Equal(begun with { Vote = moved, Entries = 1, Version = 3 }, Store.Find(begun.Id));
        Assert.Single(Store.LedgerOf(begun.Id).All);
        Assert.Equal(DeskProblem.Missing, Assert.Throws<DeskException>(() => Store.Revise(DeskId.New(), moved, "", Now)).Problem);
        Assert.Equal(
            DeskProblem.Refused,
            Assert.Throws<DeskException>(() => Store.Revise(begun.Id, moved with { Title = "" }, "", Now)).Problem
        );
    }

    [Fact]
    public void Counts_come_with_the_latest_vote_first()
    {
        var early = Store.Begin(Vote with { On = new DateOnly(2098, 3, 19) }, "", Now);
        var late = Store.Begin(Vote with { On = new DateOnly(2098, 10, 1) }, "", Now);
        Assert.Equal([late.Id, early.Id], Store.All().Select(c => c.Id));
    }

    [Fact]
    public void Commitments_come_back_as_they_were_written_in_any_script()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        var said = Said("EGY", Ballot.NotVoting) with
        {
            SaidBy = "السفير 😀",
            Note = "“maybe”; it's <b>not</b> sure, 50% \\ '); DROP TABLE commitment; --",
            SaidOn = PartialDate.Parse("2098-02"),
        };
        Assert.Equal(new AddedCommitments(1, 2, 0), Store.Add(id, [said, Said("BRA", Ballot.Yes) with { SaidOn = default }], "ana", Now));
        Assert.Equal(new AddedCommitments(3, 1, 0), Store.Add(id, [Said("CUB", Ballot.No)], "", Now.AddDays(1)));
        var ledger = Store.LedgerOf(id);
        Assert.Equal([1, 2, 3], ledger.All.Select(c => c.Entry));
        Assert.Equal(said, ledger.All[0].Commitment);
        Assert.Equal(("ana", Now), (ledger.All[0].WrittenBy, ledger.All[0].WrittenAt));
        Assert.False(ledger.All[1].Commitment.SaidOn.IsKnown);
        Assert.Equal(Now.AddDays(1), ledger.All[2].WrittenAt);
        Assert.Equal(3, Store.Find(id)!.Entries);
    }

    [Fact]
    public void What_was_withdrawn_stays_on_the_ledger_and_counts_no_longer()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        Store.Add(id, [Said("BRA", Ballot.Yes), Said("CUB", Ballot.No)], "ana", Now);
        Store.Withdraw(id, 1, "ben", Now.AddHours(1));
        var ledger = Store.LedgerOf(id);
        Assert.Equal(2, ledger.All.Count);
        Assert.Equal([2], ledger.Standing.Select(c => c.Entry));
        Assert.Equal(new Withdrawal(3, "ben", Now.AddHours(1)), ledger.All[0].Withdrawal);
        Assert.Equal(["CUB"], ledger.After(3).Select(c => c.State.ToString()));
        Assert.Equal(["BRA", "CUB"], ledger.After(2).Select(c => c.State.ToString()));
        Assert.Equal(2, ledger.LastBefore(Now.AddMinutes(1)));
        Assert.Equal(3, ledger.LastBefore(Now.AddHours(2)));
        Assert.Equal(0, ledger.LastBefore(Now));
    }

    [Fact]
    public void What_is_withdrawn_twice_or_was_never_written_is_refused_and_leaves_no_trace()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        Store.Add(id, [Said("BRA", Ballot.Yes)], "", Now);
        Store.Withdraw(id, 1, "", Now);
        Assert.Equal(DeskProblem.Refused, Assert.Throws<DeskException>(() => Store.Withdraw(id, 1, "", Now)).Problem);
        Assert.Equal(DeskProblem.Missing, Assert.Throws<DeskException>(() => Store.Withdraw(id, 2, "", Now)).Problem);
        Assert.Equal(DeskProblem.Missing, Assert.Throws<DeskException>(() => Store.Withdraw(DeskId.New(), 1, "", Now)).Problem);
        Assert.Equal(2, Store.Find(id)!.Entries);
    }

    [Fact]
    public void Who_said_so_can_be_erased_and_the_count_stays_what_it_was()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        Store.Add(id, [Said("BRA", Ballot.Yes) with { SaidBy = "a friend", Note = "in the corridor" }], "", Now);
        Store.Redact(id, 1, "", Now);
        var kept = Assert.Single(Store.LedgerOf(id).All).Commitment;
        Assert.Equal(("", ""), (kept.SaidBy, kept.Note));
        Assert.Equal(Ballot.Yes, kept.Ballot);
        Assert.Equal(DeskProblem.Missing, Assert.Throws<DeskException>(() => Store.Redact(id, 9, "", Now)).Problem);
    }

    [Fact]
    public void Words_that_were_redacted_do_not_come_back_with_the_table_they_came_from()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        var (friend, other) = (Said("BRA", Ballot.Yes) with { SaidBy = "a friend", Note = "in the corridor" }, Said("CUB", Ballot.No));
        Store.Import(id, [friend, other], "", Now);
        Store.Redact(id, 1, "", Now);
        Assert.Equal(new AddedCommitments(null, 0, 2), Store.Import(id, [friend, other], "", Now));
        Store.Withdraw(id, 1, "", Now);
        Assert.Equal(new AddedCommitments(null, 0, 2), Store.Import(id, [friend, other], "", Now));
        Assert.DoesNotContain(Store.LedgerOf(id).All, c => c.Commitment.SaidBy.Contains("friend", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_who_said_the_same_is_written_beside_what_was_redacted()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        var (friend, other) = (Said("BRA", Ballot.Yes) with { SaidBy = "a friend" }, Said("BRA", Ballot.Yes) with { SaidBy = "another" });
        Store.Import(id, [friend], "", Now);
        Store.Redact(id, 1, "", Now);
        Assert.Equal(new AddedCommitments(2, 1, 1), Store.Import(id, [friend, other], "", Now));
        Assert.Equal(new AddedCommitments(3, 1, 0), Store.Add(id, [friend], "", Now)); // who types it again means it
        Assert.Equal(new AddedCommitments(null, 0, 2), Store.Import(id, [friend, other], "", Now));
    }

    [Fact]
    public void Of_several_commitments_of_which_one_is_wrong_none_is_written()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        Assert.Throws<DeskException>(() =>
            Store.Add(id, [Said("BRA", Ballot.Yes), Said("CUB", Ballot.Yes) with { Note = new string('x', 1001) }], "", Now)
        );
        Assert.Throws<DeskException>(() => Store.Add(id, [Said("BRA", Ballot.Yes), Said("CUB", Ballot.Unknown)], "", Now));
        Assert.Empty(Store.LedgerOf(id).All);
        Assert.Equal(0, Store.Find(id)!.Entries);
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("half a pair: {half}")]
    [InlineData("\u202Eabc")]
    public void Words_with_characters_that_are_no_letters_are_refused(string words)
    {
        words = words.Replace("{half}", ((char)0xD83D).ToString(), StringComparison.Ordinal); // an attribute cannot hold one
        var id = Store.Begin(Vote, "", Now).Id;
        Assert.Equal(
            DeskProblem.Refused,
            Assert.Throws<DeskException>(() => Store.Add(id, [Said("BRA", Ballot.Yes) with { SaidBy = words }], "", Now)).Problem
        );
        Assert.Equal(DeskProblem.Refused, Assert.Throws<DeskException>(() => Store.Begin(Vote with { Title = words }, "", Now)).Problem);
        Assert.Equal(DeskProblem.Refused, Assert.Throws<DeskException>(() => Store.Begin(Vote, words, Now)).Problem);
    }

    [Fact]
    public void A_count_needs_a_title_and_a_vote_without_vetoes()
    {
        Assert.Throws<DeskException>(() => Store.Begin(Vote with { Title = "  " }, "", Now));
        Assert.Throws<DeskException>(() => Store.Begin(Vote with { Title = new string('x', 301) }, "", Now));
        Assert.Throws<DeskException>(() => Store.Begin(Vote with { Rule = Majority.SecurityCouncil }, "", Now));
        Assert.Empty(Store.All());
    }

    [Fact]
    public void What_a_count_said_is_kept_to_the_last_bit()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        var said = new Snapshot(0, 1.0 / 3, new Tally(20, 15, 9, 3), new string('a', 64));
        Assert.Equal(1, Store.AddSnapshot(id, said, "ana", Now));
        Assert.Equal(2, Store.AddSnapshot(id, said with { Chance = 0.75 }, "", Now.AddDays(1)));
        Assert.Equal(
            [new StoredSnapshot(1, said, "ana", Now), new StoredSnapshot(2, said with { Chance = 0.75 }, "", Now.AddDays(1))],
            Store.SnapshotsOf(id)
        );
    }

    [Fact]
    public void A_count_that_is_deleted_is_gone_with_all_that_belongs_to_it()
    {
        var (gone, stays) = (Store.Begin(Vote, "", Now).Id, Store.Begin(Vote, "", Now).Id);
        foreach (var id in new[] { gone, stays })
        {
            Store.Add(id, [Said("BRA", Ballot.Yes), Said("CUB", Ballot.No)], "", Now);
            Store.Withdraw(id, 1, "", Now);
            Store.AddSnapshot(id, new Snapshot(3, 0.5, new Tally(1, 1, 0, 0), ""), "", Now);
        }
        Assert.True(Store.Delete(gone));
        Assert.False(Store.Delete(gone));
        Assert.Null(Store.Find(gone));
        Assert.Empty(Store.LedgerOf(gone).All);
        Assert.Empty(Store.SnapshotsOf(gone));
        Assert.Equal(2, Store.LedgerOf(stays).All.Count);
        Assert.Throws<DeskException>(() => Store.Add(gone, [Said("BRA", Ballot.Yes)], "", Now));
    }

    [Fact]
    public void Those_who_write_at_once_get_different_numbers_and_lose_nothing()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        using var other = _place.Open();
        Parallel.For(
            0,
            40,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            i =>
                (i % 2 == 0 ? _desk : other).WhipCounts.Add(
                    id,
                    [Said("BRA", Ballot.Yes) with { Note = "w" + i }, Said("CUB", Ballot.No) with { Note = "w" + i }],
                    "w" + i,
                    Now
                )
        );
        Assert.Equal(Enumerable.Range(1, 80), Store.LedgerOf(id).All.Select(c => c.Entry));
        Assert.All(Store.LedgerOf(id).All.GroupBy(c => c.WrittenBy), pair => Assert.Equal(1, pair.Last().Entry - pair.First().Entry));
    }

    [Fact]
    public void A_table_that_grew_adds_what_is_new_and_what_was_withdrawn()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        Store.Add(id, [Said("BRA", Ballot.Yes), Said("CUB", Ballot.No)], "ana", Now);
        Store.Withdraw(id, 1, "ana", Now);
        var spaced = Said("CUB", Ballot.No) with { SaidBy = " its envoy " };
        Assert.Equal(
            new AddedCommitments(4, 2, 2),
            Store.Add(id, [Said("BRA", Ballot.Yes), spaced, Said("FRA", Ballot.No), Said("FRA", Ballot.No)], "", Now)
        );
        Assert.Equal(new AddedCommitments(null, 0, 1), Store.Add(id, [Said("FRA", Ballot.No)], "", Now));
        Assert.Equal(["CUB", "BRA", "FRA"], Store.LedgerOf(id).Standing.Select(c => c.Commitment.State.ToString()));
        Assert.Equal(5, Store.Find(id)!.Entries);
    }

    [Fact]
    public void Of_two_imports_of_one_table_at_once_each_entry_stands_once()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        using var other = _place.Open();
        Commitment[] table = [.. "ARG BRA CUB EGY FRA IND JPN KEN MEX USA".Split(' ').Select(state => Said(state, Ballot.Yes))];
        using var start = new Barrier(2);
        Parallel.Invoke(() => Import(_desk), () => Import(other));
        Assert.Equal(table, Store.LedgerOf(id).Standing.Select(c => c.Commitment));
        Assert.Equal(table.Length, Store.Find(id)!.Entries);

        void Import(OpenDesk desk)
        {
            start.SignalAndWait(TestContext.Current.CancellationToken);
            desk.WhipCounts.Add(id, table, "", Now);
        }
    }

    [Fact]
    public void Of_two_who_withdraw_the_same_one_does()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        Store.Add(id, [Said("BRA", Ballot.Yes)], "", Now);
        var refused = 0;
        Parallel.For(
            0,
            6,
            _ =>
            {
                try
                {
                    Store.Withdraw(id, 1, "", Now);
                }
                catch (DeskException e) when (e.Problem == DeskProblem.Refused)
                {
                    Interlocked.Increment(ref refused);
                }
            }
        );
        Assert.Equal(5, refused);
        Assert.Equal(2, Store.Find(id)!.Entries);
    }

    [Fact]
    public void A_count_that_is_full_takes_no_more()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        Store.Add(
            id,
            [.. Enumerable.Range(1, WhipCountStore.MostEntries - 1).Select(i => Said("BRA", Ballot.Yes) with { Note = $"{i}" })],
            "",
            Now
        );
        Assert.Equal(
            DeskProblem.Refused,
            Assert.Throws<DeskException>(() => Store.Add(id, [Said("BRA", Ballot.Yes), Said("CUB", Ballot.No)], "", Now)).Problem
        );
        Assert.Equal(WhipCountStore.MostEntries - 1, Store.Find(id)!.Entries);
    }

    [Fact]
    public void Any_letters_that_are_taken_come_back_the_same()
    {
        var id = Store.Begin(Vote, "", Now).Id;
        var day = Vote.On;
        Gen.String[0, 60]
            .Sample(
                words =>
                {
                    try
                    {
                        var entry = Store
                            .Add(
                                id,
                                [Said("BRA", Ballot.Yes) with { Note = words, SaidOn = PartialDate.From(day = day.AddDays(1)) }],
                                "",
                                Now
                            )
                            .First!.Value;
                        return Store.LedgerOf(id).All[entry - 1].Commitment.Note == words.Trim();
                    }
                    catch (DeskException e)
                    {
                        return e.Problem == DeskProblem.Refused
                            && (
                                words.Any(char.IsControl)
                                || words.Any(char.IsSurrogate)
                                || words.Any(c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                            );
                    }
                },
                iter: 60,
                threads: 1
            );
    }

    private static Commitment Said(string state, Ballot ballot) =>
        new(StateCode.Parse(state), ballot, "its envoy", PartialDate.Parse("2098-02-27"), Sureness.Parse("told"));
}
