using System.Globalization;

namespace Placard.Record.Tests.States;

public sealed class MirrorSpellingsTests
{
    private static readonly StateRegister Register = StateRegister.Default;

    [Fact]
    public void Every_voter_of_the_extracts_resolves_but_one_name_torn_in_two()
    {
        var mirror = MirrorFolder.PathOrSkip();
        var voters = MirrorSpellings
            .Bodies.SelectMany(body => MirrorSpellings.InExtracts(mirror, body, key => key.StartsWith("MS_", StringComparison.Ordinal)))
            .ToHashSet();
        Assert.Equal(203, voters.Count);
        Assert.Equal(["CÔTE.", "D'IVOIRE"], voters.Where(v => Register.Resolve(v) is null).Order(StringComparer.Ordinal));
        Assert.Equal(193, voters.Select(v => Register.Resolve(v)).OfType<State>().Distinct().Count());
    }

    [Fact]
    public void Every_state_marked_in_the_documents_is_read()
    {
        var mirror = MirrorFolder.PathOrSkip();
        var marked = MirrorSpellings.Bodies.SelectMany(body => MirrorSpellings.InDocuments(mirror, body)).ToHashSet();
        var lists = marked.Select(m => Register.ReadNames(m)).ToArray();
        Assert.Equal(338, marked.Count);
        Assert.Equal(["CÔTE", "D'IVOIRE"], lists.SelectMany(l => l.Other).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(193, lists.SelectMany(l => l.States).Distinct().Count());
    }

    // A sponsor that is no state says so with one of these words; everything else must be a state or stand on the list below.
    private static readonly string[] Sentences =
    [
        "BEHALF",
        "SUBMITTED",
        "CAPACITY",
        "COMMITTEE",
        "BUREAU",
        "CONSULTATIONS",
        "REPORT",
        "SECRETARY-GENERAL",
        "ASSEMBLY",
        "PRESIDENT",
    ];

    [Fact]
    public void Of_the_sponsors_only_sentences_and_torn_names_are_left()
    {
        var mirror = MirrorFolder.PathOrSkip();
        var sponsors = MirrorSpellings
            .Bodies.SelectMany(body => MirrorSpellings.InExtracts(mirror, body, key => key.Contains("sponsors", StringComparison.Ordinal)))
            .ToHashSet();
        var left = sponsors
            .SelectMany(s => Register.ReadNames(s).Other)
            .Distinct()
            .Where(o => !Sentences.Any(word => o.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(432, sponsors.Count);
        Assert.Equal(
            ["ISLANDS", "LAO PEOPLE'S DEMOCRATIC", "NORTHERN IRELAND", "PRINCIPE", "SOLOMON", "THE OF KOREA"],
            left.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Of_the_sponsors_of_the_Commission_and_the_Council_only_those_they_spoke_for_are_left()
    {
        var sponsors = MirrorSpellings
            .Rows(Path.Combine(MirrorFolder.PathOrSkip(), "ohchr-votes", "resolutions.csv"))
            .Select(r => r("main_sponsors"))
            .Where(s => s.Length > 0)
            .ToHashSet();
        Assert.Equal(265, sponsors.Count);
        var left = sponsors
            .SelectMany(s => Register.ReadNames(s).Other)
            .Distinct()
            .Where(o => !Sentences.Any(word => o.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(["except Albania and Tunisia"], left);
    }

    [Fact]
    public void Every_state_of_the_published_Assembly_votes_resolves_and_was_a_member_that_month()
    {
        var folder = Path.Combine(MirrorFolder.PathOrSkip(), "voeten");
        // The days of that collection are not days (they count meetings), so only the month is taken.
        var months = MirrorSpellings
            .Rows(Path.Combine(folder, "roll_calls.csv"))
            .ToDictionary(r => r("rcid"), r => PartialDate.Parse(r("date")[..7]));
        var votes = MirrorSpellings
            .Rows(Path.Combine(folder, "votes.csv"))
            .Where(r => months.ContainsKey(r("rcid")))
            .Select(r => (Name: r("country"), Iso2: r("country_code"), On: months[r("rcid")]))
            .ToHashSet();
        Assert.Equal(200, votes.Select(v => v.Name).Distinct().Count());
        Assert.DoesNotContain(votes, v => Register.Resolve(v.Name, v.On) is null);
        Assert.DoesNotContain(votes, v => v.Iso2.Length > 0 && Register.Resolve(v.Iso2, v.On) != Register.Resolve(v.Name, v.On));
        // Fiji, admitted on 13 October 1970, has ballots on roll calls that the collection dates a month early.
        Assert.Equal(
            ["Fiji 1970-09"],
            votes.Where(v => !Register.Resolve(v.Name, v.On)!.WasMember(v.On)).Select(v => $"{v.Name} {v.On}").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_country_code_of_the_published_ideal_points_leads_to_the_delegation_it_names()
    {
        var file = Path.Combine(MirrorFolder.PathOrSkip(), "voeten", "idealpoints_1946-2025.tab");
        var codes = File.ReadLines(file)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(f => (Cow: int.Parse(f[0], CultureInfo.InvariantCulture), Iso3: f[1].Trim('"'), Name: f[2].Trim('"')))
            .ToHashSet();
        Assert.Equal(199, codes.Count);
        Assert.All(
            codes,
            c =>
            {
                var delegation = Register.Delegation(Assert.Single(Register.All, s => s.Cow == c.Cow));
                Assert.Same(delegation, Register.Resolve(c.Iso3));
                Assert.Same(delegation, Register.Resolve(c.Name));
            }
        );
    }

    [Fact]
    public void Every_code_and_name_of_the_Commission_and_the_Council_resolves_to_a_member_of_that_day()
    {
        var votes = MirrorSpellings
            .Rows(Path.Combine(MirrorFolder.PathOrSkip(), "ohchr-votes", "votes.csv"))
            .Select(r => (Iso3: r("iso3"), Name: r("name_latest"), On: PartialDate.Parse(r("date"))))
            .ToHashSet();
        Assert.Equal(154, votes.Select(v => v.Iso3).Distinct().Count());
        // The file codes the United Arab Republic as the United Arab Emirates, which did not exist yet, and names it after that code.
        var miscoded = votes.Where(v => v.Iso3 == "ARE" && v.On < PartialDate.Parse("1971-12-02")).ToHashSet();
        Assert.Equal(8, miscoded.Count); // days; on one of them it voted twice
        Assert.All(miscoded, v => Assert.Equal("EGY", Register.Resolve(v.Iso3, v.On)!.Code.ToString()));
        Assert.All(votes.Except(miscoded), v => Assert.Same(Register.Resolve(v.Iso3, v.On), Register.Resolve(v.Name, v.On)));
        Assert.All(votes, v => Assert.True(Register.Resolve(v.Iso3, v.On)!.WasMember(v.On), v.ToString()));
    }

    [Fact]
    public void Everyone_who_cast_a_veto_is_a_permanent_member()
    {
        var vetoes = MirrorSpellings
            .Rows(Path.Combine(MirrorFolder.PathOrSkip(), "sc-vetoes", "vetoes.csv"))
            .SelectMany(r => new[] { r("member_veto1"), r("member_veto2"), r("member_veto3") }.Where(v => v.Length > 0))
            .ToHashSet();
        Assert.Equal(["China", "France", "Russia", "UK", "USA", "USSR"], vetoes.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["CHN", "FRA", "GBR", "RUS", "USA"],
            vetoes.Select(v => Register.Resolve(v)!.Code.ToString()).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_groups_are_those_of_the_first_column_of_the_mirror()
    {
        var rows = MirrorSpellings.Rows(Path.Combine(MirrorFolder.PathOrSkip(), "names", "un_regional_groups_two_sources.csv")).ToArray();
        Assert.Equal(198, rows.Length);
        Assert.All(
            rows,
            r =>
            {
                var state = r("iso3") == "GER" ? Register.Resolve("GER")! : Register.Find(StateCode.Parse(r("iso3")))!;
                Assert.Equal(r("group_hrc_voting"), state.GroupOn(new DateOnly(2010, 1, 1)).ToCode());
            }
        );
    }
}
