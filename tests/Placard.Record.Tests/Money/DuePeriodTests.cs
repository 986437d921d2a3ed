using Placard.Record.Money;

namespace Placard.Record.Tests.Money;

public sealed class DuePeriodTests
{
    private static readonly Origin Read = new(new SourceCode("ledger"), "paid.csv", "", default);

    [Fact]
    public void The_period_ends_between_the_last_payment_in_time_and_the_first_that_came_later()
    {
        AssessedContribution[] paid =
        [
            Paid("FRA", 8, PaymentStanding.WithinPeriod),
            Paid("BRA", 20, PaymentStanding.WithinPeriod),
            Paid("CHN", 25, PaymentStanding.Later),
        ];
        var due = Assert.Single(DuePeriod.Of(paid));
        Assert.Equal((Day(20), Day(24), false), (due.Earliest, due.Latest, due.IsExact));
        Assert.Equal([-16, -4, 1], paid.Select(due.DaysAfter));
    }

    [Fact]
    public void A_payment_on_the_next_day_leaves_one_day_only() =>
        Assert.True(
            Assert.Single(DuePeriod.Of([Paid("FRA", 20, PaymentStanding.WithinPeriod), Paid("CHN", 21, PaymentStanding.Later)])).IsExact
        );

    [Fact]
    public void A_state_that_is_not_listed_has_no_number_of_days()
    {
        var due = Assert.Single(DuePeriod.Of([Paid("FRA", 20, PaymentStanding.Later)]));
        Assert.Null(due.DaysAfter(Paid("CHN", 0, PaymentStanding.NotListed) with { Paid = null }));
    }

    [Fact]
    public void A_source_that_contradicts_itself_gives_no_day()
    {
        var due = Assert.Single(DuePeriod.Of([Paid("FRA", 25, PaymentStanding.WithinPeriod), Paid("CHN", 20, PaymentStanding.Later)]));
        Assert.Equal((null, null), (due.Earliest, due.Latest));
        Assert.Null(due.DaysAfter(Paid("CHN", 20, PaymentStanding.Later)));
    }

    [Fact]
    public void What_came_later_is_always_at_least_a_day_after_and_what_was_in_time_never() =>
        Gen.Select(Gen.Int[0, 300].List[1, 30], Gen.Int[0, 300])
            .Sample(
                (days, end) =>
                {
                    AssessedContribution[] paid =
                    [
                        .. days.Select(d => Paid("FRA", d, d <= end ? PaymentStanding.WithinPeriod : PaymentStanding.Later)),
                    ];
                    var due = DuePeriod.Of(paid).Single();
                    return paid.All(p => due.DaysAfter(p) is not { } after || (after >= 1) == (p.Standing == PaymentStanding.Later));
                }
            );

    private static DateOnly Day(int number) => new DateOnly(2019, 1, 1).AddDays(number);

    private static AssessedContribution Paid(string state, int day, PaymentStanding standing) =>
        new(Read)
        {
            Year = 2019,
            State = StateCode.Parse(state),
            Amount = 100,
            Paid = Day(day),
            Standing = standing,
        };
}
