namespace Placard.Record.Tests.States.Groups;

public sealed class StateGroupsTests
{
    // The sizes that the groups' own histories give.
    [Theory]
    [InlineData("EU", "1972-12-31", 6)]
    [InlineData("EU", "1973-01-01", 9)]
    [InlineData("EU", "1981-01-01", 10)]
    [InlineData("EU", "1986-01-01", 12)]
    [InlineData("EU", "1995-01-01", 15)]
    [InlineData("EU", "2004-05-01", 25)]
    [InlineData("EU", "2007-01-01", 27)]
    [InlineData("EU", "2013-07-01", 28)]
    [InlineData("EU", "2020-01-31", 28)]
    [InlineData("EU", "2020-02-01", 27)]
    [InlineData("NATO", "1949-08-24", 12)]
    [InlineData("NATO", "1982-06-01", 16)]
    [InlineData("NATO", "1999-03-12", 19)]
    [InlineData("NATO", "2004-04-01", 26)]
    [InlineData("NATO", "2020-03-27", 30)]
    [InlineData("NATO", "2024-03-07", 32)]
    [InlineData("WARSAW", "1980-01-01", 7)]
    [InlineData("WARSAW", "1991-07-02", 0)]
    [InlineData("ARAB", "2000-01-01", 22)]
    [InlineData("ARAB", "1985-01-01", 21)]
    [InlineData("OIC", "2005-01-01", 57)]
    [InlineData("OIC", "2015-01-01", 56)]
    [InlineData("NAM", "2006-09-16", 118)]
    [InlineData("NAM", "2012-08-30", 120)]
    [InlineData("ASEAN", "1999-04-30", 10)]
    [InlineData("CARICOM", "2010-01-01", 14)]
    [InlineData("GCC", "1990-01-01", 6)]
    [InlineData("BRICS", "2015-01-01", 5)]
    [InlineData("SCO", "2018-01-01", 8)]
    [InlineData("NORDIC", "1990-01-01", 5)]
    [InlineData("WEOG", "2024-01-01", 29)]
    [InlineData("AFRICAN", "2024-01-01", 54)]
    public void A_group_has_the_members_of_the_day(string group, string day, int members) =>
        Assert.Equal(members, StateGroups.Find(group)!.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Count);

    [Fact]
    public void Every_member_is_a_delegation_that_the_register_knows_and_every_row_names_a_source()
    {
        foreach (var group in StateGroups.All)
        {
            Assert.NotEmpty(group.Memberships);
            foreach (var member in group.Memberships)
            {
                var state = StateRegister.Default.Find(member.State);
                Assert.True(state is not null && !state.CarriedOnBy.IsKnown, $"{group.Code} {member.State}");
                Assert.NotEmpty(member.Source);
                Assert.True(
                    group.Kind == StateGroupKind.Regional || (member.From.IsKnown && member.AsOf.IsKnown),
                    $"{group.Code} {member.State} has no date"
                );
            }
        }
    }

    [Fact]
    public void Stretches_of_one_member_follow_each_other()
    {
        foreach (var member in StateGroups.All.SelectMany(g => g.Memberships.GroupBy(m => (g.Code, m.State))))
        {
            Assert.All(
                member,
                m =>
                    Assert.True(
                        m.CertainDays.To is null || m.CertainDays.From is null || m.CertainDays.From <= m.CertainDays.To,
                        $"{member.Key}"
                    )
            );
            Assert.All(
                member.Zip(member.Skip(1)),
                pair => Assert.True(pair.First.CertainDays.To < pair.Second.CertainDays.From, $"{member.Key}")
            );
        }
    }

    [Fact]
    public void Members_stand_in_the_order_of_their_codes() =>
        Assert.All(
            StateGroups.All.Where(g => g.Kind == StateGroupKind.Political),
            g => Assert.Equal(g.Memberships.Select(m => m.State).Order(), g.Memberships.Select(m => m.State))
        );

    [Fact]
    public void A_date_known_to_the_year_alone_counts_only_where_it_is_certain()
    {
        var joined = new GroupMembership(
            StateCode.Parse("BEN"),
            PartialDate.Parse("1983"),
            PartialDate.Parse("1990-05"),
            "a list",
            default
        );
        Assert.Equal(new DateRange(new DateOnly(1984, 1, 1), new DateOnly(1990, 4, 30)), joined.CertainDays);
        Assert.False(StateGroups.Find("OIC")!.Has(StateCode.Parse("BEN"), new DateOnly(1983, 12, 31)));
        Assert.True(StateGroups.Find("OIC")!.Has(StateCode.Parse("BEN"), new DateOnly(1984, 1, 1)));
    }

    [Fact]
    public void A_vote_known_to_the_month_alone_is_of_a_member_only_if_the_whole_month_is()
    {
        var union = StateGroups.Find("EU")!;
        var britain = StateCode.Parse("GBR");
        Assert.True(union.Has(britain, PartialDate.Parse("2020-01")));
        Assert.False(union.Has(britain, PartialDate.Parse("2020")));
        Assert.False(union.Has(britain, default(PartialDate)));
    }

    [Fact]
    public void A_state_is_in_one_regional_group_at_a_time_and_only_while_it_has_a_seat()
    {
        var day = new DateOnly(2024, 6, 1);
        var regional = StateGroups.All.Where(g => g.Kind == StateGroupKind.Regional).SelectMany(g => g.On(day)).ToList();
        Assert.Equal(193, regional.Count);
        Assert.Equal(193, regional.Distinct().Count());
        Assert.False(StateGroups.Find("AFRICAN")!.Has(StateCode.Parse("SSD"), new DateOnly(2011, 7, 13)));
    }

    [Theory]
    [InlineData("eu", "EU")]
    [InlineData(" European Union ", "EU")]
    [InlineData("Arab League", "ARAB")]
    [InlineData("weog", "WEOG")]
    public void A_group_is_found_by_code_or_name(string text, string code) => Assert.Equal(code, StateGroups.Find(text)!.Code);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G77")]
    public void What_names_no_group_is_none(string? text) => Assert.Null(StateGroups.Find(text));
}
