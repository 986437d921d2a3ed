using System.Collections;
using Microsoft.Data.Sqlite;
using Placard.Edition.Building;
using Placard.Edition.Reading;
using Placard.Edition.Tests.Building;

namespace Placard.Edition.Tests.Reading;

public class RoundTripTests
{
    [Fact]
    public void Every_vote_is_read_as_it_was_written() =>
        Invented.Votes.Sample(
            votes =>
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
            },
            iter: 60
        );

    [Fact]
    public void The_views_tell_the_same_ballots_and_sponsors_by_name() =>
        Invented.Votes.Sample(
            votes =>
            {
                using var folder = new TemporaryFolder();
                EditionWriter.Write(Invented.Content(votes), folder["edition"], null, CancellationToken.None);
                using var database = new SqliteConnection($"Data Source={folder["edition"]};Mode=ReadOnly;Pooling=False");
                database.Open();
                Assert.Equal(
                    votes.SelectMany(v => v.Ballots.Select(b => $"{v.Address} {b.Key} {b.Value.ToWord()}")).Order(StringComparer.Ordinal),
                    Rows(database, "SELECT vote || ' ' || state || ' ' || ballot FROM ballot")
                );
                Assert.Equal(
                    votes
                        .SelectMany(v =>
                            v.Witnesses.SelectMany(w =>
                                w.Ballots.Select(b => $"{v.Address} {w.Origin.Source} {w.Origin.Locator} {b.Key} {b.Value.ToWord()}")
                            )
                        )
                        .Order(StringComparer.Ordinal),
                    Rows(database, "SELECT vote || ' ' || source || ' ' || locator || ' ' || state || ' ' || ballot FROM witness_ballot")
                );
                Assert.Equal(
                    votes
                        .SelectMany(v =>
                            v.MainSponsors.Select(s => $"{v.Address} {s} main")
                                .Concat(v.AdditionalSponsors.Select(s => $"{v.Address} {s} additional"))
                        )
                        .Order(StringComparer.Ordinal),
                    Rows(database, "SELECT vote || ' ' || state || ' ' || role FROM vote_sponsor")
                );
            },
            iter: 40
        );

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
            edition.Info.Counts
        );
        Assert.Equal(content.Files.OrderBy(f => f.Source).ThenBy(f => f.Path), edition.Files());
        Assert.Equal(content.Unresolved.OrderBy(u => u.Origin), edition.Unresolved());
        Assert.Contains(edition.Seats.On(Body.HumanRightsCouncil, new DateOnly(2014, 6, 1)), t => t.State == StateCode.Parse("KEN"));
        Assert.Equal("Re-elected.", Assert.Single(edition.Seats.Of(Body.HumanRightsCouncil)).Note);
        Assert.Same(StateRegister.Default.All, edition.States.All);
    }

    [Fact]
    public void Terms_in_seats_are_not_said_to_come_from_where_a_register_alone_was_read()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content(), folder["edition"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["edition"]);
        Assert.Equal([Invented.Ledger], edition.SourcesOf(HeldThing.Seats));
        Assert.Contains(Invented.Minutes, edition.SourcesOf(HeldThing.Elections));
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
    public void Texts_and_speeches_are_read_as_they_were_written()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content(), folder["edition"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["edition"]);
        var text = Assert.Single(edition.Texts.All);
        Assert.Equal(
            ("A/HRC/RES/99/1", "HRC", "99", "Question of lamps"),
            (text.Symbol.ToString(), text.Body?.Code, text.Session, text.Title)
        );
        Assert.Equal(Invented.Text.Documents, text.Documents);
        foreach (var wording in Invented.Text.Wordings)
        {
            Assert.Equal(Told(wording.Text), Told(edition.Texts.Read(wording.Text.Symbol, wording.Text.Language)));
            Assert.Equal(wording.Origin, edition.Texts.OriginOf(wording.Text.Symbol, wording.Text.Language));
        }
        Assert.Equal(2, edition.Texts.ReadAll(Language.English).Count());
        Assert.Equal(
            ["KEN 63 2008 Of lamps.\nOf bells.", "FRA 64 2009 Des lampes."],
            edition.Texts.ReadSpeeches().Select(s => $"{s.State} {s.Session} {s.Year} {s.Text}")
        );
    }

    [Theory]
    [InlineData("A/HRC/99/L.7")]
    [InlineData("A/HRC/99/L.7/Rev.1")]
    [InlineData("A/HRC/99/L.7/Rev.2")]
    [InlineData("A/HRC/RES/99/1")]
    public void Every_document_leads_to_its_text(string document)
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content(), folder["edition"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["edition"]);
        Assert.Equal("A/HRC/RES/99/1", edition.Texts.Find(DocumentSymbol.Parse(document))?.Symbol.ToString());
        Assert.Null(edition.Texts.Find(DocumentSymbol.Parse("A/HRC/99/L.8")));
        Assert.Null(edition.Texts.Read(DocumentSymbol.Parse("A/HRC/99/L.8"), Language.English));
    }

    [Fact]
    public void An_edition_replaced_since_it_was_opened_is_not_walked_through_as_if_it_were_the_same()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content(), folder["edition"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["edition"]);
        EditionWriter.Write(Invented.Content(Invented.FullVote), folder["edition"], null, CancellationToken.None);
        Assert.NotNull(edition.Texts.Read(Invented.Text.Symbol, Language.English));
        Assert.Throws<EditionException>(() => edition.Texts.ReadAll(Language.English).Count());
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
        Assert.Empty(edition.Texts.All);
        Assert.Empty(edition.Seats.Of(Body.HumanRightsCouncil));
        Assert.Empty(edition.WithWitnesses(Invented.FullVote).Witnesses);
    }

    /// <summary>Everything a vote says, as text: records that hold lists are equal only when the lists are the same ones.</summary>
    private static string Told(object? value) =>
        value switch
        {
            null => "nothing",
            string text => $"“{text}”",
            Tally tally => $"{tally} {tally.NotVoting}",
            VoteEvent or Witness or Doubt or StructuredText or Paragraph => string.Join(
                "; ",
                value.GetType().GetProperties().Select(p => $"{p.Name} {Told(p.GetValue(value))}")
            ),
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
