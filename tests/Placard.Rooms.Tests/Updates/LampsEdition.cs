using Placard.Edition.Building;

namespace Placard.Rooms.Tests.Updates;

/// <summary>Editions of as many invented votes as a test asks for.</summary>
internal static class LampsEdition
{
    private static readonly SourceDescription Minutes = new(
        new SourceCode("minutes"),
        "Invented minutes",
        "Nobody",
        "https://example.org/minutes",
        "None: invented",
        "minutes",
        1
    );

    public static OpenEdition Build(string file, int council, int assembly = 0)
    {
        Write(file, council, assembly);
        return OpenEdition.Open(file);
    }

    public static void Write(string file, int council, int assembly = 0) =>
        EditionBuilder.Build(
            [
                new SourceReading(
                    Minutes,
                    [new(Minutes.Code, "minutes.csv", 1, new string('1', 64), FileStatus.Read, "")],
                    [
                        .. Enumerable.Range(1, council).Select(i => Vote(Body.HumanRightsCouncil, $"A/HRC/RES/99/{i}", i)),
                        .. Enumerable.Range(1, assembly).Select(i => Vote(Body.GeneralAssembly, $"A/RES/150/{i}", 1000 + i)),
                    ],
                    []
                ),
            ],
            false,
            file,
            null,
            CancellationToken.None
        );

    private static VoteObservation Vote(Body body, string symbol, int serial) =>
        new(new Origin(Minutes.Code, "minutes.csv", $"row {serial}", PartialDate.Parse("2098-12")))
        {
            Body = body,
            Serial = $"m{serial}",
            Symbol = DocumentSymbol.Parse(symbol),
            Date = PartialDate.Parse("2098-03-20"),
            Title = "Question of lanterns",
            Method = VoteMethod.WithoutVote,
            Outcome = Outcome.AdoptedWithoutVote,
        };
}
