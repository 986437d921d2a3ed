using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes;

public class VetoWindowTests
{
    private static readonly PartialDate Listed = PartialDate.Parse("2022-07-08");
    private static readonly PartialDate Held = PartialDate.Parse("2024-11-20");

    [Fact]
    public void Where_no_veto_is_held_no_day_is_named() =>
        Assert.Equal("No veto is in this edition.", new VetoWindow(default, default, []).InWords);

    [Fact]
    public void Beyond_the_list_others_may_be_missing() =>
        Assert.Equal(
            "A list has every veto to 8 July 2022. Later ones are those of votes held, to 20 November 2024; others may be missing.",
            new VetoWindow(Listed, Held, []).InWords
        );

    [Fact]
    public void Without_the_list_any_may_be_missing() =>
        Assert.Equal(
            "These are the vetoes of votes held, to 20 November 2024; others may be missing.",
            new VetoWindow(default, Held, []).InWords
        );

    [Fact]
    public void An_edition_without_the_Security_Council_has_a_window_too() =>
        Assert.DoesNotContain("to ;", VetoWindow.Of(TinyEdition.Shared).InWords, StringComparison.Ordinal);
}
