using Placard.Edition.Tests.Building;
using Placard.Record.FollowUp;

namespace Placard.Edition.Tests.Registers;

internal static class FollowUpExamples
{
    private static readonly Origin Origin = new(Invented.Minutes.Code, "lamps.csv", "row 1", new PartialDate(2031, 5, 6));

    public static IReadOnlyList<RegisterEntry> All { get; } =
    [
        new Recommendation(Origin)
        {
            Id = "FJI-UPR4-140.7",
            Kind = RecommendationKind.Recommendation,
            Mechanism = Mechanism.UniversalPeriodicReview,
            State = StateCode.Parse("FJI"),
            Issuers = [StateCode.Parse("PRT"), StateCode.Parse("MDV")],
            Cycle = 4,
            Session = 48,
            Number = "140.7",
            Date = new PartialDate(2031, 1),
            Themes = ThemeList.Of(["Oil", "Lamps: wicks; glass"]),
            Persons = ThemeList.Of(["Keepers"]),
            Goals = ThemeList.Of(["7 - Energy"]),
            Text = "Light the lamps of Málaga (Portugal) (Maldives);",
            Response = Response.Accepted,
            ResponseAsWritten = "Supported",
            Document = DocumentSymbol.Parse("A/HRC/59/8"),
            ResponseDocument = DocumentSymbol.Parse("A/HRC/59/8/Add.1"),
            ResponseParagraph = "3",
            Action = 5,
        },
        new Recommendation(Origin)
        {
            Id = "a-1",
            Kind = RecommendationKind.Observation,
            Mechanism = Mechanism.TreatyBody,
            State = StateCode.Parse("PER"),
            IssuingBody = "CRC",
            Text = "The lamps are out.",
        },
        new Review(Origin)
        {
            State = StateCode.Parse("FJI"),
            Session = 48,
            Date = new PartialDate(2031),
        },
        new Ratification(Origin)
        {
            Instrument = "ICCPR-OP1",
            State = StateCode.Parse("FJI"),
            Status = TreatyStatus.Denounced,
            Year = 1975,
            Denounced = 1997,
            Doubt = "The keeper contradicts himself.",
        },
        new IndividualCase(Origin)
        {
            Id = "CAT-1-2031",
            Committee = "CAT",
            Symbol = DocumentSymbol.Parse("CAT/C/1/D/1/2031"),
            Communication = "1/2031",
            States = [StateCode.Parse("FJI"), StateCode.Parse("CHE")],
            Submitted = new PartialDate(2031, 2, 3),
            Decided = new PartialDate(2031, 4, 5),
            Decision = "Adoption of views",
            Articles = ThemeList.Of(["CAT-3"]),
            Issues = ThemeList.Of(["light", "oil"]),
            Session = "91",
            Doubt = "The symbol is that of another communication.",
        },
    ];
}
