namespace Placard.Sources.Downloading;

/// <content>The publishers of what the registers hold. Most have no fixed place for a file, so that a reader saves it by hand.</content>
public static partial class Publishers
{
    private static IReadOnlyList<PublishedSource> OfRegisters =>
        [
            ByReader(
                "upr-info",
                "Recommendations of the Universal Periodic Review with their responses, sessions 1 to 9",
                "UPR Info",
                "https://upr-info-database.uwazi.io",
                "Terms of UPR Info",
                ("upr-info/*", new TableSign("To", "Text", "Response"))
            ),
            ByReader(
                "upr-matrix",
                "Thematic lists of the recommendations made to a state",
                "OHCHR",
                "https://www.ohchr.org/en/hr-bodies/upr/documentation",
                UnTerms,
                ("upr-matrix/*", new ZipSign(@"^word/document\.xml$"))
            ),
            ByReader(
                "uhri",
                "The full export of the Universal Human Rights Index",
                "OHCHR",
                "https://uhri.ohchr.org",
                UnTerms,
                ("uhri/*", new JsonOrWorkbookSign())
            ),
            ByReader(
                "treaty-status",
                "Ratifications of eighteen human-rights instruments, by year",
                "United Nations, Treaty Collection",
                "https://treaties.un.org",
                UnTerms,
                ("treaty-status/*", new TableSign("iso2", "member", "status"))
            ),
            ByReader(
                "individual-cases",
                "Individual cases before treaty bodies, without names of people",
                "OHCHR jurisprudence; compiled by N. Hari",
                "https://github.com/nathanhari/ohchr_case_analysis",
                "No licence file; the documents are those of the United Nations",
                ("treaty-bodies/individual-cases.csv", new TableSign("committee", "symbol", "decision"))
            ),
            ByReader(
                "budget",
                "What resolutions cost by stage, human-rights lines of the budget, and payments of states",
                "United Nations Secretariat",
                "https://github.com/united-nations",
                "No licence file; the figures are those of the United Nations",
                ("budget/pbi_stages.csv", new TableSign("draft", "symbol", "amount_usd")),
                ("budget/human-rights-budget-lines_2019-2025.csv", new TableSign("label", "amount_usd", "source_symbol")),
                ("budget/regular-budget-paid_2019-2026.csv", new TableSign("assessment_amount", "payment_date"))
            ),
        ];

    private static PublishedSource ByReader(
        string code,
        string what,
        string publisher,
        string page,
        string terms,
        params (string Path, FileSign Sign)[] files
    ) =>
        new()
        {
            Code = code,
            What = what,
            Publisher = publisher,
            Page = new(page),
            Terms = terms,
            Changes = "not known",
            ByHand = $"the file has no fixed place. Save it in the form that docs/sources/{code}.md describes",
            Files = [.. files.Select(file => new PublishedFile(new FixedAddress(new(page)), file.Path, 0) { Sign = file.Sign })],
            Readers = Named(code),
        };
}
