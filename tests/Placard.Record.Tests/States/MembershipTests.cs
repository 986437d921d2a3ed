namespace Placard.Record.Tests.States;

public sealed class MembershipTests
{
    private static readonly StateRegister Register = StateRegister.Default;

    // The figures of the United Nations' own table “Growth in United Nations membership” (un.org/en/about-us/growth-in-un-membership), at
    // each year's end.
    public static TheoryData<int, int> Growth { get; } =
        new()
        {
            { 1945, 51 },
            { 1946, 55 },
            { 1947, 57 },
            { 1948, 58 },
            { 1949, 59 },
            { 1950, 60 },
            { 1955, 76 },
            { 1956, 80 },
            { 1957, 82 },
            { 1958, 82 },
            { 1960, 99 },
            { 1961, 104 },
            { 1962, 110 },
            { 1963, 113 },
            { 1964, 115 },
            { 1965, 117 },
            { 1966, 122 },
            { 1967, 123 },
            { 1968, 126 },
            { 1970, 127 },
            { 1971, 132 },
            { 1973, 135 },
            { 1974, 138 },
            { 1975, 144 },
            { 1976, 147 },
            { 1977, 149 },
            { 1978, 151 },
            { 1979, 152 },
            { 1980, 154 },
            { 1981, 157 },
            { 1983, 158 },
            { 1984, 159 },
            { 1990, 159 },
            { 1991, 166 },
            { 1993, 184 },
            { 1994, 185 },
            { 1999, 188 },
            { 2000, 189 },
            { 2002, 191 },
            { 2006, 192 },
            { 2011, 193 },
            { 2025, 193 },
        };

    [Theory]
    [MemberData(nameof(Growth))]
    public void Each_year_ends_with_as_many_members_as_the_United_Nations_counts(int year, int members)
    {
        var on = new PartialDate(year, 12, 31);
        Assert.Equal(members, Register.All.Count(s => !s.CarriedOnBy.IsKnown && s.WasMember(on)));
    }

    [Fact]
    public void South_Sudan_made_it_193_on_14_July_2011()
    {
        Assert.Equal(192, MembersOn(2011, 7, 13));
        Assert.Equal(193, MembersOn(2011, 7, 14));
    }

    [Fact]
    public void Those_that_stand_as_members_today_are_those_whose_membership_has_not_ended()
    {
        Assert.Equal(193, Register.All.Count(s => s.Standing == StateStanding.Member));
        Assert.All(Register.All, s => Assert.Equal(s.Standing == StateStanding.Member, s.Membership.Any(spell => spell.To is null)));
    }

    [Fact]
    public void Holy_See_and_State_of_Palestine_observe_and_never_were_members()
    {
        var observers = Register.All.Where(s => s.Standing == StateStanding.Observer).ToArray();
        Assert.Equal(["PSE", "VAT"], observers.Select(s => s.Code.ToString()));
        Assert.All(observers, s => Assert.Empty(s.Membership));
    }

    [Fact]
    public void Indonesia_was_away_from_1965_to_1966_and_Syria_while_united_with_Egypt()
    {
        Assert.False(State("IDN").WasMember(new PartialDate(1965, 12, 1)));
        Assert.True(State("IDN").WasMember(new PartialDate(1966, 9, 28)));
        Assert.False(State("SYR").WasMember(new PartialDate(1960, 10, 1)));
        Assert.True(State("SYR").WasMember(new PartialDate(1961, 10, 13)));
    }

    [Fact]
    public void The_seat_of_China_passed_on_25_October_1971()
    {
        Assert.True(State("TWN").WasMember(new PartialDate(1971, 10, 25)));
        Assert.False(State("TWN").WasMember(new PartialDate(1971, 10, 26)));
        Assert.True(State("CHN").WasMember(new PartialDate(1971, 10, 25)));
        Assert.False(State("CHN").WasMember(new PartialDate(1971, 10, 24)));
    }

    private static int MembersOn(int year, int month, int day) =>
        Register.All.Count(s => !s.CarriedOnBy.IsKnown && s.WasMember(new PartialDate(year, month, day)));

    private static State State(string code) => Register.Find(StateCode.Parse(code))!;
}
