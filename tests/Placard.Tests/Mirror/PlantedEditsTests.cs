using Placard.Record.Texts.Weakening;
using Placard.Testing.PlantedEdits;

namespace Placard.Tests.Mirror;

public class PlantedEditsTests(MirrorEdition mirror)
{
    // Another fifth than the one that the ladder and the lexicon were tried on.
    private const int Every = 5;
    private const int From = 3;

    [Fact]
    public void What_was_planted_in_real_texts_is_found_and_nothing_else()
    {
        var score = new DetectionScore();
        foreach (var (number, text) in mirror.Edition.Texts.ReadAll(Language.English).Where(IsWhole).Index())
        {
            if (number % Every == From)
                score.Add(EditGenerator.Plant(text, number));
        }
        TestContext.Current.TestOutputHelper?.WriteLine(score.ToString());
        var errors = score + "\n" + string.Join('\n', score.Errors.Where(e => e.Contains("Weakened", StringComparison.Ordinal)).Take(40));
        Assert.True(score.PlantedOf(Direction.Weakened) > 500, errors);
        Assert.True(score.AlignmentRecall >= 0.99, errors);
        Assert.True(score.Recall(Direction.Weakened) >= 0.95, errors);
        Assert.True(score.Precision(Direction.Weakened) >= 0.95, errors);
    }

    private static bool IsWhole(StructuredText text) =>
        text.Paragraphs.Count(p => p.Kind is ParagraphKind.Operative or ParagraphKind.Preambular) is >= 10 and < 150;
}
