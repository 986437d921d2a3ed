using System.Globalization;
using Placard.Edition.Registers;
using Placard.Record.Seats;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>Who was appointed to a mandate, and when.</summary>
internal static class AppointmentTemplates
{
    public static IReadOnlyList<Template> All { get; } = [new("appointment", "appointed at a session", AppointedAtASession)];

    private static Drawn? AppointedAtASession(Ground ground)
    {
        var appointed = ground
            .All(MandateTables.Vacancies)
            .Where(c => c is { IsAppointed: true, Name.Length: > 0 } && SessionOf(c) > 0)
            .ToList();
        if (ground.PickOrNone(appointed) is not { } candidate)
            return null;
        // Some hold the same post again, or a like one later.
        var sessions = appointed.Where(c => c.Name == candidate.Name).Select(SessionOf).ToList();
        var passedOver = ground
            .All(MandateTables.Vacancies)
            .Where(c => c.Session == candidate.Session && c.Post == candidate.Post && c is { IsAppointed: false, Name.Length: > 0 });
        return sessions.Count > 1
            ? null
            : new Drawn(
                "{0} was appointed at the {1} session of the Human Rights Council: {2}.",
                $"vacancy {candidate.Session}; {candidate.Post}",
                new Blank("person", Called(candidate), [.. ground.Some(passedOver, 2).Select(Called)]),
                new Blank("session", Written.Ordinal(sessions[0]), Written.OrdinalsOf(ground.Near(sessions[0], 19))),
                new Blank("post", candidate.Post)
            );
    }

    private static int SessionOf(VacancyCandidate candidate) =>
        candidate.Session.StartsWith("HRC", StringComparison.Ordinal)
        && int.TryParse(candidate.Session.AsSpan(3), CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    // The register has surnames in capitals.
    private static string Called(VacancyCandidate candidate) =>
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(candidate.Name.ToLowerInvariant());
}
