using Placard.Edition.Building;

namespace Placard.Rooms.Tests;

/// <summary>A whole edition of a few invented votes, built once for all tests: every status, outcome and kind, names in six languages, and
/// titles that try to be more than text.</summary>
internal static class TinyEdition
{
    public const string HostileTitle = "Lamps & <script>alert('x')</script> “quoted” \"and\" حقوق الإنسان";

    private static readonly SourceDescription Minutes = new(
        new SourceCode("minutes"),
        "Invented minutes",
        "Nobody & Sons",
        "https://example.org/minutes",
        "None: invented",
        "minutes",
        1
    );
    private static readonly SourceDescription Ledger = new(
        new SourceCode("ledger"),
        "Invented ledger",
        "Somebody",
        "https://example.org/ledger",
        "None: invented",
        "ledger",
        3
    );
    private static readonly Lazy<OpenEdition> Built = new(Build);

    /// <summary>The members of the invented Council; each votes in the order of this list.</summary>
    public static IReadOnlyList<string> Council { get; } =
    ["BRA", "CHN", "CUB", "DEU", "EGY", "FRA", "IND", "POL", "SEN", "UKR", "USA", "ZAF"];

    public static OpenEdition Shared => Built.Value;

    private static OpenEdition Build()
    {
        var folder = Directory.CreateTempSubdirectory("placard-tiny-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "tiny.sqlite");
        EditionBuilder.Build([MinutesReading(), LedgerReading()], false, file, null, CancellationToken.None);
        var edition = OpenEdition.Open(file);
        edition.Phrases.Complete(null, CancellationToken.None);
        return edition;
    }

    private static SourceReading MinutesReading() =>
        new(
            Minutes,
            [
                new(Minutes.Code, "minutes.csv", 1234, new string('1', 64), FileStatus.Read, ""),
                new(Minutes.Code, "half.xml", 99, new string('2', 64), FileStatus.ReadInPart, "Row 7 has no date."),
                new(Minutes.Code, "broken<b>.xml", 7, "", FileStatus.LeftOut, "It is no XML: it ends in the middle of <an element>."),
            ],
            [
                Vote("m1", "A/HRC/99/L.1", "2098-03-20", "Question of lanterns", "YNNYAYANYYYA") with
                {
                    Draft = DocumentSymbol.Parse("A/HRC/99/L.1"),
                    Symbol = default,
                },
                Vote("m2", "A/HRC/RES/99/1", "2098-03-21", HostileTitle, "YAAYYYYYYYYY") with
                {
                    Draft = DocumentSymbol.Parse("A/HRC/99/L.2"),
                    Topics = ["LAMPS", "HUMAN RIGHTS"],
                    Sponsors = new SponsorList([StateCode.Parse("SEN")], [StateCode.Parse("BRA"), StateCode.Parse("FRA")], ["Ruritania"]),
                },
                Vote("m3", "A/HRC/RES/99/2", "2098-03-22", "Situation of street lighting", "YNNYAYANYYYA"),
                Vote("m4", "A/HRC/99/L.9", "2098-03-20", "Amendment on candles", "NYYNANAYNNNA") with
                {
                    Kind = VoteKind.Amendment,
                    Amends = DocumentSymbol.Parse("A/HRC/99/L.2"),
                    Announced = new Tally(9, 1, 2),
                },
                new VoteObservation(At("m5"))
                {
                    Body = Body.HumanRightsCouncil,
                    Serial = "m5",
                    Symbol = DocumentSymbol.Parse("A/HRC/RES/99/3"),
                    Date = PartialDate.Parse("2098-03-23"),
                    Title = "Question of lanterns",
                    Method = VoteMethod.WithoutVote,
                    Outcome = Outcome.AdoptedWithoutVote,
                },
                Vote("m6", "A/HRC/RES/98/1", "2097-09-30", "Question of lanterns", "YNNYYYANYYYA"),
                Vote("m7", "A/RES/150/7", "2095-12-17", "Night, darkness and =the moon", "YNNYAYANYYYA") with
                {
                    Body = Body.GeneralAssembly,
                },
                new VoteObservation(At("m8"))
                {
                    Body = Body.GeneralAssembly,
                    Serial = "m8",
                    Symbol = DocumentSymbol.Parse("A/RES/3363 (XXX)"),
                    Date = PartialDate.Parse("1975-11"),
                    Title = "An old question of gas lamps",
                    Method = VoteMethod.Recorded,
                    Outcome = Outcome.Adopted,
                    Announced = new Tally(2, 1, 1),
                    Ballots = Sheet(["RUS", "CSK", "USA", "IND"], "YYNA"),
                },
                .. TinyTexts.Of(At("texts")),
                .. TinyAccess.Of(At("access")),
                .. TinyFollowUp.Of(At),
                .. TinyStatements.Of(At),
                .. TinyVoices.Of(At),
                .. TinySeats.Of(new Origin(Minutes.Code, "minutes.csv", "https://example.org/seats", PartialDate.Parse("2098-12"))),
                .. TinyMoney.Of(At),
                Text(
                    "en",
                    HostileTitle,
                    (ParagraphKind.Formula, "", "The Council of Lamps,", 0, 0),
                    (ParagraphKind.Preambular, "", "Recalling that lanterns <b>burn</b>,", 9, 0),
                    (ParagraphKind.Operative, "1.", "Urges keepers of lanterns to keep:", 5, 0),
                    (ParagraphKind.Operative, "(a)", "clean oil for every lantern;", 0, 1),
                    (ParagraphKind.Operative, "2.", "Also calls upon all to remember the oil.", 15, 0),
                    (ParagraphKind.Closing, "", "Adopted by lamplight.", 0, 0)
                ),
                Text("ar", "الفوانيس", (ParagraphKind.Operative, "1 -", "تهيب بحراس الفوانيس أن يحفظوا الزيت؛", 4, 0)),
                new SpeechObservation(
                    At("speech"),
                    StateCode.Parse("SEN"),
                    77,
                    2022,
                    "Lanterns of the world!\nOil is dear, and the night is long."u8.ToArray()
                ),
                .. Council.Select(code => new TermObservation(
                    At("term " + code),
                    Body.HumanRightsCouncil,
                    StateCode.Parse(code),
                    StateRegister.Default.Find(StateCode.Parse(code))!.Groups[^1].Group,
                    new(new DateOnly(2096, 1, 1), new DateOnly(2098, 12, 31)),
                    code == "SEN" ? "elected; an invented term" : ""
                )),
                .. new (string Language, string Name)[]
                {
                    ("ar", "مصر"),
                    ("zh", "埃及"),
                    ("en", "Egypt"),
                    ("fr", "Égypte"),
                    ("ru", "Египет"),
                    ("es", "Egipto"),
                }.Select(n => new StateNameObservation(At("name " + n.Language), StateCode.Parse("EGY"), n.Language, n.Name)),
            ],
            [new(At("row 9"), "voter", "Ruritania"), new(At("row 12"), "sponsor", "<i>GE RMANY</i>")]
        );

    private static SourceReading LedgerReading() =>
        new(
            Ledger,
            [new(Ledger.Code, "ledger.csv", 4321, new string('3', 64), FileStatus.Read, "")],
            [
                Vote("L2", "A/HRC/RES/99/1", "2098-03-21", "Lamps", "YAAYYYYYYYYY") with
                {
                    Origin = new Origin(Ledger.Code, "ledger.csv", "row 2", PartialDate.Parse("2099")),
                },
                Vote("L3", "A/HRC/RES/99/2", "2098-03-22", "Situation of street lighting", "YNNYNYANYYYA") with
                {
                    Origin = new Origin(Ledger.Code, "ledger.csv", "row 3", PartialDate.Parse("2099")),
                },
                .. TinyFollowUp.OfLedger(locator => new Origin(Ledger.Code, "ledger.csv", locator, PartialDate.Parse("2099"))),
            ],
            []
        );

    private static TextObservation Text(
        string language,
        string title,
        params (ParagraphKind Kind, string Number, string Words, int Opening, int Depth)[] lines
    )
    {
        var composer = new TextBuilder();
        foreach (var (kind, number, words, opening, depth) in lines)
            composer.Add(
                kind,
                number,
                words,
                opening,
                kind == ParagraphKind.Operative && depth == 0 ? [new Footnote("1", 5, "See the lamp.")] : null,
                depth
            );
        return new TextObservation(
            At("text " + language),
            new StructuredText
            {
                Symbol = DocumentSymbol.Parse("A/HRC/RES/99/1"),
                Language = Language.TryParse(language, out var known) ? known : default,
                Title = title,
                Date = PartialDate.Parse("2098-03-21"),
                Paragraphs = composer.Paragraphs,
            },
            DocumentSymbol.Parse("A/HRC/99/L.2")
        );
    }

    private static VoteObservation Vote(string serial, string symbol, string date, string title, string ballots)
    {
        var sheet = Sheet(Council, ballots);
        var tally = sheet.ToTally();
        return new VoteObservation(At(serial))
        {
            Body = Body.HumanRightsCouncil,
            Serial = serial,
            Symbol = DocumentSymbol.Parse(symbol),
            Date = PartialDate.Parse(date),
            Title = title,
            Method = VoteMethod.Recorded,
            Outcome = tally.Margin > 0 ? Outcome.Adopted : Outcome.Rejected,
            Announced = tally with { NotVoting = null },
            Ballots = sheet,
            Session = symbol.StartsWith("A/HRC", StringComparison.Ordinal) ? "99" : "150",
        };
    }

    private static BallotSheet Sheet(IReadOnlyList<string> states, string ballots) =>
        BallotSheet.Of(states.Zip(ballots, (state, letter) => KeyValuePair.Create(StateCode.Parse(state), BallotForms.FromLetter(letter))));

    private static Origin At(string locator) => new(Minutes.Code, "minutes.csv", locator, PartialDate.Parse("2098-12"));
}
