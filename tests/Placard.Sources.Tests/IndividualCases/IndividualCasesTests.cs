using Placard.Record.FollowUp;
using Placard.Sources.Files;
using Placard.Sources.IndividualCases;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.IndividualCases;

public sealed class IndividualCasesTests
{
    private const string Header = "committee,symbol,communication,state,submitted,decided,decision,articles,issues,session\n";

    [Fact]
    public void A_case_is_read_with_all_its_states()
    {
        var entry = Assert.Single(
            Cases(
                "CAT,CAT/C/53/D/458/2011,458/2011,Denmark; Ethiopia,10 May 2010,28 Nov 2014,Adoption of views,CAT-3,non-refoulement; torture,53\n"
            )
        );

        Assert.Equal(("CAT-458-2011", "CAT/C/53/D/458/2011"), (entry.Id, entry.Symbol.ToString()));
        Assert.Equal(["DNK", "ETH"], entry.States.Select(s => s.ToString()));
        Assert.Equal(("2010-05-10", "2014-11-28"), (entry.Submitted.ToString(), entry.Decided.ToString()));
        Assert.Equal(["non-refoulement", "torture"], entry.Issues);
        Assert.Empty(entry.Doubt);
    }

    [Fact]
    public void A_symbol_of_another_communication_and_one_that_comes_again_are_said()
    {
        var entries = Cases(
            "CCPR,CCPR/C/57/D/480/1991,461/1991,Jamaica,,,Adoption of views,,,57\nCCPR,CCPR/C/57/D/480/1991,480/1991,Ecuador,,,Adoption of views,,,57\n"
        );

        Assert.Equal(
            ["The symbol is that of another communication.", "The source gives this symbol to an earlier row too."],
            entries.Select(e => e.Doubt)
        );
        Assert.Equal(["CCPR-461-1991", "CCPR-480-1991"], entries.Select(e => e.Id));
    }

    [Fact]
    public void A_case_that_comes_again_keeps_both_rows()
    {
        const string row = "CAT,CAT/C/53/D/458/2011,458/2011,Denmark,,,Adoption of views,,,53\n";

        Assert.Equal(["CAT-458-2011", "CAT-458-2011-2"], Cases(row + row).Select(e => e.Id));
    }

    [Fact]
    public void The_mirror_has_2043_cases_and_19_symbols_again()
    {
        var reading = new IndividualCasesSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;
        var entries = reading.Observations.Cast<IndividualCase>().ToList();

        Assert.Equal("The symbol of 19 rows stands in an earlier row too.", Assert.Single(reading.Files).Reason);
        Assert.Equal(2043, entries.Count);
        Assert.Equal(2043, entries.Select(e => e.Id).Distinct().Count());
        Assert.All(entries, e => Assert.NotEmpty(e.States));
        // Symbols of several communications at once.
        Assert.Equal(13, reading.Unresolved.Count);
        Assert.All(reading.Unresolved, u => Assert.True(u.What == "symbol" && u.Text.AsSpan().ContainsAny("&,-"), u.Text));
    }

    private static List<IndividualCase> Cases(string rows)
    {
        using var mirror = new TemporaryMirror().With("treaty-bodies/individual-cases.csv", Header + rows);
        return
        [
            .. new IndividualCasesSource()
                .Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!
                .Observations.Cast<IndividualCase>(),
        ];
    }
}
