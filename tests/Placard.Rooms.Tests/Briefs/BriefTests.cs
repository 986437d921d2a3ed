using System.Text.RegularExpressions;
using Placard.Rooms.Briefs;
using Placard.Rooms.Tests.Site;
using Placard.Testing.Briefs;
using Said = Placard.Rooms.Briefs.Said;

namespace Placard.Rooms.Tests.Briefs;

public partial class BriefTests
{
    private static readonly DateOnly Today = new(2098, 6, 1);

    private static OpenEdition Edition => TinyEdition.Shared;

    private static StateMeasures Measures => DeclaredRooms.Of(TestSite.Rooms).Rooms[0].Shared.StateMeasures;

    private static Brief Of(string words) => BriefQuery.Find(Edition, words, Today).MakeAsync(Measures).GetAwaiter().GetResult();

    private static IEnumerable<Brief> All =>
        Edition
            .States.All.Where(s => !s.CarriedOnBy.IsKnown)
            .Select(s => s.Code.ToString())
            .Concat(Edition.Votes.All.Select(v => v.Address.ToString()))
            .Concat(Edition.Texts.All.Where(t => t.Wordings.Count > 0).Select(t => t.Symbol.ToString()))
            .Append("HRC/99")
            .Select(Of);

    [Fact]
    public void Every_brief_of_the_edition_reads_well_aloud_and_keeps_to_its_length() =>
        Assert.All(
            All,
            brief =>
            {
                Assert.Empty(ReadAloud.Problems(Sentences(brief).Append(brief.Lead).Append(brief.Making.InWords), Edition.States));
                Assert.InRange(brief.Sections.SelectMany(s => s.Sentences).Sum(s => s.Words), 1, BriefLength.MostWords);
                Assert.All(brief.Sections, section => Assert.NotEmpty(section.Sentences));
            }
        );

    [Fact]
    public void Every_sentence_of_every_brief_has_a_source() =>
        Assert.All(All.SelectMany(b => b.Sections).SelectMany(s => s.Sentences), s => Assert.NotEmpty(s.Sources));

    [Fact]
    public void The_same_edition_and_day_give_the_same_brief() =>
        Assert.Equal(BriefMarkdown.Of(new(Of("CHN"), "")), BriefMarkdown.Of(new(Of("CHN"), "")));

    [Fact]
    public void A_brief_names_the_day_it_was_made_the_edition_and_that_no_language_model_took_part()
    {
        var line = Of("SEN").Making.InWords;
        Assert.Contains("1 June 2098", line, StringComparison.Ordinal);
        Assert.Contains(Edition.Info.Hash[..12], line, StringComparison.Ordinal);
        Assert.Contains("without a language model", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_of_the_Council_is_said_to_be_one_until_its_term_ends() =>
        Assert.Contains("until 31 December 2098", Text(Of("SEN")), StringComparison.Ordinal);

    [Fact]
    public void Of_a_day_on_which_nobody_is_known_to_sit_in_the_Council_that_is_said() =>
        Assert.Contains(
            "Who sits in the Human Rights Council on 1 June 2010 is not in this edition.",
            Text(StateBrief.Of(Edition, Edition.States.Find(StateCode.Parse("SEN"))!, Measures, new DateOnly(2010, 6, 1))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_vote_whose_record_contains_an_error_names_nobody()
    {
        var brief = Of("A/HRC/99/L.9");
        Assert.Equal(RecordStatus.Quarantined, Edition.Votes.On(DocumentSymbol.Parse("A/HRC/99/L.9"))[0].Status);
        Assert.Contains("contains an error", Text(brief), StringComparison.Ordinal);
        Assert.DoesNotContain(brief.Sections, s => s.Heading == TextVoteRules.WhoVoted);
    }

    [Fact]
    public void A_text_adopted_without_a_vote_has_no_margin_and_nobody_who_voted()
    {
        var text = Text(Of("A/HRC/RES/99/3"));
        Assert.Contains("Adopted without a vote", text, StringComparison.Ordinal);
        Assert.DoesNotContain("margin", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SEN", "/briefs/states/SEN")]
    [InlineData("senegal", "/briefs/states/SEN")]
    [InlineData("hrc res 99/2", "/briefs/texts/A/HRC/RES/99/2")]
    [InlineData("hrc/99", "/briefs/sessions/HRC/99")]
    [InlineData("HRC 99", "/briefs/sessions/HRC/99")]
    public void A_subject_is_found_however_it_is_spelt(string words, string address) => Assert.Equal(address, Of(words).Address);

    [Theory]
    [InlineData("fance")]
    [InlineData("HRC/7")]
    [InlineData("A/HRC/RES/7/7")]
    public void What_the_edition_has_nothing_of_is_refused_in_one_sentence(string words) =>
        Assert.Equal(RefusalReason.NotFound, Assert.Throws<Refusal>(() => Of(words)).Reason);

    [Fact]
    public void What_ranks_first_is_kept_first_and_what_does_not_fit_is_counted()
    {
        var long_ = string.Join(' ', Enumerable.Repeat("word", 300)) + ".";
        Said Many(int count, string page) =>
            new([.. Enumerable.Range(0, count).Select(i => new BriefSentence(long_, [new BriefSource($"{page} {i}", page)]))])
            {
                One = "thing",
                Address = page,
            };
        List<BriefRule<int>> rules =
        [
            new("last", "B", 3, "", _ => Many(2, "/b")),
            new("first", "A", 1, "", _ => Many(3, "/a")),
            new("uncounted", "C", 3, "", _ => Said.That("More.", new BriefSource("Page", "/c")) with { One = "" }),
        ];
        var brief = BriefLength.Of("T", "L.", rules, 0, "/t", new BriefMaking(Today, default, "abc"));
        Assert.Equal(["A", "C"], brief.Sections.Select(s => s.Heading).Where(h => h != "B"));
        Assert.Equal(3, brief.Sections.Single(s => s.Heading == "A").Sentences.Count);
        Assert.Contains(brief.LeftOut, l => l.Address == "/b");
        Assert.StartsWith("Left out for length: ", brief.LeftOutInWords, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manual_lists_every_rule()
    {
        const string rules = "## The rules\n\n";
        var written = RepositoryFolder.Read("docs", "briefs.md");
        RepositoryFolder.HoldPage(
            "briefs.md",
            written[..(written.IndexOf(rules, StringComparison.Ordinal) + rules.Length)] + BriefRules.ForManual
        );
    }

    [Fact]
    public void Names_of_rules_are_unlike()
    {
        var names = BriefRules.Kinds.SelectMany(k => k.Rules).Select(r => r.Name).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(names, name => Assert.Matches(RuleName(), name));
    }

    private static IEnumerable<string> Sentences(Brief brief) => brief.Sections.SelectMany(s => s.Sentences).Select(s => s.Text);

    private static string Text(Brief brief) => string.Join('\n', Sentences(brief));

    [GeneratedRegex("^(state|text|session)(-[a-z]+)+$")]
    private static partial Regex RuleName();
}
