using Placard.Record.Texts.Comparison;

namespace Placard.Record.Tests.Texts.Comparison;

public class WordComparisonTests
{
    [Fact]
    public void Old_parts_are_the_old_text_and_new_parts_the_new_to_the_letter() =>
        Gen.Select(InventedTexts.Words, InventedTexts.Words)
            .Sample(
                (old, now) =>
                {
                    var runs = WordComparison.Of(old, now);
                    Assert.Equal(old, string.Concat(runs.Select(r => r.Old)));
                    Assert.Equal(now, string.Concat(runs.Select(r => r.New)));
                    Assert.All(runs, r => Assert.Equal(old.Substring(r.OldAt, r.Old.Length), r.Old));
                    Assert.All(runs, r => Assert.Equal(now.Substring(r.NewAt, r.New.Length), r.New));
                }
            );

    [Fact]
    public void A_run_is_of_the_kind_that_its_parts_say_and_kept_and_changed_runs_take_turns() =>
        Gen.Select(InventedTexts.Words, InventedTexts.Words)
            .Sample(
                (old, now) =>
                {
                    var runs = WordComparison.Of(old, now);
                    Assert.All(
                        runs,
                        r =>
                            Assert.Equal(
                                r.Old.Length == 0 ? RunKind.Inserted
                                    : r.New.Length == 0 ? RunKind.Deleted
                                    : r.Old == r.New ? RunKind.Kept
                                    : RunKind.Replaced,
                                r.Kind
                            )
                    );
                    Assert.DoesNotContain(runs.Zip(runs.Skip(1)), p => (p.First.Kind == RunKind.Kept) == (p.Second.Kind == RunKind.Kept));
                }
            );

    [Fact]
    public void A_text_does_not_differ_from_itself() =>
        InventedTexts.Words.Sample(text => Assert.DoesNotContain(WordComparison.Of(text, text), r => r.Kind != RunKind.Kept));

    [Theory]
    [InlineData("the lamps of the town", "the lamps and wicks of the town", "the lamps{+ and wicks+} of the town")]
    [InlineData("Urges all towns to light lamps", "Invites all towns to light lamps", "{-Urges-}{+Invites+} all towns to light lamps")]
    [InlineData(
        "an independent judge of the harbour",
        "any suitable friend of a lamplighter",
        "{-an independent judge of the harbour-}{+any suitable friend of a lamplighter+}"
    )]
    [InlineData("light, and oil for all", "light for all", "light{-, and oil-} for all")]
    [InlineData("Deeply concerned at the dark", "Concerned at the dark", "{-Deeply concerned-}{+Concerned+} at the dark")]
    [InlineData("人人有权享有灯火", "人人享有灯火", "人人{-有权-}享有灯火")]
    [InlineData(
        "يطلب إلى المدن أن تشعل المصابيح",
        "يدعو المدن إلى أن تشعل المصابيح",
        "{-يطلب إلى-}{+يدعو+} المدن{+ إلى+} أن تشعل المصابيح"
    )]
    public void Changes_are_those_a_reader_would_mark(string old, string now, string marked) => Assert.Equal(marked, Marked(old, now));

    [Theory]
    [InlineData("at its fifty-fourth session", "at its fifty-fifth session")]
    [InlineData("resolution 97/4 of 2 April 2095", "resolution 98/11 of 7 July 2096")]
    [InlineData("resolutions 97/4 of 2 April 2095 on lamps", "resolutions 97/4 of 2 April 2095 and 98/11 of 7 July 2096 on lamps")]
    [InlineData(
        "resolutions 97/4 of 2 April 2095 and 98/11 of 7 July 2096",
        "resolutions 97/4 of 2 April 2095, 98/11 of 7 July 2096 and 99/2 of 1 May 2097"
    )]
    [InlineData("non-intervention in the guild’s affairs", "non\u2011intervention in the guild's affairs")]
    [InlineData("some 1.5 million lamps", "some 2 million lamps")]
    [InlineData("à sa cinquante-quatrième session", "à sa cinquante-cinquième session")]
    [InlineData("在其第五十四届会议上", "在其第五十五届会议上")]
    public void Another_date_ordinal_count_citation_or_hyphen_is_an_update(string old, string now) =>
        Assert.All(WordComparison.Of(old, now).Where(r => r.Kind != RunKind.Kept), r => Assert.True(r.IsUpdate, r.ToString()));

    [Theory]
    [InlineData("for a period of three years", "for a period of two years")]
    [InlineData("within 30 days", "within 90 days")]
    [InlineData("urges towns", "invites towns")]
    [InlineData("two reports on lamps", "reports on lamps")]
    [InlineData("towns may light lamps", "towns shall light lamps")]
    public void Another_verb_or_another_length_of_time_is_not(string old, string now) =>
        Assert.Contains(WordComparison.Of(old, now), r => r.Kind != RunKind.Kept && !r.IsUpdate);

    [Fact]
    public void Two_very_long_texts_are_compared_to_the_letter_without_comparing_all_words_with_all()
    {
        var old = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"word{i % 7000}"));
        var now = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => i % 9 == 0 ? "other" : $"word{i * 3 % 7000}"));
        var runs = WordComparison.Of(old, now);
        Assert.Equal(old, string.Concat(runs.Select(r => r.Old)));
        Assert.Equal(now, string.Concat(runs.Select(r => r.New)));
    }

    private static string Marked(string old, string now) =>
        string.Concat(
            WordComparison
                .Of(old, now)
                .Select(r =>
                    r.Kind == RunKind.Kept ? r.Old : (r.Old.Length > 0 ? $"{{-{r.Old}-}}" : "") + (r.New.Length > 0 ? $"{{+{r.New}+}}" : "")
                )
        );
}
