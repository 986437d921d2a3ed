using Placard.Edition.Building;
using Placard.Edition.Tests.Registers;

namespace Placard.Edition.Tests.Building;

/// <summary>Editions made up for tests: every table has rows, and nothing in them is true.</summary>
internal static class Invented
{
    public static readonly SourceDescription Minutes = new(
        new("minutes"),
        "Minutes",
        "A printer",
        "https://example.org/minutes",
        "free",
        "print",
        1
    );

    public static readonly SourceDescription Ledger = new(
        new("ledger"),
        "Ledger",
        "A clerk",
        "https://example.org/ledger",
        "free",
        "hand",
        2
    );

    private static readonly Gen<StateCode> Code = Gen.OneOf("BRA", "CHN", "FRA", "KEN", "NPL", "RUS", "TUN", "URY", "VNM", "ZMB")
        .Select(StateCode.Parse);

    private static readonly Gen<string> Words = Gen.OneOf(
        "",
        "Question of lamps",
        "Lamps: follow-up",
        "Протокол",
        "Égalité 𝔸",
        "line\nline",
        "it's \"quoted\"; --"
    );

    private static readonly Gen<PartialDate> Date = Gen.OneOf(
        Gen.Const(default(PartialDate)),
        Gen.Int[1946, 2026].Select(y => new PartialDate(y)),
        Gen.Select(Gen.Int[1946, 2026], Gen.Int[1, 12], Gen.Int[1, 28], (y, m, d) => new PartialDate(y, m, d))
    );

    private static readonly Gen<Tally?> Tallies = Gen.OneOf(
        Gen.Const((Tally?)null),
        Gen.Select(
            Gen.Int[0, 193],
            Gen.Int[0, 193],
            Gen.Int[0, 193],
            Gen.Bool,
            (y, n, a, counted) => (Tally?)new Tally(y, n, a, counted ? 5 : null)
        )
    );

    public static readonly Gen<BallotSheet> Sheet = Gen.Dictionary(Code, Gen.Int[1, 5].Select(i => (Ballot)i))[0, 10]
        .Select(BallotSheet.Of);

    private static readonly Gen<Origin> Origins = Gen.Select(
        Gen.OneOf(Minutes.Code, Ledger.Code),
        Gen.Int[1, 3],
        Gen.Int[1, 999],
        Date,
        (s, f, r, d) => new Origin(s, $"{f}.csv", $"row {r}", d)
    );

    private static readonly Gen<Witness> Witnesses = Gen.Select(
        Origins,
        Any<VoteMethod>(),
        Any<Outcome>(),
        Tallies,
        Sheet,
        Date,
        (o, m, r, t, b, d) => new Witness(o, m, r, t, b, d, WitnessFields.None)
    );

    private static readonly Gen<Doubt> Doubts = Gen.Select(
        Any<DoubtKind>(),
        Words,
        Code.HashSet[0, 4],
        Gen.Bool,
        (k, s, states, other) => new Doubt(k, s, [.. states.Order()], other ? VoteAddress.From("A/HRC/99/1") : default)
    );

    private static readonly Gen<VoteEvent> Vote = Gen.Select(
        Gen.Select(Gen.OneOf([.. Body.All]), Date, Words, Any<VoteKind>(), Any<VoteMethod>(), Any<Outcome>(), Any<RecordStatus>()),
        Gen.Select(Tallies, Sheet, Witnesses.Array[0, 3], Doubts.Array[0, 3]),
        Gen.Select(Words, Words, Words, Words, Gen.OneOf("Lamps", "Bells", "Ropes", "Égalité").HashSet[0, 4]),
        Gen.Select(Code.HashSet[0, 4], Code.HashSet[0, 4], Words.Array[0, 2], Gen.Int[0, 7]),
        (what, how, text, sponsors) =>
            new VoteEvent
            {
                Address = default,
                Body = what.Item1,
                Date = what.Item2,
                Title = what.Item3,
                Kind = what.Item4,
                Method = what.Item5,
                Outcome = what.Item6,
                Status = what.Item7,
                Tally = how.Item1,
                Ballots = how.Item2,
                // A witness whose list is the vote's own is stored in another way than one whose list is not.
                Witnesses = [.. how.Item3.Select((w, i) => i == 0 ? w with { Ballots = how.Item2 } : w)],
                Doubts = how.Item4,
                Part = text.Item1,
                Session = text.Item2,
                Meeting = text.Item3,
                AgendaItem = text.Item4,
                Topics = [.. text.Item5.Order(StringComparer.Ordinal)],
                MainSponsors = [.. sponsors.Item1.Order()],
                AdditionalSponsors = [.. sponsors.Item2.Except(sponsors.Item1).Order()],
                OtherSponsors = sponsors.Item3,
                Symbol = (sponsors.Item4 & 1) == 0 ? default : DocumentSymbol.Parse("A/RES/95/12"),
                Draft = (sponsors.Item4 & 2) == 0 ? default : DocumentSymbol.Parse("A/HRC/99/L.7/Rev.1"),
                Amends = (sponsors.Item4 & 4) == 0 ? default : DocumentSymbol.Parse("A/HRC/99/L.7"),
            }
    );

