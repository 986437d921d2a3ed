using Placard.Record.Texts.Comparison;

namespace Placard.Record.Tests.Texts.Comparison;

public class TextComparisonTests
{
    private static readonly string[] Old = InventedTexts.Lamps;

    [Fact]
    public void A_text_compared_with_itself_has_no_change() =>
        InventedTexts.Pair.Sample(pair => Assert.True(TextComparison.Of(pair.Old, pair.Old).IsSame));

    [Fact]
    public void The_rows_are_the_old_text_on_one_side_and_the_new_on_the_other() =>
        InventedTexts.Pair.Sample(pair =>
        {
            var comparison = TextComparison.Of(pair.Old, pair.New);
            Assert.Equal(pair.Old.Paragraphs, comparison.Rows.SelectMany(r => r.Old));
            Assert.Equal(pair.New.Paragraphs, comparison.Rows.SelectMany(r => r.New));
        });

    [Fact]
    public void The_runs_of_the_pairs_give_either_text_to_the_letter() =>
        InventedTexts.Pair.Sample(pair =>
        {
            foreach (var aligned in TextComparison.Of(pair.Old, pair.New).Pairs)
            {
                Assert.Equal(aligned.OldText, string.Concat(aligned.Runs.Select(r => r.Old)));
                Assert.Equal(aligned.NewText, string.Concat(aligned.Runs.Select(r => r.New)));
            }
        });

    [Fact]
    public void Every_paragraph_is_in_one_pair() =>
        InventedTexts.Pair.Sample(pair =>
        {
            var pairs = TextComparison.Of(pair.Old, pair.New).Pairs;
            Assert.Equal(
                pair.Old.Paragraphs.Select(p => p.Address.ToString()).Order(),
                pairs.SelectMany(p => p.Old).Select(p => p.Address.ToString()).Order()
            );
            Assert.Equal(pair.New.Paragraphs, pairs.SelectMany(p => p.New));
        });

    [Fact]
    public void The_same_two_texts_compare_alike() =>
        InventedTexts.Pair.Sample(pair =>
            Assert.Equal(Shape(TextComparison.Of(pair.Old, pair.New)), Shape(TextComparison.Of(pair.Old, pair.New)))
        );

