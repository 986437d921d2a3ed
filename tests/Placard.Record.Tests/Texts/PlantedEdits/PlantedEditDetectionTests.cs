using Placard.Record.Texts.Weakening;
using Placard.Testing.PlantedEdits;

namespace Placard.Record.Tests.Texts.PlantedEdits;

public class PlantedEditDetectionTests
{
    [Fact]
    public void The_same_seed_plants_the_same_edits()
    {
        var (one, other) = (EditGenerator.Plant(InventedResolutions.Text(1), 7), EditGenerator.Plant(InventedResolutions.Text(1), 7));
        Assert.Equal(one.New.Paragraphs.Select(p => p.Text), other.New.Paragraphs.Select(p => p.Text));
        Assert.NotEqual(
            one.New.Paragraphs.Select(p => p.Text),
            EditGenerator.Plant(InventedResolutions.Text(1), 8).New.Paragraphs.Select(p => p.Text)
        );
    }

    [Fact]
    public void Every_kind_of_edit_is_planted()
    {
        var names = Enumerable
            .Range(0, 200)
            .SelectMany(i => EditGenerator.Plant(InventedResolutions.Text(i), i).Edits)
            .Select(e => e.Name.Split(':')[0])
            .ToHashSet();
        string[] all =
        [
            "move",
            "split",
            "merge",
            "plain paragraph",
            "plain paragraph dropped",
            "safeguard paragraph",
            "safeguard paragraph dropped",
            "opening lowered",
            "opening raised",
            "opening alike",
            "duty lightened",
            "vague",
            "clause dropped",
            "qualified",
            "safeguarded",
            "plain clause",
            "shortened",
            "demoted",
            "reworded",
            "updated",
        ];
        Assert.Empty(all.Except(names));
    }

    [Fact]
    public void What_was_planted_in_invented_texts_is_found_and_nothing_else()
    {
        var score = new DetectionScore();
        for (var i = 0; i < 400; i++)
            score.Add(EditGenerator.Plant(InventedResolutions.Text(i), i));
        TestContext.Current.TestOutputHelper?.WriteLine(score.ToString());
        Assert.True(score.AlignmentRecall >= 0.99, score.ToString());
        Assert.True(
            Math.Min(score.Recall(Direction.Weakened), score.Precision(Direction.Weakened)) >= 0.95,
            score + "\n" + string.Join('\n', score.Errors.Take(30))
        );
    }
}
