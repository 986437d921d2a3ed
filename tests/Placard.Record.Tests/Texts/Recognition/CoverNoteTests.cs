using Placard.Record.Texts.Recognition;

namespace Placard.Record.Tests.Texts.Recognition;

/// <summary>The note on a draft's sponsors stands at the foot of its first page, amid a paragraph, and is no part of that.</summary>
public class CoverNoteTests
{
    [Theory]
    [InlineData("*  State not a member of the Council of Lamps.")]
    [InlineData("*\tStates not members of the Council of Lamps.")]
    [InlineData("*State not a member of the Council of Lamps.")]
    [InlineData("State not a member of the Council of Lamps.")]
    [InlineData("* On behalf of the keepers.")]
    [InlineData("*\nState not a member of the Council of Lamps.")]
    [InlineData("* State not a member of the Council of Lamps.\n** Observer State.")]
    [InlineData("* Estado no miembro del Consejo.")]
    public void In_the_type_of_the_text(string note)
    {
        string[] lines =
        [
            "Norland,* Sudria: draft resolution",
            "99/… The keepers of lighthouses",
            "The Human Rights Council,",
            "Recalling the lamps of all those who keep the lighthouses of Norland, Sudria,",
            .. note.Split('\n'),
        ];
        var draft = DraftRecognition.OfPages([
            .. lines.Select((text, i) => Line(1, 100 + (i < 3 ? 40 * i : 80 + 14 * (i - 2)), text)),
            Line(2, 100, "Sudria Minor and other countries of the sea, and all that was said of them there,"),
            Line(2, 114, "1. Decides to wait."),
        ]);
        Assert.Equal(["F1", "PP1", "OP1"], draft.Text.Paragraphs.Select(p => p.Address.ToString()));
        Assert.StartsWith("Recalling the lamps", draft.Text.Paragraphs[1].Text, StringComparison.Ordinal);
        Assert.Contains("Norland, Sudria, Sudria Minor", draft.Text.Paragraphs[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_with_asterisks_are_no_notes()
    {
        var draft = DraftRecognition.OfPages([
            Line(1, 100, "The Human Rights Council,"),
            Line(1, 114, "1. Urges all keepers:"),
            Line(1, 128, "* To light lamps;"),
            Line(1, 142, "* To fetch oil."),
        ]);
        Assert.Contains("To fetch oil.", string.Join(' ', draft.Text.Paragraphs.Select(p => p.Text)), StringComparison.Ordinal);
    }

    private static PageLine Line(int page, double top, string text) =>
        new(page, text)
        {
            Left = 100,
            Right = 480,
            Top = top,
            Size = 10,
        };

    [Fact]
    public void A_date_in_figures_below_the_title_is_the_date_and_no_title()
    {
        var draft = DraftRecognition.OfBlocks([
            .. new[]
            {
                "A/HRC/RES/99/1",
                "Question of lanterns in the field of lighthouses",
                "2098-03-23",
                "The Human Rights Council,",
                "Recalling that every harbour has its lantern,",
                "1. Decides to keep every lantern lit.",
            }.Select(text => new DraftBlock(text)),
        ]);
        Assert.Equal("Question of lanterns in the field of lighthouses", draft.Text.Title);
        Assert.Equal(new PartialDate(2098, 3, 23), draft.Text.Date);
    }
}
