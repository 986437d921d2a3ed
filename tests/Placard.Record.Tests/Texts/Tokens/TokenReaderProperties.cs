using Placard.Record.Texts.Tokens;

namespace Placard.Record.Tests.Texts.Tokens;

public sealed class TokenReaderProperties
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.Char["abzÀéñœßﬁ’'‑- ,.19٣人权的عأإةىـًиёй\u0306\u0301\uD840\uDC00"].Array[0, 60].Select(c => new string(c)),
        Gen.Char['\u0020', '\uFFFD'].Array[0, 60].Select(c => new string(c))
    );

    [Fact]
    public void Tokens_follow_one_another_inside_the_text() =>
        Text.Sample(text =>
        {
            var end = 0;
            foreach (var token in Token.Of(text))
            {
                if (token.Start < end || token.Length < 1 || token.Folded.Length is < 1 or > TokenReader.MaxLength)
                    return false;
                end = token.Start + token.Length;
            }
            return end <= text.Length;
        });

    [Fact]
    public void What_is_folded_folds_to_itself() =>
        Text.Sample(text =>
        {
            var folded = Token.Fold(text);
            return Token.Fold(folded) == folded;
        });

    [Fact]
    public void Case_does_not_matter_to_the_letters_of_the_six_languages() =>
        Gen.Char["abcdefxyzàâçéèêëîïôûùüÿœæñáíóúабвгдежзиклмнопрстуфхцчшщъыьэюяйё -"]
            .Array[0, 40]
            .Select(c => new string(c))
            .Sample(text => Token.Fold(text.ToUpperInvariant()) == Token.Fold(text));

    [Fact]
    public void A_token_read_alone_is_the_same_token() =>
        Text.Sample(text => Token.Of(text).All(t => Token.Fold(text.AsSpan(t.Start, t.Length)) == t.Folded));

    [Fact]
    public void Text_joined_by_a_blank_has_the_tokens_of_both() =>
        Gen.Select(Text, Text)
            .Sample(
                (one, other) =>
                    Token
                        .Of(one + " " + other)
                        .Select(t => t.Folded)
                        .SequenceEqual(Token.Of(one).Concat(Token.Of(other)).Select(t => t.Folded))
            );
}
