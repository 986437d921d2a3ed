using System.Text.RegularExpressions;
using Placard.Sources.Fetched;
using Placard.Sources.Transcripts;
using Placard.Sources.UndlVotes;

namespace Placard.Sources.Downloading;

/// <summary>Every publisher's files that Placard reads: where they are, on what terms, and how they are told to be what they should
/// be.</summary>
public static partial class Publishers
{
    private const long Mega = 1_000_000;

    private const string UnTerms = "Terms of use of the United Nations, https://www.un.org/en/about-us/terms-of-use";

    private const string LibraryAsksForABrowser =
        "the library lets only browsers in. Search there, export the records as MARCXML, save the file";

    /// <summary>The sources, in the order in which they are asked for.</summary>
    public static IReadOnlyList<PublishedSource> All { get; } =
    [
        UnXml("hrc", "HRCresolutions", "Texts of the Human Rights Council, sessions 54 to 58, in six languages, with votes", 9.7),
        UnXml("ga", "GAresolutions", "Texts of the General Assembly, sessions 74 to 78, with votes", 23.5),
        UnXml("sc", "SCresolutions", "Texts of the Security Council since 2000, with votes", 11.6),
        UnXml("ecosoc", "ECOSOCresolutions", "Texts of the Economic and Social Council since 2021, with votes", 1.1),
        new()
        {
            Code = "mandates",
            What = "Texts of resolutions paragraph by paragraph: the Council since session 12, the Assembly since 1993",
            Publisher = "United Nations Secretariat, EOSG Analytics",
            Page = new("https://github.com/UN-EOSG-Analytics/un-mandates-housekeeping"),
            Terms = "No licence file; the texts are documents of the United Nations",
            Changes = "now and then",
            Files =
            [
                new(FixedAddress.Repository("UN-EOSG-Analytics/un-mandates-housekeeping"), "mandates/paragraphs.zip", 0)
                {
                    Sign = new ZipSign(@"^paragraphs/[^/]+\.json$"),
                    SignBefore = new ZipSign(@"/paragraphs/[^/]+\.json$"),
                    Repacking = new FolderOfZip("paragraphs"),
                },
            ],
            Readers = Named("mandates"),
        },
        new()
        {
            Code = "undl-ga",
            What = "Recorded votes of the General Assembly since 1946, a row a ballot",
            Publisher = "United Nations, Dag Hammarskjöld Library",
            Page = new("https://digitallibrary.un.org/record/4060887"),
            Terms = UnTerms,
            Changes = "several times a year",
            Files = [LibraryVotes(4060887, "ga_voting.csv", 450)],
            Readers = Named("undl-votes"),
        },
        new()
        {
            Code = "undl-sc",
            What = "Votes of the Security Council since 1946, a row a ballot",
            Publisher = "United Nations, Dag Hammarskjöld Library",
            Page = new("https://digitallibrary.un.org/record/4055387"),
            Terms = UnTerms,
            Changes = "several times a year",
            Files = [LibraryVotes(4055387, "sc_voting.csv", 25)],
            Readers = Named("undl-votes"),
        },
        new()
        {
            Code = "ohchr-votes",
            What = "Decisions of the Commission on Human Rights and the Human Rights Council, with names",
            Publisher = "OHCHR library; compiled as tables by L. Szoszkiewicz",
            Page = new("https://github.com/lszoszk/hrc-voting"),
            Terms = "PolyForm Noncommercial 1.0.0: for noncommercial use alone; the records are documents of the United Nations",
            MustBeAccepted = true,
            Changes = "a few times a year",
            Files =
            [
                new(
                    FixedAddress.FileOfRepository("lszoszk/hrc-voting", "data/csv/resolutions.csv"),
                    "ohchr-votes/resolutions.csv",
                    4 * Mega
                )
                {
                    Sign = new TableSign("record_id", "vote_type", "main_sponsors"),
                },
                new(FixedAddress.FileOfRepository("lszoszk/hrc-voting", "data/csv/votes_long.csv"), "ohchr-votes/votes.csv", 5 * Mega)
                {
                    Sign = new TableSign("record_id", "iso3", "vote"),
                },
            ],
            Readers = Named("ohchr-votes"),
        },
        new()
        {
            Code = "voeten",
            What = "Roll calls of the General Assembly, 1946 to 2019, as the R package unvotes lays them out",
            Publisher = "E. Voeten, A. Strezhnev and M. Bailey",
            Page = new("https://doi.org/10.7910/DVN/LEJUQZ"),
            Terms = "CC0 1.0",
            Changes = "no longer",
            Files =
            [
                Unvotes("roll_calls", "roll_calls", 1.6, "rcid", "unres"),
                Unvotes("unvotes", "votes", 24, "rcid", "country_code", "vote") with
                {
                    HoldsBallots = true,
                },
                Unvotes("issues", "issues", 0.2, "rcid", "short_name"),
            ],
            Readers = Named("voeten"),
        },
        new()
        {
            Code = "voeten-points",
            What = "Published ideal points of the General Assembly, to compare with",
            Publisher = "M. Bailey, A. Strezhnev and E. Voeten, Harvard Dataverse",
            Page = new("https://doi.org/10.7910/DVN/LEJUQZ"),
            Terms = "CC0 1.0",
            Changes = "every year",
            Files =
            [
                new(new DataverseFile(DataverseFile.Harvard, "doi:10.7910/DVN/LEJUQZ", IdealPoints()), "voeten/idealpoints.tab", 2 * Mega)
                {
                    Sign = new TableSign("iso3c", "year", "IdealPointFP"),
                },
            ],
            Readers = [],
        },
        new()
        {
            Code = "ungdc",
            What = "Speeches in the General Debate since 1946",
            Publisher = "S. Jankin, A. Baturo and N. Dasandi, Harvard Dataverse",
            Page = new("https://doi.org/10.7910/DVN/0TJX8Y"),
            Terms = "CC0 1.0",
            Changes = "every year",
            Files =
            [
                new(new DataverseFile(DataverseFile.Harvard, "doi:10.7910/DVN/0TJX8Y", Speeches()), "ungdc.zip", 80 * Mega)
                {
                    Sign = new ZipSign(@"(^|/)[A-Z]{2,4}_[0-9]{1,3}_[0-9]{4}\.txt$"),
                    SignBefore = new TarSign(),
                    Repacking = new ZipOfTar(".txt"),
                },
            ],
            Readers = Named("ungdc"),
        },
        new()
        {
            Code = "transcripts",
            What = "Automatic transcripts of meetings of the last year, which are not official records",
            Publisher = "United Nations",
            Page = new("https://transcripts.un.org"),
            Terms = "Automatic transcripts, not official records. " + UnTerms,
            MustBeAccepted = true,
            Changes = "after each meeting",
            Files =
            [
                new(new FixedAddress(new("https://transcripts.un.org")), TranscriptsSource.Folder + "/*", 0)
                {
                    Sign = new TranscriptSign(),
                },
            ],
            Listing = new TranscriptListing(new("https://transcripts.un.org"), Language.English.Code),
            Readers = Named("transcripts"),
        },
        ByHand(
            "ohchr-marc",
            "Voting collection of the OHCHR library, as MARCXML",
            "https://searchlibrary.ohchr.org/search?c=Voting",
            "marc-votes/ohchr/*",
            LibraryAsksForABrowser
        ),
        ByHand(
            "undl-marc",
            "Voting data of the UN Digital Library, as MARCXML",
            "https://digitallibrary.un.org/search?cc=Voting+Data",
            "marc-votes/undl/*",
            LibraryAsksForABrowser
        ),
        ByHand(
            "undl-drafts",
            "Drafts in the UN Digital Library, as MARCXML",
            "https://digitallibrary.un.org",
            "undl/*",
            LibraryAsksForABrowser
        ),
        new()
        {
            Code = "fetched",
            What = "Documents by their symbols",
            Publisher = "United Nations, Official Document System",
            Page = new("https://documents.un.org"),
            Terms = UnTerms,
            Changes = "continually",
            ByHand = "`placard texts fetch SYMBOL` asks for one at a time",
            Files = [new(new FixedAddress(new("https://documents.un.org")), FetchedSource.Folder + "/*", 0) { Sign = new DocumentSign() }],
            Readers = Named("fetched"),
        },
        new()
        {
            Code = "sc-vetoes",
            What = "Vetoes in the Security Council, one row each",
            Publisher = "Compiled from the veto list of the Dag Hammarskjöld Library",
            Page = new("https://research.un.org/en/docs/sc/quick"),
            Terms = UnTerms,
            Changes = "after each veto",
            ByHand = "the list is a page for people. Save it as a table with the columns that docs/sources/sc-vetoes.md names",
            Files =
            [
                new(new FixedAddress(new("https://research.un.org/en/docs/sc/quick")), "sc-vetoes/vetoes.csv", 0)
                {
                    Sign = new TableSign("draft", "meeting_record", "member_veto1"),
                },
            ],
            Readers = Named("sc-vetoes"),
        },
        new()
        {
            Code = "state-names",
            What = "Names of states in six languages",
            Publisher = "United Nations, UNTERM",
            Page = new("https://unterm.un.org/unterm2/en/country"),
            Terms = UnTerms,
            Changes = "when a state asks for another name",
            ByHand = "the list is exported by a button. Save the member states in six languages as XLSX",
            Files =
            [
                new(new FixedAddress(new("https://unterm.un.org/unterm2/en/country")), "names/un-member-states-6-languages.xlsx", 0)
                {
                    Sign = new ZipSign(@"^xl/workbook\.xml$"),
                },
            ],
            Readers = Named("state-names"),
        },
        .. OfRegisters,
    ];

