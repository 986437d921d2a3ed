using Placard.Rooms.Coverage;

namespace Placard.Rooms.Tests.Coverage;

public class NumberedResolutionsTests
{
    [Fact]
    public void Numbers_between_those_held_exist_and_are_of_the_year_of_the_one_before()
    {
        var held = Of(("A/RES/99/2", "2098-10-01"), ("A/RES/99/5", "2099-02-01"));
        Assert.Equal([(2098, 1), (2098, 2), (2098, 3), (2098, 4), (2099, 5)], Known(held));
        Assert.True(held.Holds(new(Body.GeneralAssembly, "99", 5)));
        Assert.False(held.Holds(new(Body.GeneralAssembly, "99", 4)));
    }

    [Fact]
    public void Where_numbers_go_on_over_sessions_nothing_is_said_of_those_before_the_first_one_held() =>
        Assert.Equal(
            [(2098, 3001), (2098, 3002), (2099, 3003)],
            Known(Of(("S/RES/3001 (2098)", "2098-10-01"), ("S/RES/3003 (2099)", "2099-02-01")))
        );

    [Fact]
    public void A_resolution_in_lettered_parts_counts_once() =>
        Assert.Equal([(2098, 1)], Known(Of(("A/RES/99/1 A", "2098-10-01"), ("A/RES/99/1 B", "2099-10-01"))));

    [Fact]
    public void Two_records_together_hold_what_either_holds()
    {
        var votes = Of(("A/RES/99/1", "2098-10-01"));
        var texts = Of(("A/RES/99/3", "2098-12-01"));
        Assert.Equal([(2098, 1), (2098, 2), (2098, 3)], Known(votes.With(texts)));
        Assert.Equal(Known(votes.With(texts)), Known(texts.With(votes)));
        Assert.Equal(Known(votes), Known(votes.With(votes)));
    }

    [Fact]
    public void What_has_no_date_and_what_is_no_resolution_is_left_out() =>
        Assert.Empty(Known(Of(("A/RES/99/1", ""), ("A/HRC/99/L.1", "2098-10-01"))));

    private static NumberedResolutions Of(params (string Symbol, string Date)[] resolutions) =>
        new(resolutions.Select(r => (DocumentSymbol.Parse(r.Symbol), r.Date.Length == 0 ? default : PartialDate.Parse(r.Date))));

    private static List<(int Year, int Number)> Known(NumberedResolutions resolutions) =>
        [.. resolutions.ByYear().SelectMany(year => year.Select(number => (year.Key, number.Number))).OrderBy(known => known.Number)];
}
