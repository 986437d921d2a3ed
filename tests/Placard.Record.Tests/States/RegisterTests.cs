namespace Placard.Record.Tests.States;

public sealed class RegisterTests
{
    private static readonly StateRegister Register = StateRegister.Default;

    [Fact]
    public void States_stand_in_code_order_each_code_once()
    {
        Assert.Equal(Register.All.Select(s => s.Code).Distinct().Order(), Register.All.Select(s => s.Code));
        Assert.All(Register.All, s => Assert.Same(s, Register.Find(s.Code)));
    }

    [Fact]
    public void No_two_states_share_a_name_or_a_code_of_any_kind()
    {
        Assert.Equal([], Repeated(s => s.Name));
        Assert.Equal([], Repeated(s => s.Iso2));
        Assert.Equal([], Repeated(s => s.M49));
        Assert.Equal([], Repeated(s => s.Cow?.ToString()));
    }

    [Fact]
    public void Every_member_and_observer_has_its_ISO_and_M49_codes()
    {
        var today = Register.All.Where(s => s.Standing is StateStanding.Member or StateStanding.Observer);
        Assert.All(today, s => Assert.Matches("^[A-Z]{2} [0-9]{3}$", $"{s.Iso2} {s.M49}"));
    }

    [Fact]
    public void Predecessors_and_successors_are_known_and_name_each_other()
    {
        Assert.All(
            Register.All,
            s =>
            {
                Assert.All(s.Successors, code => Assert.Contains(s.Code, Find(code).Predecessors));
                Assert.All(s.Predecessors, code => Assert.Contains(s.Code, Find(code).Successors));
            }
        );
    }

    [Fact]
    public void Who_carries_on_a_seat_has_one_and_says_so()
    {
        var carried = Register.All.Where(s => s.CarriedOnBy.IsKnown).ToArray();
        Assert.Equal(["FRG", "SCG", "SUN", "TAN", "UAR", "YAR"], carried.Select(s => s.Code.ToString()));
        Assert.All(
            carried,
            s =>
            {
                var heir = Register.Delegation(s);
                Assert.Equal(StateStanding.Member, heir.Standing);
                Assert.Contains(heir.Code.ToString(), s.Note, StringComparison.Ordinal);
                Assert.Contains(heir.FormerNames, n => Register.Resolve(n.Name) == heir);
                // The heir's membership covers the days of the state it carries on.
                Assert.All(s.Membership, spell => Assert.Contains(heir.Membership, h => h.From <= spell.From && h.To is null));
            }
        );
    }

    [Fact]
    public void A_former_state_says_in_one_note_where_its_ballots_stand() =>
        Assert.All(Register.All.Where(s => s.Standing == StateStanding.Former), s => Assert.NotNull(s.Note));

    [Fact]
    public void Spells_do_not_end_before_they_begin_nor_overlap()
    {
        Assert.All(
            Register.All,
            s =>
            {
                var spells = s.Membership.ToArray();
                Assert.All(spells, spell => Assert.True(spell.To is null || spell.From <= spell.To));
                Assert.All(spells.Zip(spells.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
            }
        );
    }

    [Theory]
    [InlineData(2, "USA")]
    [InlineData(260, "FRG")]
    [InlineData(345, "YUG")]
    [InlineData(365, "RUS")]
    [InlineData(713, "TWN")]
    public void A_state_has_its_Correlates_of_War_code(int cow, string code) =>
        Assert.Equal(code, Assert.Single(Register.All, s => s.Cow == cow).Code.ToString());

    [Fact]
    public void What_is_no_code_finds_nothing()
    {
        Assert.Null(Register.Find(StateCode.Parse("QQQ")));
        Assert.Null(Register.Find(default));
    }

    private static State Find(StateCode code) => Register.Find(code)!;

    private static IEnumerable<string> Repeated(Func<State, string?> part) =>
        Register.All.Select(part).OfType<string>().GroupBy(v => v).Where(g => g.Count() > 1).Select(g => g.Key);
}