    private static PublishedSource UnXml(string code, string repository, string what, double megabytes) =>
        new()
        {
            Code = "unxml-" + code,
            What = what,
            Publisher = "United Nations, Department for General Assembly and Conference Management",
            Page = new($"https://github.com/UNxml/{repository}"),
            Terms = "Acknowledge the United Nations as the source; no warranty; unofficial copies",
            Changes = "after each session",
            Files =
            [
                new(FixedAddress.Repository("UNxml/" + repository), $"UNxml/{repository}.zip", (long)(megabytes * Mega))
                {
                    Sign = new ZipSign($"^{repository}[^/]*/.+\\.(xml|zip|json)$"),
                },
            ],
            Readers = Named("unxml-text", "unxml-extract", "unxml-catalogue"),
        };

    private static PublishedFile LibraryVotes(int record, string name, double megabytes) =>
        new(
            new LibraryRecord(new($"https://digitallibrary.un.org/record/{record}"), "_" + name),
            "undl-votes/" + name,
            (long)(megabytes * Mega)
        )
        {
            Sign = new TableSign(UndlColumns.Names),
        };

    private static PublishedFile Unvotes(string name, string kept, double megabytes, params string[] columns) =>
        new(
            FixedAddress.FileOfRepository("rfordatascience/tidytuesday", $"data/2021/2021-03-23/{name}.csv"),
            $"voeten/{kept}.csv",
            (long)(megabytes * Mega)
        )
        {
            Sign = new TableSign(columns),
        };

    private static PublishedSource ByHand(string code, string what, string page, string path, string reason) =>
        new()
        {
            Code = code,
            What = what,
            Publisher = code.StartsWith("ohchr", StringComparison.Ordinal) ? "OHCHR library" : "United Nations, Dag Hammarskjöld Library",
            Page = new(page),
            Terms = UnTerms,
            Changes = "continually",
            ByHand = reason,
            Files = [new(new FixedAddress(new(page)), path, 0) { Sign = new XmlSign("(collection|record)") }],
            Readers = Named(code),
        };

    private static IReadOnlyList<ISource> Named(params string[] codes) =>
        [.. AllSources.List.Where(s => codes.Contains(s.Description.Code.ToString()))];

    [GeneratedRegex(@"^UNGDC_1946-[0-9]{4}\.(tar\.gz|tgz)$", RegexOptions.CultureInvariant)]
    private static partial Regex Speeches();

    [GeneratedRegex(@"^Ideal_?points?.*1946.*\.tab$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IdealPoints();
}