    /// <summary>Votes with addresses of their own.</summary>
    public static readonly Gen<VoteEvent[]> Votes = Vote.Array[0, 12]
        .Select(votes => votes.Select((v, i) => v with { Address = VoteAddress.Of(v.Body.Code, $"{i}") }).ToArray());

    /// <summary>An edition with something in every table.</summary>
    public static EditionContent Content(params IReadOnlyList<VoteEvent> votes) =>
        new()
        {
            IsStarter = false,
            Sources = [Minutes, Ledger],
            Files =
            [
                new(Minutes.Code, "1.csv", 120, new string('a', 64), FileStatus.Read, ""),
                new(Minutes.Code, "2.csv", 7, "", FileStatus.LeftOut, "It ends in the middle of a row."),
                new(Ledger.Code, "1.csv", 64, new string('b', 64), FileStatus.ReadInPart, "Two rows have no date."),
            ],
            Unresolved =
            [
                new(new Origin(Minutes.Code, "1.csv", "row 3", default), "voter", "Ruritania"),
                new(new Origin(Ledger.Code, "1.csv", "row 9", new PartialDate(2017, 4)), "symbol", "A HRC what"),
            ],
            States =
            [
                new State
                {
                    Code = StateCode.Parse("KEN"),
                    Name = "Kenya",
                    Standing = StateStanding.Member,
                    Iso2 = "KE",
                    M49 = "404",
                    Cow = 501,
                    Note = "Invented.",
                    Membership = [new(new DateOnly(1963, 12, 16), null)],
                    FormerNames = [new("British East Africa", new(null, new DateOnly(1963, 12, 11)))],
                    Groups = [new(RegionalGroup.African, DateRange.Always)],
                    Predecessors = [StateCode.Parse("RUS")],
                    Successors = [StateCode.Parse("FRA")],
                    CarriedOnBy = StateCode.Parse("FRA"),
                },
                new State
                {
                    Code = StateCode.Parse("FRA"),
                    Name = "France",
                    Standing = StateStanding.Observer,
                },
            ],
            StateNames =
            [
                new(new Origin(Ledger.Code, "names.csv", "KEN", default), StateCode.Parse("KEN"), "fr", "le Kénya"),
                new(new Origin(Minutes.Code, "names.csv", "KEN", new PartialDate(2020)), StateCode.Parse("KEN"), "fr", "Kenya"),
                new(new Origin(Minutes.Code, "names.csv", "KEN", default), StateCode.Parse("KEN"), "ar", "كينيا"),
            ],
            Terms =
            [
                new(
                    new Origin(Ledger.Code, "seats.csv", "KEN", new PartialDate(2021)),
                    Body.HumanRightsCouncil,
                    StateCode.Parse("KEN"),
                    RegionalGroup.African,
                    new(new DateOnly(2013, 1, 1), new DateOnly(2015, 12, 31)),
                    "Re-elected."
                ),
            ],
            Votes = votes,
            Texts = [Text],
            Registers =
            [
                .. RegisterExamples.All,
                .. RegisterExamples.All.Take(1).Select(e => e with { Origin = e.Origin with { Source = Ledger.Code } }),
            ],
            Speeches =
            [
                new(
                    new Origin(Ledger.Code, "KEN_63_2008.txt", "", default),
                    StateCode.Parse("KEN"),
                    63,
                    2008,
                    "Of lamps.\nOf bells."u8.ToArray()
                ),
                new(new Origin(Ledger.Code, "FRA_64_2009.txt", "", default), StateCode.Parse("FRA"), 64, 2009, "Des lampes."u8.ToArray()),
            ],
        };

