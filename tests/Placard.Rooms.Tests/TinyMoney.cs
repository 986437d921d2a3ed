using Placard.Record.Money;

namespace Placard.Rooms.Tests;

/// <summary>Invented costs, budget lines and payments: a draft that is cut, one that was put to the vote, one without an amount, a line
/// that the source does not itemise, and states that paid in time, later and not at all.</summary>
internal static class TinyMoney
{
    public const string CutDraft = "A/C.3/99/L.1";
    public const string VotedDraft = "A/HRC/99/L.2";

    public static IEnumerable<Observation> Of(Func<string, Origin> at) =>
        [
            Says(at, CutDraft, "A/C.3/99/L.8", BudgetStage.SecretaryGeneral, 900_000) with
            {
                Committee = "3",
                Posts = 2,
                Levels = "P-3, P-2",
                Section = "Section 24, Human rights",
                Summary = "Oil & <b>wicks</b> for",
            },
            Says(at, CutDraft, "A/C.5/99/8", BudgetStage.SecretaryGeneral, 1_000_000) with
            {
                Committee = "5",
            },
            Says(at, CutDraft, "A/99/7/Add.8", BudgetStage.AdvisoryCommittee, 600_000),
            Says(at, CutDraft, "A/99/800", BudgetStage.FifthCommittee, 600_000),
            Says(at, VotedDraft, "A/HRC/99/9", BudgetStage.SecretaryGeneral, 50_000),
            Says(at, "A/C.3/98/L.4", "A/C.5/98/4", BudgetStage.Unknown, null),
            .. Line(at, "part-VI", "part", "Human rights and humanitarian affairs", 700, 5000),
            .. Line(at, "section-24", "section", "Human rights", 200, 260),
            .. Line(at, "section-24~office", "budget_unit", "Office of lamps", 190, 250),
            .. Line(at, "section-24~office~rest", "detail", "Extrabudgetary amount not itemized in source", null, 10),
            .. Line(at, "section-23~lamps", "detail", "Lamps of the regions", 3, null),
            Paid(at, 2098, "SEN", "2098-01-20", PaymentStanding.WithinPeriod),
            Paid(at, 2098, "DEU", "2098-02-08", PaymentStanding.WithinPeriod),
            Paid(at, 2098, "FRA", "2098-02-11", PaymentStanding.Later),
            Paid(at, 2098, "BRA", "2098-12-27", PaymentStanding.Later),
            Paid(at, 2098, "CUB", "", PaymentStanding.NotListed),
            Paid(at, 2097, "SEN", "", PaymentStanding.NotListed),
            Paid(at, 2097, "FRA", "2097-01-31", PaymentStanding.WithinPeriod),
            Paid(at, 2097, "BRA", "2097-02-01", PaymentStanding.Later),
        ];

    private static BudgetImplication Says(Func<string, Origin> at, string draft, string document, BudgetStage stage, long? amount) =>
        new(at(document))
        {
            Draft = DocumentSymbol.Parse(draft),
            Document = DocumentSymbol.Parse(document),
            Year = draft.Contains("98", StringComparison.Ordinal) ? 2097 : 2098,
            Stage = stage,
            Title = $"Question of lamps : programme budget implications of draft resolution {draft}",
            Amount = amount,
        };

    private static IEnumerable<BudgetLine> Line(
        Func<string, Origin> at,
        string line,
        string tier,
        string label,
        long? regular,
        long? extra
    ) =>
        new[] { 2097, 2098 }.Select(year => new BudgetLine(at($"{year} {line}"))
        {
            Year = year,
            Line = line,
            Tier = tier,
            Label = label,
            Path = "Programme budget / " + label,
            Amount = (regular ?? 0) + extra,
            RegularBudget = regular,
            Extrabudgetary = extra + year - 2097,
            Document = $"A/{year - 1943}/6 (Sect. 24)",
            Page = tier == "part" ? null : 12,
        });

    private static AssessedContribution Paid(Func<string, Origin> at, int year, string state, string day, PaymentStanding standing) =>
        new(at($"{year} {state}"))
        {
            Year = year,
            State = StateCode.Parse(state),
            Amount = 1_234_567,
            Rate = 0.012m,
            Paid = day.Length == 0 ? null : DateOnly.ParseExact(day, "yyyy-MM-dd"),
            Standing = standing,
        };
}
