using Placard.Record.Documents.Spelling;

namespace Placard.Record.Tests.Documents;

public sealed class DocumentSymbolProperties
{
    [Fact]
    public void What_a_symbol_prints_reads_back_as_itself() =>
        SymbolGen.Canonical.Sample(text => DocumentSymbol.Parse(text).ToString() == text);

    [Fact]
    public void Address_case_and_blanks_make_no_other_symbol() =>
        SymbolGen.Symbol.Sample(symbol =>
            DocumentSymbol.Parse(symbol.Compact) == symbol
            && DocumentSymbol.Parse(Uri.UnescapeDataString(Uri.EscapeDataString(symbol.ToString()))) == symbol
            && DocumentSymbol.Parse($"  {symbol.ToString().ToLowerInvariant()} ") == symbol
        );

    [Fact]
    public void Reading_is_idempotent_and_never_throws() =>
        SymbolGen.NearlySymbol.Sample(text =>
            DocumentSymbol.TryParse(text, out var symbol, out var problem)
                ? problem is null && DocumentSymbol.Parse(symbol.ToString()) == symbol && DocumentSymbol.Parse(symbol.Compact) == symbol
                : problem is { Length: > 0 }
        );

    [Fact]
    public void The_parts_of_whatever_parses_can_be_asked_for() =>
        SymbolGen.NearlySymbol.Sample(text =>
            !DocumentSymbol.TryParse(text, out var s, out _)
            || (
                (s.Form, s.Body, s.Session, s.Number, s.Part, s.Link).ToString().Length > 0
                && s.WithoutRevision.WithoutRevision == s.WithoutRevision
            )
        );

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() =>
        Gen.Select(SymbolGen.Symbol, SymbolGen.Symbol, SymbolGen.Symbol)
            .Sample(
                (a, b, c) =>
                {
                    Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
                    Assert.Equal(a == b, a.CompareTo(b) == 0);
                    if (a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0)
                        Assert.True(a.CompareTo(c) <= 0);
                }
            );

    [Fact]
    public void A_revision_sorts_after_what_it_revises() => SymbolGen.Symbol.Sample(s => s.WithoutRevision.CompareTo(s) <= 0);

    [Fact]
    public void Roman_numerals_read_back() =>
        Gen.Int[1, 399].Sample(n => RomanNumeral.TryRead(RomanNumeral.Write(n), out var value) && value == n);

    [Theory]
    [InlineData("IIII")]
    [InlineData("VX")]
    [InlineData("IC")]
    [InlineData("")]
    [InlineData("XVI1")]
    public void What_is_no_proper_numeral_is_refused(string text) => Assert.False(RomanNumeral.TryRead(text, out _));
}
