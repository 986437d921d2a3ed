using Placard.Record.FollowUp;
using Placard.Sources.Files;
using Placard.Sources.Tests.Files;
using Placard.Sources.Treaties;

namespace Placard.Sources.Tests.Treaties;

public sealed class TreatyStatusTests
{
    private const string Header = "iso2,member,state party,year ratification or accession,signatory,no action,status,note\n";

    [Fact]
    public void A_party_has_its_year_and_others_have_none()
    {
        var entries = Read(Header + "FJ,Fiji,1,1994,0,0,state party,\nTD,Chad,0,,1,0,signatory state,\nPE,Peru,0,,0,1,no action,\n");

        Assert.Equal(
            [("FJI", TreatyStatus.Party, 1994), ("TCD", TreatyStatus.Signatory, null), ("PER", TreatyStatus.NoAction, (int?)null)],
            entries.Select(e => (e.State.ToString(), e.Status, e.Year))
        );
        Assert.All(entries, e => Assert.Equal(("CAT", "2022", ""), (e.Instrument, e.Origin.AsOf.ToString(), e.Doubt)));
    }

    [Fact]
    public void A_state_that_withdrew_is_no_party()
    {
        var entry = Assert.Single(Read(Header + "FJ,Fiji,1,1975,0,1,state party,Denounced the OP 1997\n"));

        Assert.Equal((TreatyStatus.Denounced, 1975, 1997), (entry.Status, entry.Year, entry.Denounced));
    }

    [Fact]
    public void Columns_that_contradict_each_other_are_said()
    {
        var entries = Read(Header + "FJ,Fiji,0,1994,0,0,state party,\nTD,Chad,0,,0,0,state party,\n");

        Assert.Equal(
            ["The source’s columns contradict each other; its words are followed.", "The source calls it a party and gives no year."],
            entries.Select(e => e.Doubt)
        );
        Assert.All(entries, e => Assert.Equal(TreatyStatus.Party, e.Status));
    }

    [Fact]
    public void A_table_without_notes_is_read() =>
        Assert.Single(
            Read("iso2,member,state party,year ratification or accession,signatory,no action,status\nFJ,Fiji,1,1994,0,0,state party\n")
        );

    [Fact]
    public void The_mirror_has_eighteen_instruments_and_every_member_in_each()
    {
        var reading = new TreatyStatusSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;
        var entries = reading.Observations.Cast<Ratification>().ToList();

        // The table of the protocol on complaints of children has a territory in the place of Gabon.
        Assert.Equal("Montserrat", Assert.Single(reading.Unresolved).Text);
        Assert.Equal(18 * 193 - 1, entries.Count);
        Assert.Equal(Instrument.All.Select(i => i.Code).Order(), entries.Select(e => e.Instrument).Distinct().Order());
        Assert.Equal(entries.Count, entries.Select(e => (e.Instrument, e.State)).Distinct().Count());
        Assert.Equal(["JAM", "TTO"], entries.Where(e => e.Status == TreatyStatus.Denounced).Select(e => e.State.ToString()).Order());
        Assert.DoesNotContain(entries, e => e.Status == TreatyStatus.NotKnown);
    }

    private static List<Ratification> Read(string table)
    {
        using var mirror = new TemporaryMirror().With("treaty-status/hr_status_cat.csv", table);
        return
        [
            .. new TreatyStatusSource()
                .Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!
                .Observations.Cast<Ratification>(),
        ];
    }
}
