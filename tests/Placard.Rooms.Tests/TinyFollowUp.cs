using Placard.Record.FollowUp;

namespace Placard.Rooms.Tests;

/// <summary>Invented recommendations, ratifications and cases of the tiny edition: every kind, answer and mechanism, a thread over two
/// cycles, two states that praise each other, an entry that two sources tell differently.</summary>
internal static class TinyFollowUp
{
    public const string Oil = "Provide the keepers of lanterns with clean oil & no <smoke>";

    private static readonly StateCode Senegal = StateCode.Parse("SEN");
    private static readonly StateCode Brazil = StateCode.Parse("BRA");

    /// <summary>What the better source says.</summary>
    public static IEnumerable<Observation> Of(Func<string, Origin> at) =>
        [
            One(at("rec 1"), "SEN-UPR99-001", "SEN", ["BRA"], Oil, Response.Noted, 1, 3, "2009") with
            {
                Themes = ThemeList.Of(["Lanterns & oil", "Keepers"]),
                Action = 5,
            },
            One(
                at("rec 2"),
                "SEN-UPR99-002",
                "SEN",
                ["FRA"],
                "Provide all keepers of lanterns with clean oil",
                Response.Noted,
                1,
                3,
                "2009"
            ),
            One(
                at("rec 3"),
                "SEN-UPR4-140.7",
                "SEN",
                ["DEU", "FRA"],
                "Provide keepers of lanterns with clean oil",
                Response.Other,
                4,
                45,
                "2098-02"
            ) with
            {
                Number = "140.7",
                ResponseAsWritten = "Partly supported",
                Document = DocumentSymbol.Parse("A/HRC/98/7"),
                ResponseDocument = DocumentSymbol.Parse("A/HRC/98/7/Add.1"),
                ResponseParagraph = "12",
                Persons = ThemeList.Of(["Keepers of lanterns"]),
                Goals = ThemeList.Of(["7.1 - light"]),
            },
            .. Praise(at, Brazil, Senegal, 10),
            .. Praise(at, Senegal, Brazil, 40),
            One(at("rec 60"), "CUB-UPR99-001", "CUB", [], "Ratify the Convention against Torture", Response.NotKnown, 1, 4, "2009"),
            new Recommendation(at("rec 61"))
            {
                Id = "tb-1",
                Mechanism = Mechanism.TreatyBody,
                State = Senegal,
                IssuingBody = "CAT",
                Date = PartialDate.Parse("2098-03-05"),
                Text = "Extinguish no lantern at night.",
            },
            new Recommendation(at("rec 62"))
            {
                Id = "tb-2",
                Kind = RecommendationKind.Observation,
                Mechanism = Mechanism.TreatyBody,
                State = Senegal,
                IssuingBody = "CAT",
                Date = PartialDate.Parse("2098-03-05"),
                Text = "The Committee is concerned at the price of oil.",
            },
            new Recommendation(at("rec 63"))
            {
                Id = "SEN-UPR99-P01",
                Kind = RecommendationKind.Pledge,
                Mechanism = Mechanism.UniversalPeriodicReview,
                State = Senegal,
                Cycle = 1,
                Session = 3,
                Text = "Light one more lantern.",
            },
            Stands(at("treaty 1"), "SEN", "CAT", TreatyStatus.Party, 1986),
            Stands(at("treaty 2"), "SEN", "OPCAT", TreatyStatus.Signatory, null),
            Stands(at("treaty 3"), "SEN", "ICMW", TreatyStatus.NoAction, null) with
            {
                Doubt = "The lamp & the list <i>disagree</i>.",
            },
            Stands(at("treaty 4"), "SEN", "CPED", TreatyStatus.Denounced, 2000) with
            {
                Denounced = 2010,
            },
            Stands(at("treaty 5"), "BRA", "CAT", TreatyStatus.Party, null),
            Case(at("case 1"), "CAT-1-2095", "1/2095") with
            {
                Symbol = DocumentSymbol.Parse("CAT/C/99/D/1/2095"),
                Issues = ThemeList.Of(["Night without lanterns"]),
                Articles = ThemeList.Of(["CAT-1", "CAT-16"]),
                Session = "99",
            },
            Case(at("case 2"), "CAT-2-2095", "2/2095") with
            {
                Decided = default,
                Decision = "",
                Doubt = "It has no day.",
            },
        ];

    /// <summary>What a worse source says of some of the same.</summary>
    public static IEnumerable<Observation> OfLedger(Func<string, Origin> at) =>
        [
            One(at("rec 1"), "SEN-UPR99-001", "SEN", ["BRA"], Oil, Response.Accepted, 1, 3, "2009"),
            Stands(at("treaty 1"), "SEN", "CAT", TreatyStatus.Party, 1987),
        ];

    private static IEnumerable<Recommendation> Praise(Func<string, Origin> at, StateCode from, StateCode to, int first)
    {
        string[] soft =
        [
            "Continue to polish the brass of lighthouses",
            "Share its experience with the wicks of candles",
            "Consider a festival of street lamps",
            "Continue its exemplary care of matches",
        ];
        return soft.Select(
            (text, i) =>
                One(
                    at($"rec {first + i}"),
                    $"{to}-UPR99-{first + i}",
                    to.ToString(),
                    [from.ToString()],
                    text,
                    Response.Accepted,
                    1,
                    3,
                    "2009"
                )
        );
    }

    private static Recommendation One(
        Origin origin,
        string id,
        string state,
        string[] issuers,
        string text,
        Response response,
        int cycle,
        int session,
        string date
    ) =>
        new(origin)
        {
            Id = id,
            Mechanism = Mechanism.UniversalPeriodicReview,
            State = StateCode.Parse(state),
            Issuers = [.. issuers.Select(StateCode.Parse)],
            Cycle = cycle,
            Session = session,
            Date = PartialDate.Parse(date),
            Text = text,
            Response = response,
            ResponseAsWritten = response == Response.NotKnown ? "" : response.ToWord(),
        };

    private static Ratification Stands(Origin origin, string state, string instrument, TreatyStatus status, int? year) =>
        new(origin)
        {
            Instrument = instrument,
            State = StateCode.Parse(state),
            Status = status,
            Year = year,
        };

    private static IndividualCase Case(Origin origin, string id, string communication) =>
        new(origin)
        {
            Id = id,
            Committee = "CAT",
            Communication = communication,
            States = [Senegal],
            Submitted = PartialDate.Parse("2095-01-02"),
            Decided = PartialDate.Parse("2097-05-06"),
            Decision = "Adoption of views",
        };
}
