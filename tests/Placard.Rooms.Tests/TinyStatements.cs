using Placard.Record.Statements;

namespace Placard.Rooms.Tests;

/// <summary>Invented joint statements about the lamps of Brazil: every state of a list of names, both sides, a letter, and a subject that
/// tries to be more than text.</summary>
internal static class TinyStatements
{
    public const string Complete = "2098-03-20-hrc99-critical";
    public const string Supportive = "2098-03-21-hrc99-supportive";
    public const string Partial = "2098-10-29-ga3-supportive";
    public const string WithoutList = "2097-09-14-letter-supportive";

    public static IEnumerable<Observation> Of(Func<string, Origin> at) =>
        [
            .. Statement(at, Complete, "SEN", StatementSide.Critical, SignatoryList.Complete, 4, "SEN FRA DEU POL"),
            .. Statement(at, Supportive, "CUB", StatementSide.Supportive, SignatoryList.Complete, 4, "CUB CHN EGY SEN"),
            .. Statement(at, Partial, "CHN", StatementSide.Supportive, SignatoryList.Partial, 54, "CHN CUB"),
            .. Statement(at, WithoutList, "", StatementSide.Supportive, SignatoryList.NoneFound, 50, ""),
            .. Statement(at, "2098-03-19-hrc99-critical", "DEU", StatementSide.Critical, SignatoryList.Complete, null, "DEU FRA SEN"),
            .. Statement(at, "2098-03-18-hrc99-critical", "FRA", StatementSide.Critical, SignatoryList.Complete, 2, "FRA DEU"),
            .. Statement(at, "2096-06-01-hrc97-not-read", "FRA", StatementSide.Unknown, SignatoryList.NotRead, 27, ""),
        ];

    private static IEnumerable<Observation> Statement(
        Func<string, Origin> at,
        string id,
        string lead,
        StatementSide side,
        SignatoryList list,
        int? claimed,
        string signed
    )
    {
        var origin = at("https://example.org/statements/" + id);
        yield return new JointStatement(origin)
        {
            Id = id,
            Day = DateOnly.ParseExact(id[..10], "yyyy-MM-dd"),
            Body = id.Contains("ga3", StringComparison.Ordinal) ? Body.ThirdCommittee : Body.HumanRightsCouncil,
            Session = "99",
            IsLetter = lead.Length == 0,
            Lead = lead.Length == 0 ? default : StateCode.Parse(lead),
            Side = side,
            Concerns = StateCode.Parse("BRA"),
            Subject = id == Partial ? "Lamps & <i>wicks</i>" : "Lamps",
            Topics = ["Lamps"],
            ClaimedAtLeast = claimed,
            ClaimedAtMost = id == WithoutList ? claimed + 1 : claimed,
            List = list,
            Document = id == Complete ? DocumentSymbol.Parse("A/HRC/99/G/1") : default,
            Note = id == Partial ? "Two states are named anywhere." : "",
        };
        foreach (var state in signed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            yield return new Signature(origin, id, StateCode.Parse(state), "State of " + state);
    }
}
