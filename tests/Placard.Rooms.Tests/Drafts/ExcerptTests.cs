using Placard.Record.Texts.Weakening;
using Placard.Rooms.Drafts;

namespace Placard.Rooms.Tests.Drafts;

public class ExcerptTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(100, 200).Select(i => $"word{i}"));

    [Fact]
    public void A_long_paragraph_is_shown_around_the_place_to_look_at()
    {
        var shown = Excerpt.Of(new Quote(default, Long, Long.IndexOf("word200", StringComparison.Ordinal), 0)).ToString();
        Assert.StartsWith("… word", shown, StringComparison.Ordinal);
        Assert.EndsWith(" …", shown, StringComparison.Ordinal);
        Assert.Contains("word200", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_is_shown_whatever_its_blanks_and_wherever_one_looks() =>
        Gen.Select(
                Gen.String[Gen.Char["ab "], 0, 900]
                    .Select(Gen.Bool, (t, few) => few ? t.Replace(' ', 'c').Insert(Math.Min(5, t.Length), " ") : t),
                Gen.Int[0, 900]
            )
            .Sample((text, at) => Assert.True(Excerpt.Of(new Quote(default, text, Math.Min(at, text.Length), 0)).ToString().Length <= 300));
}
