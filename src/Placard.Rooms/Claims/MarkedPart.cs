namespace Placard.Rooms.Claims;

/// <summary>A part of a paragraph in which the same claims are stated.</summary>
/// <param name="Words">The words.</param>
/// <param name="Claim">The claim that they state, the shortest where several do; null where none does.</param>
/// <param name="Ends">The claims whose words end here.</param>
public sealed record MarkedPart(string Words, CheckedClaim? Claim, IReadOnlyList<CheckedClaim> Ends)
{
    /// <summary>The parts of a paragraph, in order; together they are its words.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="claims">Its claims.</param>
    public static IEnumerable<MarkedPart> Of(string text, IReadOnlyList<CheckedClaim> claims)
    {
        var spans = claims.Select(c => (Claim: c, Start: Math.Min(c.Claim.Words.Start, text.Length), End: EndOf(c, text))).ToList();
        var bounds = spans.SelectMany(s => new[] { s.Start, s.End }).Append(0).Append(text.Length).Distinct().Order().ToList();
        for (var i = 1; i < bounds.Count; i++)
        {
            var (from, to) = (bounds[i - 1], bounds[i]);
            yield return new MarkedPart(
                text[from..to],
                spans.Where(s => s.Start <= from && s.End >= to).OrderBy(s => s.End - s.Start).FirstOrDefault().Claim,
                [.. spans.Where(s => s.End == to).Select(s => s.Claim)]
            );
        }
    }

    // A mark stands after a letter, even where a claim has no words of its own.
    private static int EndOf(CheckedClaim claim, string text) => Math.Clamp(claim.Claim.Words.End, 1, text.Length);
}
