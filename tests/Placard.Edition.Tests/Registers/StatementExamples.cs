using Placard.Edition.Tests.Building;
using Placard.Record.Statements;

namespace Placard.Edition.Tests.Registers;

internal static class StatementExamples
{
    private static readonly Origin At = new(Invented.Minutes.Code, "statements.csv", "https://example.org/1", PartialDate.Parse("2098-12"));

    public static IReadOnlyList<RegisterEntry> All { get; } =
    [
        new JointStatement(At)
        {
            Id = "2098-03-20-hrc99-critical",
            Day = new DateOnly(2098, 3, 20),
            Body = Body.HumanRightsCouncil,
            Session = "99",
            IsLetter = true,
            Lead = StateCode.Parse("SEN"),
            Side = StatementSide.Critical,
            Concerns = StateCode.Parse("BRA"),
            Subject = "Lanterns and oil",
            Topics = ["Lanterns", "Oil"],
            ClaimedAtLeast = 3,
            ClaimedAtMost = 4,
            List = SignatoryList.Partial,
            Document = DocumentSymbol.Parse("A/HRC/99/G/1"),
            Note = "Read from a copy.",
        },
        new JointStatement(At)
        {
            Id = "2098-03-21-hrc99-other",
            Day = new DateOnly(2098, 3, 21),
            Body = Body.HumanRightsCouncil,
            Session = "99",
            Subject = "Wicks",
        },
        new Signature(At, "2098-03-20-hrc99-critical", StateCode.Parse("FRA"), "French Republic"),
    ];
}
