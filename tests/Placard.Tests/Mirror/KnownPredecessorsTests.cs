using Placard.Rooms.Drafts;
using Placard.Sources.Drafts;

namespace Placard.Tests.Mirror;

/// <summary>Drafts whose predecessor a reader was once told wrongly.</summary>
public class KnownPredecessorsTests(MirrorEdition mirror)
{
    [Theory]
    [InlineData("A/HRC/RES/58/18", "A/HRC/RES/52/2")]
    [InlineData("A/HRC/RES/58/4", "A/HRC/RES/49/7")]
    public void The_predecessor_is_found(string draft, string predecessor)
    {
        var check = Check(mirror.Edition.Texts.Read(DocumentSymbol.Parse(draft), Language.English)!);
        Assert.Equal(predecessor, check.Predecessor!.Text.Symbol.ToString());
        Assert.Null(check.UnreadPredecessor);
    }

    [Theory]
    [InlineData("A/HRC/RES/46/13", "A/HRC/RES/43/21")]
    [InlineData("A/HRC/RES/52/28", "A/HRC/RES/49/22")]
    public void The_predecessor_is_named_though_its_text_is_not_held_and_nothing_is_found(string draft, string predecessor)
    {
        var check = Check(mirror.Edition.Texts.Read(DocumentSymbol.Parse(draft), Language.English)!);
        Assert.Null(check.Predecessor);
        Assert.Equal(predecessor, check.UnreadPredecessor!.Text.Symbol.ToString());
        Assert.NotEmpty(check.UnreadPredecessor.Votes);
        Assert.Empty(check.Findings);
    }

    [Fact]
    public void The_vote_of_a_predecessor_that_is_not_held_is_told()
    {
        var check = Check(mirror.Edition.Texts.Read(DocumentSymbol.Parse("A/HRC/RES/46/13"), Language.English)!);
        var vote = check.UnreadPredecessor!.Votes[0];
        Assert.Equal((23, 16, 8), (vote.Tally!.Value.Yes, vote.Tally.Value.No, vote.Tally.Value.Abstain));
    }

    [Fact]
    public void The_text_before_one_that_is_not_held_is_offered_first_and_shows_its_changes()
    {
        var draft = mirror.Edition.Texts.Read(DocumentSymbol.Parse("A/HRC/RES/46/13"), Language.English)!;
        var offered = Check(draft).Likeliest[0].Text.Symbol;
        Assert.Equal("A/HRC/RES/37/23", offered.ToString());
        var check = new DraftChecker(mirror.Edition, Language.English).Check(
            "draft",
            draft,
            offered,
            cancellation: TestContext.Current.CancellationToken
        );
        Assert.Equal(offered, check.Predecessor!.Text.Symbol);
        Assert.NotEmpty(check.Pairs);
        Assert.NotEmpty(check.Findings);
    }

    [Fact]
    public void A_text_of_a_new_subject_has_no_predecessor_but_texts_to_choose_from()
    {
        var check = Check(mirror.Edition.Texts.Read(DocumentSymbol.Parse("A/HRC/RES/58/23"), Language.English)!);
        Assert.Equal((null, null), (check.Predecessor, check.UnreadPredecessor));
        Assert.InRange(check.Likeliest.Count, 1, 3);
        Assert.Empty(check.Findings);
    }

    [Fact]
    public void A_report_has_no_predecessor_and_no_finding()
    {
        var check = Check(File("A_HRC_59_60.en.pdf"));
        Assert.Equal((null, null), (check.Predecessor, check.UnreadPredecessor));
        Assert.Empty(check.Findings);
    }

    [Fact]
    public void What_comes_before_the_predecessor_is_of_one_series() =>
        Assert.Equal(
            ["E/RES/2024/3", "E/RES/2023/11", "E/RES/2022/18", "E/RES/2021/7", "E/RES/2019/2"],
            Check(File("E_2025_L.14.en.pdf")).Ancestors.Select(a => a.Text.Symbol.ToString())
        );

    private CheckedDraft Check(StructuredText draft) => new DraftChecker(mirror.Edition, Language.English).Check("draft", draft);

    private static StructuredText File(string name)
    {
        using var content = System.IO.File.OpenRead(Path.Combine(MirrorFolder.PathOrSkip(), "ods-pdf", name));
        return DraftFile.Read(content).Draft.Text;
    }
}
