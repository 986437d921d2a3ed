namespace Placard.Record.Tests.Texts;

public sealed class TextComposerTests
{
    private static readonly Gen<(ParagraphKind Kind, string Number, int Depth)> Line = Gen.Select(
        Gen.Enum<ParagraphKind>(),
        Gen.OneOf([
            .. new[]
            {
                "",
                "1.",
                "2.",
                "12 -",
                "(a)",
                "(b)",
                "(ii)",
                "•",
                "(ب)",
                "(هـ)",
                "(二)",
                "4.2",
                "bis",
                "(zzzzzzzz)",
                "99999.",
                "1 bis.",
                "2 bis alt 2",
                "(a bis)",
                "(b) ter",
                "PP2 alt.",
                "OP1 bis:",
                "OP2 (a) bis",
                "3 decies",
            }.Select(n => Gen.Const(n)),
        ]),
        Gen.Int[0, 9]
    );

    [Fact]
    public void Whatever_is_put_together_every_address_is_read_back_and_met_once() =>
        Line.List[0, 40]
            .Sample(lines =>
            {
                var composer = new TextBuilder();
                foreach (var (kind, number, depth) in lines)
                    composer.Add(kind, number, "oil", depth: depth);
                Assert.Equal(lines.Count, composer.Paragraphs.DistinctBy(p => p.Address).Count());
                Assert.All(
                    composer.Paragraphs,
                    p =>
                        Assert.True(
                            ParagraphAddress.TryParse(p.Address.ToString(), out var read) && read == p.Address,
                            p.Address.ToString()
                        )
                );
                Assert.All(
                    composer.Paragraphs,
                    p => Assert.True(ParagraphAddress.TryParse(p.Address.Fragment, out var read) && read == p.Address, p.Address.Fragment)
                );
            });

    [Theory]
    [InlineData("(b)", "b")]
    [InlineData("4.2.", "2")]
    [InlineData("(ﻫ)", "e")]
    [InlineData("в)", "c")]
    [InlineData("(三)", "iii")]
    [InlineData("•", "")]
    public void Labels_are_the_same_in_all_languages(string number, string label) => Assert.Equal(label, SubparagraphLabel.Of(number));

    [Fact]
    public void A_heading_is_above_nothing()
    {
        var composer = new TextBuilder();
        composer.Add(ParagraphKind.Operative, "1.", "Calls for:");
        composer.Add(ParagraphKind.Heading, "", "Of oil");
        Assert.Equal("OP1 (a)", composer.Add(ParagraphKind.Operative, "(a)", "oil;", depth: 1).ToString());
    }

    [Theory]
    [InlineData("annex ii, article 4, 2", "Annex II, Article 4, 2")]
    [InlineData("op4bis(a) bis 2", "OP4 bis (a) bis 2")]
    [InlineData("Part IIA.op3", "Part IIA, OP3")]
    [InlineData("op4 TER", "OP4 ter")]
    [InlineData("pp12alt2", "PP12 alt 2")]
    [InlineData("op4bisalt(a)", "OP4 bis alt (a)")]
    [InlineData("op 12b", "OP12 (b)")]
    [InlineData("op12b ter", "OP12 (b) ter")]
    public void Addresses_are_read_in_any_dress(string written, string address)
    {
        Assert.True(ParagraphAddress.TryParse(written, out var read));
        Assert.Equal(address, read.ToString());
    }
}
