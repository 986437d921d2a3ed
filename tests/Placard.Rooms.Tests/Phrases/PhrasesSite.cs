using Placard.Edition.Building;
using Placard.Rooms.Phrases;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Phrases;

/// <summary>This room alone on the real host, over an edition of a few invented texts in which the phrase "mutual lamplight" comes up and
/// spreads.</summary>
internal static class PhrasesSite
{
    public static readonly SourceDescription Minutes = new(
        new SourceCode("minutes"),
        "Invented minutes",
        "Nobody",
        "https://example.org",
        "None: invented",
        "minutes",
        1
    );
    private static readonly Lazy<OpenEdition> Built = new(Build);

    public static OpenEdition Edition => Built.Value;

    public static Task<TestSite> OpenAsync() => TestSite.OfAsync(Edition, new PhrasesRoom());

    private static OpenEdition Build()
    {
        var folder = Directory.CreateTempSubdirectory("placard-phrases-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "phrases.sqlite");
        EditionBuilder.Build(
            [
                new SourceReading(
                    Minutes,
                    [new(Minutes.Code, "minutes.csv", 1, new string('1', 64), FileStatus.Read, "")],
                    [
                        Text(
                            "A/HRC/RES/97/1",
                            "en",
                            "2096-03-20",
                            "Question of lanterns",
                            "Recalling its lanterns,",
                            "Calls upon all to share the light of lamps in turn;"
                        ),
                        Text(
                            "A/HRC/RES/98/1",
                            "en",
                            "2097-03-20",
                            "Question of lanterns",
                            "Recalling its lanterns,",
                            "Calls upon all to share the light of mutual lamplight in turn;"
                        ),
                        Text(
                            "A/HRC/RES/99/1",
                            "en",
                            "2098-03-20",
                            "Question of lanterns",
                            "Mindful of Mutual‑Lamplight and of mutual lamplights,",
                            "Calls upon all to share the light of mutual lamplight in turn;"
                        ),
                        Text(
                            "A/RES/150/7",
                            "en",
                            "2098-12-17",
                            "Promoting mutual lamplight",
                            "Recalling the dark,",
                            "Decides to meet again.",
                            "See “mutual lamplight”, a booklet."
                        ),
                        Text("A/RES/150/8", "en", "2098-12-18", "Oil", "Recalling oil,", "Decides to buy <b>oil</b>."),
                        Text("A/HRC/RES/99/1", "ar", "2098-03-20", "مسألة المصابيح", "إذ يشير إلى المصابيح،", "يدعو إلى الضوء المتبادل؛"),
                        Text("A/HRC/RES/99/1", "zh", "2098-03-20", "灯笼问题", "回顾灯笼，", "呼吁共享灯光；"),
                        Vote("1", "A/HRC/RES/99/1", "2098-03-20", Body.HumanRightsCouncil, "BRA:y CHN:n FRA:a"),
                        Vote("2", "A/RES/150/7", "2098-12-17", Body.GeneralAssembly, "BRA:y CHN:n USA:y"),
                        Vote("3", "A/HRC/RES/90/4", "2090-03-23", Body.HumanRightsCouncil, "BRA:y CHN:y FRA:y") with
                        {
                            Title = "Promoting mutual lamplight in its own field",
                        },
                        Speech("KEN", 149, 2094, "Let us have mutual\nlamplight at last.\nThank you."),
                        Speech("NOR", 150, 2095, "We thank Kenya for mutual lamplight, and once more for mutual lamplight."),
                        Speech("NOR", 151, 2096, "Mutual lamplight again."),
                    ],
                    []
                ),
            ],
            false,
            file,
            null,
            CancellationToken.None
        );
        var edition = OpenEdition.Open(file);
        edition.Phrases.Complete(null, CancellationToken.None);
        return edition;
    }

    public static TextObservation Text(
        string symbol,
        string language,
        string date,
        string title,
        string preamble,
        string operative,
        string footnote = ""
    )
    {
        var text = new TextBuilder();
        text.Add(ParagraphKind.Formula, "", "The Council of Lamps,");
        text.Add(ParagraphKind.Preambular, "", preamble, 0, footnote.Length == 0 ? [] : [new Footnote("1", 3, footnote)]);
        text.Add(ParagraphKind.Operative, "1.", operative);
        return new TextObservation(
            new Origin(Minutes.Code, "minutes.csv", $"{symbol} {language}", PartialDate.Parse("2099")),
            new StructuredText
            {
                Symbol = DocumentSymbol.Parse(symbol),
                Language = Language.All.First(l => l.Code == language),
                Title = title,
                Date = PartialDate.Parse(date),
                Paragraphs = text.Paragraphs,
            },
            default
        );
    }

    private static VoteObservation Vote(string serial, string symbol, string date, Body body, string ballots)
    {
        var sheet = BallotSheet.Of(
            ballots
                .Split(' ')
                .Select(b => KeyValuePair.Create(StateCode.Parse(b[..3]), BallotForms.FromLetter(char.ToUpperInvariant(b[4]))))
        );
        return new VoteObservation(new Origin(Minutes.Code, "minutes.csv", "vote " + serial, PartialDate.Parse("2099")))
        {
            Body = body,
            Serial = serial,
            Symbol = DocumentSymbol.Parse(symbol),
            Date = PartialDate.Parse(date),
            Title = "Question of lanterns",
            Method = VoteMethod.Recorded,
            Outcome = Outcome.Adopted,
            Announced = sheet.ToTally() with { NotVoting = null },
            Ballots = sheet,
            Topics = ["LAMPS"],
            Sponsors = new SponsorList([StateCode.Parse("BRA")], [StateCode.Parse("FRA")], []),
        };
    }

    private static SpeechObservation Speech(string state, int session, int year, string words) =>
        new(
            new Origin(Minutes.Code, "minutes.csv", $"{state} {session}", PartialDate.Parse("2099")),
            StateCode.Parse(state),
            session,
            year,
            System.Text.Encoding.UTF8.GetBytes(words)
        );
}
