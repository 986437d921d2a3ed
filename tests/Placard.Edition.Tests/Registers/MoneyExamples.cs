using Placard.Edition.Tests.Building;
using Placard.Record.Money;

namespace Placard.Edition.Tests.Registers;

internal static class MoneyExamples
{
    private static readonly Origin At = new(Invented.Minutes.Code, "money.csv", "row 1", PartialDate.Parse("2098-12"));

    public static IReadOnlyList<RegisterEntry> All { get; } =
    [
        new BudgetImplication(At)
        {
            Draft = DocumentSymbol.Parse("A/C.3/99/L.1"),
            Document = DocumentSymbol.Parse("A/C.5/99/2"),
            Year = 2044,
            Stage = BudgetStage.SecretaryGeneral,
            Committee = "5",
            Title = "Lanterns : programme budget implications",
            Amount = 5_000_000_000,
            Posts = 2,
            Levels = "P-4, P-3",
            Section = "Section 24, Human rights",
            Summary = "Oil for every lantern.",
        },
        new BudgetLine(At)
        {
            Year = 2044,
            Line = "section-24~lanterns",
            Tier = "detail",
            Kind = "component",
            Code = "A",
            Label = "Lanterns",
            Path = "Human rights / Lanterns",
            Amount = 300,
            RegularBudget = 100,
            Extrabudgetary = 200,
            Document = "A/100/6 (Sect. 24)",
            Page = 52,
        },
        new AssessedContribution(At)
        {
            Year = 2044,
            State = StateCode.Parse("SEN"),
            Amount = 1_000,
            Rate = 12.005m,
            Paid = new DateOnly(2044, 5, 3),
            Standing = PaymentStanding.Later,
        },
        new AssessedContribution(At)
        {
            Year = 2044,
            State = StateCode.Parse("BRA"),
            Amount = 1_000,
        },
    ];
}
