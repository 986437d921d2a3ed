using Placard.Edition.Building;

namespace Placard.Rooms.Tests.Positions;

/// <summary>An edition of forty-eight invented votes over four years, in which states vote by where they stand in <see cref="Order"/>, with
/// a slip here and there.</summary>
internal static class PositionsEdition
{
    public const string HostileTitle = "Lamps & <script>alert('x')</script> حقوق الإنسان";
    private const int FirstYear = 2094;
    private const int LastYear = 2097;
    private const int VotesAYear = 12;

    private static readonly SourceDescription Minutes = new(
        new SourceCode("minutes"),
        "Invented minutes",
        "Nobody",
        "https://example.org",
        "None: invented",
        "minutes",
        1
    );
    private static readonly Lazy<OpenEdition> Built = new(Build);

    /// <summary>The members of the invented Council, from the lower end to the upper.</summary>
    public static IReadOnlyList<string> Order { get; } =
    ["CUB", "CHN", "EGY", "IND", "ZAF", "SEN", "BRA", "MEX", "UKR", "POL", "FRA", "DEU"];

    /// <summary>The one vote that splits them in the middle: the upper end votes yes, Senegal and Brazil abstain.</summary>
    public const string Middle = "A/HRC/94/L.1";

    public static OpenEdition Shared => Built.Value;

    private static OpenEdition Build()
    {
        var folder = Directory.CreateTempSubdirectory("placard-positions-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "positions.sqlite");
        EditionBuilder.Build(
            [
                new SourceReading(
                    Minutes,
                    [new(Minutes.Code, "minutes.csv", 1, new string('1', 64), FileStatus.Read, "")],
                    [
                        Vote("middle", Middle, FirstYear, "Question of lanterns", "NNNNNAAYYYYY"),
                        Vote("same", "A/HRC/94/L.2", FirstYear, "Question of oil", "YYYYYYYYYYYY"),
                        Vote("bad", "A/HRC/94/L.3", FirstYear, "Question of wicks", "NNNNNAAYYYYY") with
                        {
                            Announced = new Tally(40, 2, 1),
                        },
                        .. Enumerable.Range(1, 4 * VotesAYear - 1).Select(Cut),
                        .. Order.Select(
                            (code, i) =>
                                new TermObservation(
                                    At("term " + code),
                                    Body.HumanRightsCouncil,
                                    StateCode.Parse(code),
                                    StateRegister.Default.Find(StateCode.Parse(code))!.Groups[^1].Group,
                                    new(new DateOnly(FirstYear, 1, 1), new DateOnly(i == 0 ? LastYear - 1 : LastYear, 12, 31)),
                                    ""
                                )
                        ),
                        new TermObservation(
                            At("term KEN"),
                            Body.HumanRightsCouncil,
                            StateCode.Parse("KEN"),
                            RegionalGroup.African,
                            new(new DateOnly(LastYear, 1, 1), new DateOnly(LastYear, 12, 31)),
                            ""
                        ),
                    ],
                    []
                ),
            ],
            false,
            file,
            null,
            CancellationToken.None
        );
        return OpenEdition.Open(file);
    }

    // The cut wanders along the order, every third vote has yes at the lower end, and every fifth vote one state does as its neighbours do
    // not.
    private static VoteObservation Cut(int number)
    {
        var (cut, upper) = (1 + number * 5 % 9, number % 3 != 0);
        var letters = Enumerable
            .Range(0, Order.Count)
            .Select(at =>
                at == cut ? 'A'
                : at > cut == upper ? 'Y'
                : 'N'
            )
            .ToArray();
        if (number % 5 == 0)
            letters[number % Order.Count] = 'A';
        var year = FirstYear + number / VotesAYear;
        if (year == LastYear)
            letters[0] = ' '; // the first of the order has left the Council by then
        var title =
            number == 1 ? HostileTitle
            : number % 4 == 0 ? "Situation of human rights in Myanmar"
            : "Question of lanterns, part " + number;
        var item = number % 2 == 0 ? "4. Matters that ask for attention" : "3. Lamps";
        return Vote("v" + number, $"A/HRC/RES/{year - 2000}/{number}", year, title, new string(letters)) with { AgendaItem = item };
    }

    private static VoteObservation Vote(string serial, string symbol, int year, string title, string letters)
    {
        var sheet = BallotSheet.Of(
            Order.Zip(letters, (code, letter) => KeyValuePair.Create(StateCode.Parse(code), BallotForms.FromLetter(letter)))
        );
        return new VoteObservation(At(serial))
        {
            Body = Body.HumanRightsCouncil,
            Serial = serial,
            Symbol = symbol.Contains("RES", StringComparison.Ordinal) ? DocumentSymbol.Parse(symbol) : default,
            Draft = symbol.Contains("RES", StringComparison.Ordinal) ? default : DocumentSymbol.Parse(symbol),
            Date = new PartialDate(year, 3, 20),
            Title = title,
            Method = VoteMethod.Recorded,
            Outcome = sheet.ToTally().Margin > 0 ? Outcome.Adopted : Outcome.Rejected,
            Announced = sheet.ToTally() with { NotVoting = null },
            Ballots = sheet,
        };
    }

    private static Origin At(string locator) => new(Minutes.Code, "minutes.csv", locator, PartialDate.Parse("2099"));
}
