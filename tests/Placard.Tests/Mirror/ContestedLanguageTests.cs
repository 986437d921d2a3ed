using System.Text;
using Placard.Record.Texts.Weakening;
using Placard.Rooms.Drafts;
using Placard.Sources.Drafts;

namespace Placard.Tests.Mirror;

public class ContestedLanguageTests(MirrorEdition mirror)
{
    private const string Sentence =
        "1. Calls upon all States to pursue win-win cooperation and to respect national conditions in the field of human rights;";

    private static StructuredText Draft =>
        DraftFile.Read(Encoding.UTF8.GetBytes("The Human Rights Council,\n\n" + Sentence + "\n")).Draft.Text;

    [Fact]
    public void Win_win_cooperation_is_told_by_the_votes_on_the_texts_that_had_it()
    {
        var passage = new DraftChecker(mirror.Edition, Language.English)
            .Check("draft", Draft, cancellation: TestContext.Current.CancellationToken)
            .Contested.Single(p => p.Words == "win-win");
        Assert.Equal((19, 14), (passage.Carriers.Count, passage.Votes.Count));
        Assert.Equal("A/RES/70/1 OP18", passage.First!.ToString());
        Assert.Contains(passage.WhoCast(Ballot.No), s => s.State == StateCode.Parse("USA") && s.Votes == 13);
        Assert.Contains(passage.Family!.Objections, o => o.Document == DocumentSymbol.Parse("A/HRC/RES/37/23"));
    }

    [Fact]
    public void A_draft_that_asks_for_it_is_not_told_as_strengthened()
    {
        var old = mirror.Edition.Texts.Read(DocumentSymbol.Parse("A/HRC/RES/57/29"), Language.English)!;
        var check = new DraftChecker(mirror.Edition, Language.English).Check(
            "draft",
            Draft,
            old.Symbol,
            cancellation: TestContext.Current.CancellationToken
        );
        Assert.DoesNotContain(check.Of(Direction.Strengthened), f => f.New?.Text.Contains("win-win", StringComparison.Ordinal) == true);
        Assert.Contains(check.Contested, p => p.Words == "national conditions");
    }

    [Fact]
    public void Passages_of_texts_that_were_put_to_a_vote_are_told_without_a_family()
    {
        var text = mirror.Edition.Texts.Read(DocumentSymbol.Parse("A/HRC/RES/57/19"), Language.English)!;
        var passages = new DraftChecker(mirror.Edition, Language.English)
            .Check("draft", text, cancellation: TestContext.Current.CancellationToken)
            .Contested;
        var record = passages.First(p => p.Family is null);
        Assert.True(record.Divided >= 2 && 2 * record.Divided >= record.Carriers.Count);
        Assert.DoesNotContain(passages.SelectMany(p => p.Carriers), c => c.Text.Symbol == text.Symbol);
    }
}
