using Placard.Record.Money;
using Placard.Sources.Budget;
using Placard.Sources.Files;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.Budget;

public sealed class BudgetSourceTests
{
    private const string Implications = "year,draft,title,committee,symbol,type,amount_usd,posts,levels,section,note\n";
    private const string Lines = "year,id,tier,kind,code,label,amount_usd,regular_budget,extrabudgetary,path,source_symbol,pdf_page\n";
    private const string Payments = "year,assessment_amount,assessment_rate,name,payment_date,payment_status\n";

    [Fact]
    public void A_document_says_what_a_draft_costs_at_its_stage()
    {
        var said = One<BudgetImplication>(
            "pbi_stages.csv",
            Implications
                + "1999,A/C.3/54/L.9,Tea : programme budget implications of draft resolution A/C.3/54/L.9,ACABQ,A/54/7/ADD.3,"
                + "acabq_report,1200,2,\"P-4, P-3\",\"Section 24, Human rights\",\"ACABQ asks, as ever\"\n"
        );
        Assert.Equal(("A/C.3/54/L.9", "A/54/7/Add.3"), (said.Draft.ToString(), said.Document.ToString()));
        Assert.Equal((BudgetStage.AdvisoryCommittee, 1200L, 2), (said.Stage, said.Amount, said.Posts));
        Assert.Equal("A/54/7/Add.3", said.Origin.Locator);
    }

    [Fact]
    public void An_empty_amount_is_not_zero() =>
        Assert.Null(One<BudgetImplication>("pbi_stages.csv", Implications + "1999,A/54/L.9,Tea,5,A/C.5/54/2,unknown,,,,,\n").Amount);

    [Theory]
    [InlineData("1999,Tea,Tea,5,A/C.5/54/2,unknown,,,,,\n")]
    [InlineData("1999,A/54/L.9,Tea,5,A/C.5/54/2,a_guess,,,,,\n")]
    [InlineData("1999,A/54/L.9,Tea,5,A/C.5/54/2,unknown,12.50,,,,\n")]
    [InlineData(",A/54/L.9,Tea,5,A/C.5/54/2,unknown,,,,,\n")]
    [InlineData("1999,A/54/L.9\n")]
    public void A_row_that_cannot_be_read_is_left_out_with_its_reason(string row)
    {
        var reading = Read("pbi_stages.csv", Implications + row + "1999,A/54/L.9,Tea,5,A/C.5/54/2,unknown,,,,,\n");
        Assert.Single(reading.Observations);
        var file = Assert.Single(reading.Files);
        Assert.Equal(FileStatus.ReadInPart, file.Fate);
        Assert.StartsWith("Row 1 ", file.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_stands_on_a_page_and_what_is_not_itemised_stays_so()
    {
        var lines = Read(
            "human-rights-budget-lines_2019-2025.csv",
            Lines
                + "2019,section-24,section,section,24,Human rights,300,100,200,Programme budget / Human rights,A/75/6 (Sect. 24),52\n"
                + "2019,section-24~x,detail,component,,Extrabudgetary amount not itemized in source,200,,200,P,A/75/6 (Sect. 24),\n"
        )
            .Observations.Cast<BudgetLine>()
            .ToList();
        Assert.Equal((300L, 100L, 200L, 52), (lines[0].Amount, lines[0].RegularBudget, lines[0].Extrabudgetary, lines[0].Page));
        Assert.Equal("A/75/6 (Sect. 24), page 52", lines[0].Origin.Locator);
        Assert.Equal((true, null, null), (lines[1].IsNotItemised, lines[1].RegularBudget, lines[1].Page));
    }

    [Fact]
    public void A_payment_has_its_day_and_a_state_not_listed_has_none()
    {
        var payments = Read(
            "regular-budget-paid_2019-2026.csv",
            Payments
                + "2019,1000,12.005,China,2019-05-03,paid_late\n2019,500,0.5,Türkiye,,not_paid_in_full\n"
                + "2019,50,0.05,Senegal,2019-01-10,paid_on_time\n"
        )
            .Observations.Cast<AssessedContribution>()
            .ToList();
        Assert.Equal(
            [
                ("CHN", new DateOnly(2019, 5, 3), PaymentStanding.Later),
                ("TUR", null, PaymentStanding.NotListed),
                ("SEN", new DateOnly(2019, 1, 10), PaymentStanding.WithinPeriod),
            ],
            payments.Select(p => (p.State.ToString(), p.Paid, p.Standing))
        );
        Assert.Equal(12.005m, payments[0].Rate);
    }

    [Fact]
    public void A_status_that_contradicts_its_day_is_left_out_and_a_stranger_is_listed()
    {
        var reading = Read(
            "regular-budget-paid_2019-2026.csv",
            Payments
                + "2019,1000,1,China,,paid_late\n2019,1000,1,France,2019-05-03,not_paid_in_full\n2019,1,1,Ruritania,,not_paid_in_full\n"
        );
        Assert.Empty(reading.Observations);
        Assert.Equal(FileStatus.ReadInPart, Assert.Single(reading.Files).Fate);
        Assert.Equal(("state", "Ruritania"), (Assert.Single(reading.Unresolved).What, reading.Unresolved[0].Text));
    }

    [Fact]
    public void Another_file_is_left_out() => Assert.Equal(FileStatus.LeftOut, Assert.Single(Read("readme.txt", "Tea").Files).Fate);

    [Fact]
    public void Every_row_of_the_mirror_is_read()
    {
        var reading = new BudgetSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;
        Assert.All(reading.Files, file => Assert.Equal((FileStatus.Read, ""), (file.Fate, file.Reason)));
        Assert.Empty(reading.Unresolved);
        Assert.Equal(1134, reading.Observations.OfType<BudgetImplication>().Count());
        Assert.Equal(258, reading.Observations.OfType<BudgetLine>().Count());
        var payments = reading.Observations.OfType<AssessedContribution>().ToList();
        Assert.Equal(8 * 193, payments.Count);
        Assert.All(payments.GroupBy(p => p.Year), year => Assert.Equal(193, year.Select(p => p.State).Distinct().Count()));
        var paidByChina = payments.Where(p => p.State == StateCode.Parse("CHN")).ToDictionary(p => p.Year, p => p.Paid);
        Assert.Equal(
            (new DateOnly(2019, 5, 3), new DateOnly(2024, 12, 27), null),
            (paidByChina[2019], paidByChina[2024], paidByChina[2026])
        );
    }

    private static T One<T>(string file, string content)
        where T : Observation => (T)Assert.Single(Read(file, content).Observations);

    private static SourceReading Read(string file, string content)
    {
        using var mirror = new TemporaryMirror().With("budget/" + file, content);
        return new BudgetSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
    }
}
