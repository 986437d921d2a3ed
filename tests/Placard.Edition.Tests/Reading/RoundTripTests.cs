using System.Collections;
using Microsoft.Data.Sqlite;
using Placard.Edition.Building;
using Placard.Edition.Reading;
using Placard.Edition.Tests.Building;
using Placard.Record.Bodies;
using Placard.Record.Dates;
using Placard.Record.States;
using Placard.Record.Votes;

namespace Placard.Edition.Tests.Reading;

public class RoundTripTests
{
    [Fact]
    public void Every_vote_is_read_as_it_was_written() =>
        Invented.Votes.Sample(votes =>
        {
            using var folder = new TemporaryFolder();
            EditionWriter.Write(Invented.Content(votes), folder["edition"], null, CancellationToken.None);
            using var edition = OpenEdition.Open(folder["edition"]);
            Assert.Equal(votes.Length, edition.Votes.All.Count);
            foreach (var vote in votes)
            {
                var read = edition.Votes.Find(vote.Address);
                Assert.NotNull(read);
                Assert.Empty(read.Witnesses);
                Assert.Equal(Told(vote), Told(edition.WithWitnesses(read)));
            }
        }, iter: 60);

    [Fact]
    public void The_views_tell_the_same_ballots_and_sponsors_by_name() =>
        Invented.Votes.Sample(votes =>
        {
            using var folder = new TemporaryFolder();
            EditionWriter.Write(Invented.Content(votes), folder["edition"], null, CancellationToken.None);
            using var database = new SqliteConnection($"Data Source={folder["edition"]};Mode=ReadOnly;Pooling=False");
            database.Open();
            Assert.Equal(
                votes.SelectMany(v => v.Ballots.Select(b => $"{v.Address} {b.Key} {b.Value.ToWord()}")).Order(StringComparer.Ordinal),
                Rows(database, "SELECT vote || ' ' || state || ' ' || ballot FROM ballot"));
            Assert.Equal(
                votes.SelectMany(v => v.Witnesses.SelectMany(w =>
                    w.Ballots.Select(b => $"{v.Address} {w.Origin.Source} {w.Origin.Locator} {b.Key} {b.Value.ToWord()}"))).Order(StringComparer.Ordinal),
                Rows(database, "SELECT vote || ' ' || source || ' ' || locator || ' ' || state || ' ' || ballot FROM witness_ballot"));
            Assert.Equal(
                votes.SelectMany(v => v.MainSponsors.Select(s => $"{v.Address} {s} main").Concat(v.AdditionalSponsors.Select(s => $"{v.Address} {s} additional")))
                    .Order(StringComparer.Ordinal),
                Rows(database, "SELECT vote || ' ' || state || ' ' || role FROM vote_sponsor"));
        }, iter: 40);

    [Fact]
    public void What_is_not_a_vote_is_read_as_it_was_written()
    {
        using var folder = new TemporaryFolder();
        var content = Invented.Content(Invented.FullVote);
        var hash = EditionWriter.Write(content, folder["edition"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["edition"]);
        Assert.Equal(hash, edition.Info.Hash);
        Assert.Equal(new FileInfo(folder["edition"]).Length, edition.Info.Bytes);
        Assert.Equal(new PartialDate(2022, 10, 6), edition.Info.AsOf);
        Assert.False(edition.Info.IsStarter);
        Assert.Equal([Invented.Ledger, Invented.Minutes], edition.Info.Sources);
        Assert.Equal(
            [
                new VoteCount(Invented.Ledger.Code, Body.HumanRightsCouncil, 2022, RecordStatus.Disputed, 1),
                new VoteCount(Invented.Minutes.Code, Body.HumanRightsCouncil, 2022, RecordStatus.Disputed, 1),
            ],
            edition.Info.Counts);
        Assert.Equal(content.Files.OrderBy(f => f.Source).ThenBy(f => f.Path), edition.Files());
        Assert.Equal(content.Unresolved.OrderBy(u => u.Origin), edition.Unresolved());
        Assert.True(edition.Seats.WasMember(Body.HumanRightsCouncil, StateCode.Parse("KEN"), new PartialDate(2014)));
        Assert.Equal("Re-elected.", Assert.Single(edition.Seats.Of(Body.HumanRightsCouncil)).Note);
        Assert.Same(StateRegister.Default, edition.States);
    }

    [Fact]
    public void A_name_is_that_of_the_best_source()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content(), folder["edition"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["edition"]);
        var names = edition.NamesOf(StateCode.Parse("KEN"));
        Assert.Equal(("Kenya", "كينيا"), (names["fr"], names["ar"]));
        Assert.Empty(edition.NamesOf(StateCode.Parse("BRA")));
    }

    [Fact]
    public void An_edition_of_nothing_opens()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(new EditionContent { IsStarter = true, Sources = [] }, folder["edition"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["edition"]);
        Assert.Empty(edition.Votes.All);
        Assert.True(edition.Info.IsStarter);
        Assert.False(edition.Info.AsOf.IsKnown);
        Assert.Empty(edition.Info.Sources);
        Assert.Empty(edition.Info.Counts);
        Assert.Empty(edition.Files());
        Assert.Empty(edition.Unresolved());
        Assert.Empty(edition.Seats.Of(Body.HumanRightsCouncil));
        Assert.Empty(edition.WithWitnesses(Invented.FullVote).Witnesses);
    }

    /// <summary>Everything a vote says, as text: records that hold lists are equal only when the lists are the same ones.</summary>
    private static string Told(object? value) => value switch
    {
        null => "nothing",
        string text => $"“{text}”",
        Tally tally => $"{tally} {tally.NotVoting}",
        VoteEvent or Witness or Doubt => string.Join("; ", value.GetType().GetProperties().Select(p => $"{p.Name} {Told(p.GetValue(value))}")),
        IEnumerable many => $"[{string.Join(", ", many.Cast<object>().Select(Told))}]",
        _ => value.ToString()!,
    };

    private static IOrderedEnumerable<string> Rows(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows.Order(StringComparer.Ordinal);
    }
}
