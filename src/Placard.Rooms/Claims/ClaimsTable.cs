using Placard.Record.Claims;

namespace Placard.Rooms.Claims;

/// <summary>A row a claim.</summary>
internal static class ClaimsTable
{
    private const string Between = " | ";

    public static Table<ClaimsCheck> Columns { get; } =
        Table<ClaimsCheck>.Of<CheckedClaim>(
            check => check.Found.Claims,
            new("number", "The claim in the document, from 1", (_, c) => (int?)c.Number),
            new("paragraph", "The paragraph, from 1; headings count", (_, c) => (int?)(c.Claim.Words.Paragraph + 1)),
            new("sentence", "The sentence", (_, c) => c.Claim.Sentence.Sentence.Text),
            new("words", "The words of the sentence that state it", (_, c) => c.Words),
            new("kind", "What it is about", (_, c) => c.Claim.Kind.ToWord()),
            new("verdict", "What the record says to it", (_, c) => c.Verdict.Kind.ToWord())
            {
                Words = [.. ClaimsCheck.Kinds.Select(k => k.ToWord())],
            },
            new("reason", "Why the record cannot tell", (_, c) => c.Verdict.Reason.ToWord()),
            new("says", "What the record does say", (_, c) => c.Verdict.Says),
            new("read", "How the claim was read", (_, c) => ClaimsWords.Read(c.Claim)),
            new("cites", "The rows it rests on", (_, c) => Joined(c, e => e.Cites)),
            new("dates", "Their days", (_, c) => Joined(c, e => e.Date.ToString())),
            new("sources", "Their sources", (_, c) => Joined(c, e => e.Source)),
            new("statuses", "How far they can be trusted", (_, c) => Joined(c, e => e.Status)),
            new("later", "Those that are later than the document", (_, c) => Joined(c, e => e.IsLater ? e.Cites : "")),
            new("query", "Where the record can be asked again", (check, c) => check.Whole(c.Verdict.Query))
        );

    private static string Joined(CheckedClaim claim, Func<Evidence, string> cell) =>
        string.Join(Between, claim.Verdict.Evidence.Select(cell).Where(words => words.Length > 0));
}
