using Placard.Record.Claims;
using Placard.Rooms.Claims;

namespace Placard.Rooms.Tests.Claims;

/// <summary>Sentences held against the tiny edition.</summary>
internal static class CheckedSentences
{
    /// <summary>Every claim of a sentence, in a document of the United Nations of the year 2099 or the day given; of none where it is
    /// empty.</summary>
    public static IReadOnlyList<CheckedClaim> Of(string sentence, string dated = "2099") =>
        ClaimChecker
            .Check(
                TinyEdition.Shared,
                "",
                new ClaimDocument(["United Nations.", sentence], dated.Length == 0 ? default : PartialDate.Parse(dated)),
                "",
                TestContext.Current.CancellationToken
            )
            .Claims;

    /// <summary>The one claim of a kind.</summary>
    public static CheckedClaim Of(string sentence, ClaimKind kind, string dated = "2099") =>
        Assert.Single(Of(sentence, dated), c => c.Claim.Kind == kind);

    /// <summary>The verdicts on claims of a kind, each as <c>supported</c> or <c>not checkable (not held)</c>, in order.</summary>
    public static IReadOnlyList<string> Verdicts(string sentence, string dated, ClaimKind kind) =>
        [.. Of(sentence, dated).Where(c => c.Claim.Kind == kind).Select(c => ClaimsWords.Verdict(c.Verdict))];
}