    [Fact]
    public void What_is_dropped_one_way_is_added_the_other()
    {
        var forth = Compared([.. Old[..3], .. Old[4..]]);
        var back = TextComparison.Of(forth.New, forth.Old, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(Old[3], Assert.Single(forth.Pairs, p => p.Kind == PairKind.Dropped).OldText);
        Assert.Equal(Old[3], Assert.Single(back.Pairs, p => p.Kind == PairKind.Added).NewText);
        Assert.DoesNotContain(forth.Pairs, p => p.Kind == PairKind.Added || p.IsMoved);
    }

    [Fact]
    public void A_moved_paragraph_is_found_where_it_went_and_is_the_only_one_that_moved()
    {
        var comparison = Compared([Old[0], Old[2], Old[3], Old[1], .. Old[4..]]);
        var moved = Assert.Single(comparison.Pairs, p => p.IsMoved);
        Assert.Equal(("PP2", "PP4", PairKind.Kept), (moved.Old[0].Address.ToString(), moved.New[0].Address.ToString(), moved.Kind));
        Assert.Equal([RowSide.Old, RowSide.New], comparison.Rows.Where(r => r.IsMove).Select(r => r.Side));
    }

    [Fact]
    public void A_paragraph_that_moved_and_was_reworded_is_still_found()
    {
        var reworded = Old[1].Replace("universal, indivisible and interrelated", "of various kinds", StringComparison.Ordinal);
        var moved = Assert.Single(Compared([Old[0], Old[2], Old[3], reworded, .. Old[4..]]).Pairs, p => p.IsMoved);
        Assert.Equal(("PP2", "PP4", PairKind.Changed), (moved.Old[0].Address.ToString(), moved.New[0].Address.ToString(), moved.Kind));
    }

    [Fact]
    public void A_paragraph_split_in_two_is_one_pair()
    {
        var parts = Old[5].Split("; and ");
        var split = Assert.Single(
            Compared([.. Old[..5], parts[0] + ";", "Also calls upon them " + parts[1], .. Old[6..]]).Pairs,
            p => p.Kind == PairKind.Split
        );
        Assert.Equal(["OP2", "OP3"], split.New.Select(p => p.Address.ToString()));
        Assert.Equal("OP2", Assert.Single(split.Old).Address.ToString());
    }

    [Fact]
    public void Two_paragraphs_made_one_are_one_pair()
    {
        var merged = Assert.Single(Compared([.. Old[..2], Old[2] + " " + Old[3], .. Old[4..]]).Pairs, p => p.Kind == PairKind.Merged);
        Assert.Equal(["PP3", "PP4"], merged.Old.Select(p => p.Address.ToString()));
        Assert.Equal([" "], merged.Changes.Select(c => c.New));
    }

    [Fact]
    public void An_operative_paragraph_put_before_another_renumbers_those_below()
    {
        var comparison = Compared([.. Old[..4], "Thanks the moon;", .. Old[4..]]);
        Assert.Equal("Thanks the moon;", Assert.Single(comparison.Pairs, p => p.Kind == PairKind.Added).NewText);
        Assert.Equal(4, comparison.Pairs.Count(p => p.IsRenumbered && p.Kind == PairKind.Kept));
        Assert.DoesNotContain(comparison.Pairs, p => p.IsMoved);
    }

    [Fact]
    public void Of_paragraphs_alike_each_finds_its_own()
    {
        string[] reports =
        [
            .. Enumerable
                .Range(1, 9)
                .Select(i =>
                    $"Requests the keeper of oil to report to the guild on "
                    + $"{"wicks glass oil ladders moons nights towns alleys harbours".Split(' ')[i - 1]} at its next session;"
                ),
        ];
        var pairs = TextComparison
            .Of(
                InventedTexts.Text(reports),
                InventedTexts.Text(reports.Reverse().Select(r => r.Replace("next", "coming", StringComparison.Ordinal))),
                cancellation: TestContext.Current.CancellationToken
            )
            .Pairs;
        Assert.Equal(9, pairs.Count);
        Assert.All(
            pairs,
            p => Assert.Equal(10 - int.Parse(p.Old[0].Number.TrimEnd('.'), null), int.Parse(p.New[0].Number.TrimEnd('.'), null))
        );
    }

    [Fact]
    public void Sub_paragraphs_are_aligned_as_paragraphs_are()
    {
        var old = WithList("to light lamps", "to buy oil", "to train lamplighters for the harbour");
        var now = WithList("to light lamps", "to train lamplighters for the harbour", "to pay them each month");
        var comparison = TextComparison.Of(old, now, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("OP1 (b)", comparison.OfNew(At("OP1 (b)")) is { IsRenumbered: true } pair ? pair.New[0].Address.ToString() : "");
        Assert.Equal("OP1 (c)", comparison.OfNew(At("OP1 (b)"))!.Old[0].Address.ToString());
        Assert.Equal(PairKind.Dropped, comparison.Pairs.Single(p => p.Old.Any(o => o.Address == At("OP1 (b)"))).Kind);
        Assert.Equal(PairKind.Added, comparison.OfNew(At("OP1 (c)"))!.Kind);
    }

    [Fact]
    public void A_text_that_only_recurs_has_only_updates()
    {
        var comparison = Compared([
            Old[0].Replace("98/11 of 7 July 2096", "99/3 of 1 May 2097", StringComparison.Ordinal),
            .. Old[1..6],
            Old[6].Replace("fourth", "fifth", StringComparison.Ordinal),
            Old[7],
        ]);
        Assert.Equal(["PP1", "OP3"], comparison.Pairs.Where(p => p.IsOnlyUpdated).Select(p => p.New[0].Address.ToString()));
        Assert.All(comparison.Pairs, p => Assert.True(p.IsOnlyUpdated || p.IsUntouched));
    }

    [Fact]
    public void A_footnote_that_changed_is_a_change()
    {
        var (old, now) = (WithNote("See the almanac."), WithNote("See the new almanac."));
        Assert.True(TextComparison.Of(old, old, cancellation: TestContext.Current.CancellationToken).IsSame);
        Assert.True(
            Assert.Single(TextComparison.Of(old, now, cancellation: TestContext.Current.CancellationToken).Pairs).HasOtherFootnotes
        );
    }

    [Fact]
    public void The_lines_of_adoption_are_never_taken_for_a_paragraph()
    {
        var closing = new TextBuilder();
        closing.Add(ParagraphKind.Closing, "", "Adopted by the guild at its fifty-fourth session");
        var words = new TextBuilder();
        words.Add(ParagraphKind.Operative, "1.", "Adopted by the guild at its fifty-fourth session");
        var pairs = TextComparison
            .Of(
                new StructuredText { Paragraphs = closing.Paragraphs },
                new StructuredText { Paragraphs = words.Paragraphs },
                cancellation: TestContext.Current.CancellationToken
            )
            .Pairs;
        Assert.Equal([PairKind.Dropped, PairKind.Added], pairs.Select(p => p.Kind));
    }

    [Fact]
    public void Two_texts_of_two_thousand_paragraphs_are_compared()
    {
        var random = new Random(7);
        string[] paragraphs =
        [
            .. Enumerable
                .Range(0, 2000)
                .Select(_ => string.Join(' ', Enumerable.Range(0, 100).Select(_ => "w" + (int)Math.Pow(random.Next(1, 1000), 1.4)))),
        ];
        var moved = paragraphs.Skip(3).Concat(paragraphs.Take(3)).ToArray();
        var comparison = TextComparison.Of(
            InventedTexts.Text(paragraphs),
            InventedTexts.Text(moved),
            cancellation: TestContext.Current.CancellationToken
        );
        Assert.Equal(3, comparison.Pairs.Count(p => p.IsMoved));
        Assert.All(comparison.Pairs, p => Assert.Equal(PairKind.Kept, p.Kind));
    }

    private static TextComparison Compared(params IEnumerable<string> now) =>
        TextComparison.Of(InventedTexts.Text(Old), InventedTexts.Text(now));

    private static StructuredText WithList(params IEnumerable<string> items)
    {
        var composer = new TextBuilder();
        composer.Add(ParagraphKind.Operative, "1.", "Calls upon all towns:");
        foreach (var (i, item) in items.Index())
            composer.Add(ParagraphKind.Operative, $"({(char)('a' + i)})", item, depth: 1);
        return new StructuredText { Paragraphs = composer.Paragraphs };
    }

    private static StructuredText WithNote(string note)
    {
        var composer = new TextBuilder();
        composer.Add(ParagraphKind.Operative, "1.", "Welcomes the almanac of lamps;", footnotes: [new Footnote("1", 20, note)]);
        return new StructuredText { Paragraphs = composer.Paragraphs };
    }

    private static ParagraphAddress At(string address) =>
        ParagraphAddress.TryParse(address, out var at) ? at : throw new ArgumentException(address);

    private static string Shape(TextComparison comparison) =>
        string.Join('\n', comparison.Rows.Select(r => $"{r.Side} {r.Pair.Kind} {r.Pair.IsMoved} {string.Join('|', r.Pair.Runs)}"));
}
