namespace Placard.Record.Tests.States;

public sealed class ResolveTests
{
    private static readonly StateRegister Register = StateRegister.Default;

    [Theory]
    [InlineData("TÜRKİYE", "TUR")]
    [InlineData("TÜRKÝYE", "TUR")]
    [InlineData("TURKIYE", "TUR")]
    [InlineData("Turkey", "TUR")]
    [InlineData("TÃ¼rkiye", "TUR")]
    [InlineData("CÃ´te d'Ivoire", "CIV")]
    [InlineData("COTE D'IVOIRE", "CIV")]
    [InlineData("CÔTE D’IVOIRE", "CIV")]
    [InlineData("Ivory Coast", "CIV")]
    [InlineData("Cameron", "CMR")]
    [InlineData("Netherlands (Kingdom of the)", "NLD")]
    [InlineData("Gambia (Republic of The)", "GMB")]
    [InlineData("the Gambia", "GMB")]
    [InlineData("UNITED STATES", "USA")]
    [InlineData("United States of America", "USA")]
    [InlineData("GE RMANY", "DEU")]
    [InlineData("São Tomé & Príncipe", "STP")]
    [InlineData("Sa\u0303o Tome\u0301 and Pri\u0301ncipe", "STP")]
    [InlineData("Guinea Bissau", "GNB")]
    [InlineData("Lao People's Democratic Republic", "LAO")]
    [InlineData("Thailand", "THA")]
    [InlineData("NA", "NAM")]
    [InlineData(" na ", "NAM")]
    [InlineData("no", "NOR")]
    [InlineData("GBR", "GBR")]
    [InlineData("uk", "GBR")]
    [InlineData("GER", "DEU")]
    [InlineData("DDR", "DDR")]
    [InlineData("Zaire", "COD")]
    [InlineData("Burma", "MMR")]
    [InlineData("USSR", "RUS")]
    [InlineData("SUN", "RUS")]
    [InlineData("Tanganyika", "TZA")]
    [InlineData("Zanzibar", "ZAN")]
    [InlineData("United Arab Republic", "EGY")]
    [InlineData("Yemen Arab Republic", "YEM")]
    [InlineData("Democratic Yemen", "YMD")]
    [InlineData("Germany, Federal Republic of", "DEU")]
    [InlineData("Serbia and Montenegro", "SRB")]
    public void Every_spelling_leads_to_its_delegation(string spelling, string code) =>
        Assert.Equal(code, Register.Resolve(spelling)?.Code.ToString());

    [Theory]
    [InlineData("Yugoslavia", "", "YUG")]
    [InlineData("Yugoslavia", "1992-09-21", "YUG")]
    [InlineData("Yugoslavia", "2000-10-31", "YUG")]
    [InlineData("Yugoslavia", "2000-11-01", "SRB")]
    [InlineData("YU", "2019-12-18", "SRB")]
    [InlineData("YUG", "1975", "YUG")]
    [InlineData("China", "", "CHN")]
    [InlineData("China", "1950-02", "TWN")]
    [InlineData("China", "1971-10-25", "TWN")]
    [InlineData("China", "1971-10-26", "CHN")]
    [InlineData("CHN", "1947-01-28", "TWN")]
    [InlineData("Taiwan", "1971-10-07", "TWN")]
    [InlineData("CS", "1970-01-01", "CSK")]
    [InlineData("CS", "2004-01-01", "SRB")]
    public void Some_spellings_mean_different_delegations_on_different_days(string spelling, string on, string code)
    {
        var day = on.Length == 0 ? default : PartialDate.Parse(on);
        Assert.Equal(code, Register.Resolve(spelling, day)?.Code.ToString());
    }

    [Theory]
    [InlineData("China", "1971")]
    [InlineData("China", "1971-10")]
    [InlineData("Yugoslavia", "2000")]
    public void A_year_or_month_in_which_a_name_changed_hands_tells_nothing(string spelling, string on) =>
        Assert.Null(Register.Resolve(spelling, PartialDate.Parse(on)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("()")]
    [InlineData("Korea")]
    [InlineData("D'IVOIRE")]
    [InlineData("Germani")]
    [InlineData("Cuba and Pakistan")]
    [InlineData("SUBMITTED BY THE CHAIR OF THE COMMITTEE")]
    [InlineData("QQ")]
    [InlineData("Cuba 2")]
    public void What_it_does_not_know_it_does_not_guess(string spelling) => Assert.Null(Register.Resolve(spelling));

    [Fact]
    public void An_endless_text_is_no_name() => Assert.Null(Register.Resolve(new string('A', 1 << 20)));

    [Fact]
    public void Every_name_and_code_of_a_state_leads_to_its_delegation()
    {
        Assert.All(
            Register.All,
            s =>
            {
                var delegation = Register.Delegation(s);
                Assert.Same(delegation, Register.Resolve(s.Name));
                Assert.Same(delegation, Register.Resolve(s.Code.ToString()));
                Assert.All(s.FormerNames, n => Assert.Same(delegation, Register.Resolve(n.Name)));
                if (s.Iso2 is not null)
                    Assert.Same(delegation, Register.Resolve(s.Iso2));
            }
        );
    }

    [Fact]
    public void Case_accents_and_blanks_change_nothing()
    {
        string[] aside = ["", " ", "\u0301", "’", "-", "."];
        var names = Gen.Int[0, Register.All.Count - 1].Select(i => Register.All[i].Name);
        var marks = Gen.Int[0, aside.Length - 1].Select(i => aside[i]);
        Gen.Select(names, marks.Array[64], Gen.Bool.Array[64])
            .Sample(
                (name, between, upper) =>
                {
                    var written = string.Concat(
                        name.Select((c, i) => (upper[i % 64] ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c)) + between[i % 64])
                    );
                    Assert.Same(Register.Resolve(name), Register.Resolve(written));
                }
            );
    }

    [Fact]
    public void Any_text_at_all_gives_an_answer_or_none()
    {
        Gen.String.Sample(text =>
        {
            var state = Register.Resolve(text);
            Assert.True(state is null || Register.Resolve(text.ToUpperInvariant()) == state);
        });
    }

    [Fact]
    public void Finding_a_spelling_allocates_nothing()
    {
        Register.Resolve("Côte d’Ivoire");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            Register.Resolve("Côte d’Ivoire", new PartialDate(1990, 1, 1));
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
