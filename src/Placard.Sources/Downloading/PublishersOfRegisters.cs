namespace Placard.Sources.Downloading;

/// <content>The publishers of what the registers hold, as their sources describe them. Most have no fixed place for a file, so that a
/// reader saves it by hand.</content>
public static partial class Publishers
{
    private static IReadOnlyList<PublishedSource> OfRegisters =>
        [
            ByReader(
                "special-procedures",
                ("special-procedures/candidates.csv", new TableSign("session", "mandate", "category", "ranking", "selected", "state_flag"))
            ),
            ByReader(
                "upr-info",
                ("upr-info/*", new TableSign("To", "Text", "Response")),
                ("upr-info/upr-years.csv", new TableSign("country", "review1", "review2")),
                ("upr-info/upr-sessions.csv", new TableSign("To", "To_COW", "Session"))
            ),
            ByReader("upr-matrix", ("upr-matrix/*", new ZipSign(@"^word/document\.xml$"))),
            ByReader("uhri", ("uhri/*", new JsonOrWorkbookSign())),
            ByReader("treaty-status", ("treaty-status/*", new TableSign("iso2", "member", "status"))),
            ByReader("individual-cases", ("treaty-bodies/individual-cases.csv", new TableSign("committee", "symbol", "decision"))),
            ByReader(
                "budget",
                ("budget/pbi_stages.csv", new TableSign("draft", "symbol", "amount_usd")),
                ("budget/human-rights-budget-lines_2019-2025.csv", new TableSign("label", "amount_usd", "source_symbol")),
                ("budget/regular-budget-paid_2019-2026.csv", new TableSign("assessment_amount", "payment_date"))
            ),
            ByReader(
                "ngo-committee",
                ("ngo-committee/decisions_1998-2024.csv", new TableSign("kind", "session_end_date", "ngo", "info")),
                ("ngo-committee/rollcalls_1998-2024.csv", new TableSign("vote", "session_end_date", "topic", "ballot"))
            ),
            ByReader("ngo-reports", ("ods-pdf/*", new DocumentSign())),
        ];

    private static PublishedSource ByReader(string code, params (string Path, FileSign Sign)[] files)
    {
        var readers = Named(code);
        var source = readers[0].Description;
        var page = new Uri(source.Address);
        return new()
        {
            Code = code,
            What = source.Name,
            Publisher = source.Publisher,
            Page = page,
            Terms = source.Terms,
            Changes = "not known",
            ByHand = $"the file has no fixed place. Save it in the form that docs/sources/{code}.md describes",
            Files = [.. files.Select(file => new PublishedFile(new FixedAddress(page), file.Path, 0) { Sign = file.Sign })],
            Readers = readers,
        };
    }
}
