namespace Placard.Rooms.Tests.Claims;

public class HandWrittenTests
{
    private static readonly string[] Styles =
    [
        "press release",
        "NGO statement",
        "diplomat",
        "parliamentary question",
        "tweet",
        "non-native",
    ];

    private static IEnumerable<(string Id, Judgement Judgement)> All =>
        HandWritten.Sentences.Select(s => (s.Id, s.Judgement)).Concat(HandWritten.Testimony.Select(t => (t.Id, t.Judgement)));

    [Fact]
    public void Every_row_has_a_verdict_and_what_is_not_checkable_says_why()
    {
        Assert.All(All, row => Assert.Contains(row.Judgement.Expected, HandWritten.Verdicts));
        Assert.All(All, row => Assert.All(row.Judgement.Also, also => Assert.Contains(also, HandWritten.Verdicts)));
        Assert.All(All, row => Assert.DoesNotContain(row.Judgement.Expected, row.Judgement.Also));
        Assert.All(
            All,
            row =>
                Assert.True(
                    row.Judgement.Expected == "not checkable"
                        ? HandWritten.Reasons.Contains(row.Judgement.WhyNot)
                        : row.Judgement.WhyNot.Length == 0,
                    row.Id
                )
        );
    }

    [Fact]
    public void Every_other_verdict_names_what_it_rests_on() =>
        Assert.All(All, row => Assert.True(row.Judgement.Expected == "not checkable" || row.Judgement.Record.Length > 0, row.Id));

    [Fact]
    public void Nothing_is_both_supported_and_contradicted() =>
        Assert.All(
            All,
            row => Assert.NotEqual(2, row.Judgement.Also.Append(row.Judgement.Expected).Count(v => v is "supported" or "contradicted"))
        );

    [Fact]
    public void Sentences_are_of_every_style_and_about_half_of_them_true()
    {
        var sentences = HandWritten.Sentences;
        Assert.True(sentences.Count >= 170);
        Assert.Equal(Styles.Order(), sentences.Select(s => s.Style).Distinct().Order());
        Assert.InRange(sentences.Count(s => s.Judgement.Expected == "supported"), sentences.Count * 2 / 5, sentences.Count * 3 / 5);
        Assert.InRange(sentences.Count(s => s.IsHeldOut), 50, 80);
        Assert.Equal(sentences.Count, sentences.Select(s => s.Id).Distinct().Count());
        Assert.Equal(sentences.Count, sentences.Select(s => (s.Text, s.Dated)).Distinct().Count());
    }

    [Fact]
    public void The_testimony_is_followed_in_its_order_and_only_its_first_words_are_quoted()
    {
        Assert.All(HandWritten.Testimony, t => Assert.InRange(t.FirstWords.Split(' ').Length, 2, 4));
        var testimony = Path.Combine(MirrorFolder.PathOrSkip(), "..", "seed", "testimony.txt");
        Assert.SkipUnless(File.Exists(testimony), "no testimony");
        var words = string.Join(' ', File.ReadAllText(testimony).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var places = HandWritten.Testimony.Select(t => words.IndexOf(t.FirstWords, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }
}
