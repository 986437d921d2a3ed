using Placard.Rooms.Claims;

namespace Placard.Rooms.Tests.Claims;

public sealed class MarkedPartTests
{
    private const string Sentence = "Resolution A/HRC/RES/98/1 was adopted without a vote on 20 March 2097.";

    [Fact]
    public void The_parts_of_a_paragraph_are_its_words_and_every_claim_ends_once()
    {
        var claims = CheckedSentences.Of(Sentence);
        var parts = MarkedPart.Of(Sentence, claims).ToList();

        Assert.True(claims.Count > 1);
        Assert.Equal(Sentence, string.Concat(parts.Select(p => p.Words)));
        Assert.Equal(claims.Select(c => c.Number), parts.SelectMany(p => p.Ends).Select(c => c.Number).Order());
        Assert.All(parts, part => Assert.True(part.Claim is null || Sentence.Contains(part.Claim.Words, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_paragraph_without_claims_is_one_part() => Assert.Equal([Sentence], MarkedPart.Of(Sentence, []).Select(p => p.Words));
}
