using System.Globalization;
using Placard.Edition.Registers;
using Placard.Record.Seats;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>Who sat in the Council and when, who presided, and when mandates were made.</summary>
internal static class SeatTemplates
{
    public static IReadOnlyList<Template> All { get; } =
    [
        new("membership", "member in a year", MemberInAYear),
        new("membership", "not a member in a year", NotAMemberInAYear),
        new("term", "from year to year", FromYearToYear),
        new("presidency", "president of a year", PresidentOfAYear),
        new("mandate", "year of a mandate", YearOfAMandate),
    ];

    private static Drawn? MemberInAYear(Ground ground)
    {
        var terms = Terms(ground);
        if (ground.PickOrNone(terms) is not { Days: { From: { } from, To: { } to } } term)
            return null;
        var year = ground.Pick(Enumerable.Range(from.Year, to.Year - from.Year + 1).ToList());
        if (!IsWhole(term, year))
            return null;
        var without = terms.Select(t => t.State).Distinct().Where(s => !WasMember(terms, s, year));
        var elsewhen = Enumerable.Range(year - 8, 16).Where(y => IsHeld(terms, y) && !WasMember(terms, term.State, y));
        return new Drawn(
            "{0} was a member of the Human Rights Council in {1}.",
            RecordOf(term),
            new Blank("state", Written.State(term.State), Written.States(ground.Some(without, 3))),
            new Blank("year", Written.Number(year), Written.AllOf(ground.Some(elsewhen, 3)))
        );
    }

    private static Drawn? NotAMemberInAYear(Ground ground)
    {
        var terms = Terms(ground);
        if (ground.PickOrNone(terms) is not { Days: { From: { } from, To: { } to } })
            return null;
        var year = ground.Pick(Enumerable.Range(from.Year, to.Year - from.Year + 1).ToList());
        var without = terms.Select(t => t.State).Distinct().Where(s => !WasMember(terms, s, year)).ToList();
        if (without.Count == 0 || !IsHeld(terms, year))
            return null;
        var members = terms.Where(t => IsWhole(t, year)).Select(t => t.State);
        var state = ground.Pick(without);
        return new Drawn(
            "{0} was not a member of the Human Rights Council in {1}.",
            $"no term of {state} in {Written.Number(year)}",
            new Blank("state", Written.State(state), Written.States(ground.Some(members, 3))),
            new Blank("year", Written.Number(year))
        );
    }

    private static Drawn? FromYearToYear(Ground ground)
    {
        var terms = Terms(ground);
        if (ground.PickOrNone(terms) is not { Days: { From: { } from, To: { } to } } term)
            return null;
        if (from is not { Month: 1, Day: 1 } || to is not { Month: 12, Day: 31 })
            return null;
        // A shorter span would still be within the term, so only longer ones are false.
        int[] before = WasMember(terms, term.State, from.Year - 1) || !IsHeld(terms, from.Year - 1) ? [] : [from.Year - 1];
        int[] after = WasMember(terms, term.State, to.Year + 1) || !IsHeld(terms, to.Year + 1) ? [] : [to.Year + 1];
        return new Drawn(
            "{0} sat on the Human Rights Council from {1} to {2}.",
            RecordOf(term),
            new Blank("state", Written.State(term.State), Written.States(ground.Some(NeverBetween(terms, from.Year, to.Year), 3))),
            new Blank("year", Written.Number(from.Year), Written.AllOf(before)),
            new Blank("year", Written.Number(to.Year), Written.AllOf(after))
        );
    }

    private static Drawn? PresidentOfAYear(Ground ground)
    {
        var presidents = ground.All(MemberTables.Bureaus).Where(b => b is { Role: "President" } && b.Body == SeatedBody.Council).ToList();
        if (ground.PickOrNone(presidents) is not { } president)
            return null;
        var others = presidents.Where(p => p.State != president.State).ToList();
        return new Drawn(
            "The President of the Human Rights Council in {0} came from {1}.",
            $"bureau {Written.Number(president.Year)}; President {president.State}",
            new Blank("year", Written.Number(president.Year), Written.AllOf(ground.Some(others, 3).Select(p => p.Year))),
            new Blank("state", Written.State(president.State), Written.States(ground.Some(others, 3).Select(p => p.State).Distinct()))
        );
    }

    private static Drawn? YearOfAMandate(Ground ground)
    {
        if (
            ground.PickOrNone(ground.All(MandateTables.Mandates).Where(m => m is { CreatedYear: > 0, IsThematic: true })) is not { } mandate
        )
            return null;
        var subject = char.ToLower(mandate.Title[0], CultureInfo.InvariantCulture) + mandate.Title[1..];
        return new Drawn(
            "The mandate of the {0} on {1} was created in {2}.",
            $"mandate {mandate.Code}; {mandate.Created}",
            new Blank("form", mandate.Form.ToWord()),
            new Blank("title", subject),
            new Blank("year", Written.Number(mandate.CreatedYear), Written.AllOf(ground.Near(mandate.CreatedYear)))
        );
    }

    private static IReadOnlyList<SeatTerm> Terms(Ground ground) =>
        [.. ground.Edition.Seats.Of(Body.HumanRightsCouncil).Where(t => t.Days.To <= ground.Edition.Info.AsOf.Latest)];

    private static bool WasMember(IEnumerable<SeatTerm> terms, StateCode state, int year) =>
        terms.Any(t => t.State == state && t.Days.MayContain(new PartialDate(year)));

    private static bool IsWhole(SeatTerm term, int year) =>
        term.Days.Contains(new DateOnly(year, 1, 1)) && term.Days.Contains(new DateOnly(year, 12, 31));

    private static bool IsHeld(IReadOnlyList<SeatTerm> terms, int year) =>
        terms.Any(t => t.Days.Contains(new DateOnly(year, 1, 1))) && terms.Any(t => t.Days.Contains(new DateOnly(year, 12, 31)));

    private static IEnumerable<StateCode> NeverBetween(IReadOnlyList<SeatTerm> terms, int from, int to) =>
        terms.Select(t => t.State).Distinct().Where(s => Enumerable.Range(from, to - from + 1).All(y => !WasMember(terms, s, y)));

    private static string RecordOf(SeatTerm term) => $"seat {term.State} {term.Days.From:yyyy-MM-dd} to {term.Days.To:yyyy-MM-dd}";
}
