using System.Text;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Tests.Drafts.Prose;

public class MarkdownProseTests
{
    private const string Text = """
        ---
        title: Lamps
        ---
        # The vote on *lamps* #

        On **6 May 2022** the Council [adopted](https://example.org/a "the text") resolution 51/5,[^1] with
        20 votes for and 7 against. It was a narrow\* margin; snake_case and 3 * 4 stay.

        - Norland voted *no*.
        - Sudland `abstained`
          in the end.

        | State | Ballot |
        |-------|--------|
        | Westland | no |

        Who spoke
        ---------

        > Quoted ~~struck~~ words, <b>A/HRC/51/L.6</b>.

        [^1]: A note of __weight__.
        [x]: https://example.org
        ```
        code
        ```
        """;

    [Fact]
    public void Marks_are_not_among_the_words() =>
        Assert.Equal(
            [
                "The vote on lamps",
                "On 6 May 2022 the Council adopted resolution 51/5, with 20 votes for and 7 against. It was a narrow* "
                    + "margin; snake_case and 3 * 4 stay.",
                "Norland voted no.",
                "Sudland abstained in the end.",
                "State",
                "Ballot",
                "Westland",
                "no",
                "Who spoke",
                "Quoted words, A/HRC/51/L.6.",
                "A note of weight.",
            ],
            Read(Text).Select(p => p.Text)
        );

    [Fact]
    public void Headings_and_notes_are_known_by_their_marks()
    {
        Assert.Equal(["The vote on lamps", "Who spoke"], Read(Text).Where(p => p.IsHeading).Select(p => p.Text));
        Assert.Equal(["A note of weight."], Read(Text).Where(p => p.IsNote).Select(p => p.Text));
    }

    [Fact]
    public void What_is_left_out_is_said() =>
        Assert.Equal(
            ["Struck-out text was left out: “struck”.", "Blocks of code were left out."],
            ProseFile.Read(Encoding.UTF8.GetBytes(Text)).Remarks
        );

    [Fact]
    public void A_text_without_marks_is_not_taken_for_it() =>
        Assert.Equal("Norland * voted, A_B # 3, [sic], no.", Assert.Single(Read("Norland * voted, A_B # 3, [sic], no.")).Text);

    private static IReadOnlyList<ProseParagraph> Read(string text) => ProseFile.Read(Encoding.UTF8.GetBytes(text)).Paragraphs;
}
