using Placard.Record.Claims;

namespace Placard.Rooms.Claims;

/// <summary>Checked claims for reading on a terminal.</summary>
internal static class ClaimsText
{
    public static void Write(CheckedClaims found, TextWriter output)
    {
        foreach (var claim in found.Claims)
        {
            output.WriteLine($"{claim.Number}. {claim.Verdict.Kind.ToWord().ToUpperInvariant()}{Reason(claim)}: “{claim.Words}”");
            output.WriteLine($"   {claim.Verdict.Says}");
            output.WriteLine($"   read as {string.Join("; ", claim.Claim.Read.Select(r => $"{r.Name}: {r.Value}"))}");
        }
        output.WriteLine($"{found.Claims.Count} claims in {found.SentencesChecked} of {found.Sentences} sentences.");
    }

    private static string Reason(CheckedClaim claim) => claim.Verdict.Reason.ToWord() is { Length: > 0 } why ? $" ({why})" : "";
}