    /// <summary>A text that was a draft, revised, and adopted; its words are there as a draft in English, and as adopted in English and
    /// Arabic.</summary>
    public static Work Text { get; } =
        new(
            DocumentSymbol.Parse("A/HRC/RES/99/1"),
            [DocumentSymbol.Parse("A/HRC/99/L.7"), DocumentSymbol.Parse("A/HRC/99/L.7/Rev.1"), DocumentSymbol.Parse("A/HRC/RES/99/1")],
            [
                Wording("A/HRC/99/L.7/Rev.1", "en", "Question of lamps"),
                Wording("A/HRC/RES/99/1", "en", "Question of lamps"),
                Wording("A/HRC/RES/99/1", "ar", "مسألة المصابيح"),
            ]
        );

    /// <summary>The words of a document, with every kind of paragraph.</summary>
    public static TextObservation Wording(string symbol, string language, string title, string draft = "")
    {
        var text = new TextBuilder();
        text.Add(ParagraphKind.Formula, "", "The Council of Lamps,");
        text.Add(ParagraphKind.Preambular, "", "Recalling its lamps,", 9, [new Footnote("1", 13, "See the book of lamps.")]);
        text.Add(ParagraphKind.Heading, "", "On lamps");
        text.Add(ParagraphKind.Operative, "1.", "Calls upon lighters:", 10);
        text.Add(ParagraphKind.Operative, "(a)", $"To light {title};", depth: 1);
        text.BeginSection("Annex");
        text.Add(ParagraphKind.Annexed, "1.", "Of oil.");
        text.Add(ParagraphKind.Closing, "", "40th meeting");
        return new TextObservation(
            new Origin(Minutes.Code, "1.csv", $"{symbol} {language}", new PartialDate(2022)),
            new StructuredText
            {
                Symbol = DocumentSymbol.Parse(symbol),
                Language = Language.TryParse(language, out var known) ? known : throw new ArgumentException(language),
                Title = title,
                Date = new PartialDate(2022, 10, 6),
                Paragraphs = text.Paragraphs,
            },
            draft.Length == 0 ? default : DocumentSymbol.Parse(draft)
        );
    }

    /// <summary>A vote with something in every column and every hanging table.</summary>
    public static readonly VoteEvent FullVote = new()
    {
        Address = VoteAddress.From("A/HRC/99/L.8@12"),
        Body = Body.HumanRightsCouncil,
        Date = new PartialDate(2022, 10, 6),
        Title = "Question of lamps",
        Kind = VoteKind.Amendment,
        Method = VoteMethod.Recorded,
        Outcome = Outcome.Rejected,
        Status = RecordStatus.Disputed,
        Symbol = DocumentSymbol.Parse("A/HRC/99/L.8"),
        Draft = DocumentSymbol.Parse("A/HRC/99/L.9"),
        Amends = DocumentSymbol.Parse("A/HRC/99/L.7"),
        Part = "paragraph 3",
        Tally = new Tally(1, 1, 1, 1),
        Ballots = Sheets("BRA=Y CHN=N FRA=A KEN=X NPL=?"),
        Doubts = [new(DoubtKind.BallotsDiffer, "They differ on Brazil.", [StateCode.Parse("BRA")], VoteAddress.From("GA@1"))],
        Session = "99",
        Meeting = "40th",
        AgendaItem = "3. Lamps",
        Topics = ["Bells", "Lamps"],
        MainSponsors = [StateCode.Parse("BRA")],
        AdditionalSponsors = [StateCode.Parse("FRA")],
        Vetoes = [StateCode.Parse("CHN"), StateCode.Parse("FRA")],
        OtherSponsors = ["the Lamplighters"],
        Witnesses =
        [
            new(
                new Origin(Minutes.Code, "1.csv", "row 1", new PartialDate(2022)),
                VoteMethod.Recorded,
                Outcome.Rejected,
                new Tally(1, 1, 1, 1),
                Sheets("BRA=Y CHN=N FRA=A KEN=X NPL=?"),
                new PartialDate(2022, 10, 6),
                WitnessFields.None
            ),
            new(
                new Origin(Ledger.Code, "1.csv", "row 2", default),
                VoteMethod.Recorded,
                Outcome.Rejected,
                new Tally(0, 2, 1, 1),
                Sheets("BRA=N CHN=N FRA=A KEN=X"),
                new PartialDate(2022, 10),
                new WitnessFields(
                    "Lamps of old",
                    DocumentSymbol.Parse("A/HRC/51/L.7"),
                    [StateCode.Parse("BRA"), StateCode.Parse("KEN")],
                    [StateCode.Parse("NPL")]
                )
            ),
        ],
    };

    public static BallotSheet Sheets(string ballots) =>
        BallotSheet.Of(
            ballots
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(b => KeyValuePair.Create(StateCode.Parse(b[..3]), BallotForms.FromLetter(b[4])))
        );

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Enum<T>();
}
