using Placard.Record.Claims;
using Placard.Rooms.Claims;

namespace Placard.Rooms.Tests.Claims;

/// <summary>What the tiny edition says to one sentence, claims of some kinds only.</summary>
internal static class CheckedSentence
{
    /// <summary>The verdicts, each as <c>supported</c> or <c>not checkable (not held)</c>, in order.</summary>
    public static IReadOnlyList<string> Verdicts(string text, string dated, params ClaimKind[] kinds) =>
        [.. Of(text, dated, kinds).Select(c => c.Verdict).Select(InWords)];

    /// <summary>The checked claims of some kinds.</summary>
    public static IReadOnlyList<CheckedClaim> Of(string text, string dated, params ClaimKind[] kinds)
    {
        var document = new ClaimDocument(["United Nations.", text], dated.Length == 0 ? default : PartialDate.Parse(dated));
        return
        [
            .. ClaimChecker
                .Check(TinyEdition.Shared, "a test", document, "", TestContext.Current.CancellationToken)
                .Claims.Where(c => kinds.Contains(c.Claim.Kind)),
        ];
    }

    private static string InWords(Verdict verdict) =>
        verdict.Kind.ToWord() + (verdict.Reason == NotCheckableReason.None ? "" : $" ({verdict.Reason.ToWord()})");
}
