using Placard.Edition.Registers;
using Placard.Record.Access;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>The NGO Committee, reports on reprisals, and standing invitations.</summary>
internal static class AccessTemplates
{
    public static IReadOnlyList<Template> All { get; } =
    [
        new("ngo", "applications deferred", g => Applications(g, "deferred", s => s.Deferred)),
        new("ngo", "applications recommended", g => Applications(g, "recommended", s => s.Recommended)),
        new("reprisals", "countries of a report", CountriesOfAReport),
        new("reprisals", "named in a report", NamedInAReport),
        new("invitation", "year of a standing invitation", YearOfAnInvitation),
    ];

    private static Drawn? Applications(Ground ground, string act, Func<NgoSessionReport, int?> count)
    {
        var sessions = ground.All(NgoTables.Sessions).Where(s => count(s) > 1).ToList();
        if (ground.PickOrNone(sessions) is not { } session)
            return null;
        var number = count(session)!.Value;
        var others = sessions.Where(s => s.Part == session.Part && s.Year != session.Year && count(s) != number).Select(s => s.Year);
        return new Drawn(
            $"At its {{0}} session of {{1}} the NGO Committee {act} {{2}} applications.",
            $"NGO Committee {session.Name}; {act} {Written.Number(number)}",
            new Blank("session", session.Part.ToWord()),
            new Blank("year", Written.Number(session.Year), Written.AllOf(ground.Some(others, 3))),
            new Blank("number", Written.Number(number), Written.AllOf(ground.Near(number, 2)))
        );
    }

    private static Drawn? CountriesOfAReport(Ground ground)
    {
        var reports = ground.All(AccessTables.Reprisals).Where(r => r.Countries > 1).ToList();
        if (ground.PickOrNone(reports) is not { Countries: { } countries } report)
            return null;
        var others = reports.Where(r => r.Countries != countries).Select(r => r.Year);
        return new Drawn(
            "The Secretary-General’s report on reprisals of {0} covers {1} countries.",
            $"{report.Symbol}; {Written.Number(countries)} countries",
            new Blank("year", Written.Number(report.Year), Written.AllOf(ground.Some(others, 3))),
            new Blank("number", Written.Number(countries), Written.AllOf(ground.Near(countries, 2)))
        );
    }

    // Most lists were read in part, so that a state is not in one denies nothing.
    private static Drawn? NamedInAReport(Ground ground)
    {
        if (ground.PickOrNone(ground.All(AccessTables.Reprisals).Where(r => r.Named.Count > 0)) is not { } report)
            return null;
        return new Drawn(
            "{0} is named in the Secretary-General’s report on reprisals of {1}.",
            $"{report.Symbol}; {string.Join(' ', report.Named)}",
            new Blank("state", Written.State(ground.Pick(report.Named))),
            new Blank("year", Written.Number(report.Year))
        );
    }

    private static Drawn? YearOfAnInvitation(Ground ground)
    {
        var invitations = ground.All(AccessTables.Invitations);
        var dated = invitations.Where(i => i is { IsPledge: false, IsLatest: false, Precision: "", Extended.IsKnown: true });
        if (ground.PickOrNone(dated.Where(i => invitations.Count(o => o.State == i.State) == 1)) is not { } invitation)
            return null;
        var year = invitation.Extended.Year;
        return new Drawn(
            "{0} extended a standing invitation to the special procedures in {1}.",
            $"standing invitation {invitation.State}; {invitation.Extended}",
            new Blank("state", Written.State(invitation.State)),
            new Blank("year", Written.Number(year), Written.AllOf(ground.Near(year)))
        );
    }
}
