using System.Globalization;
using Placard.Edition.Registers;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>When states paid, and what they are assessed at.</summary>
internal static class MoneyTemplates
{
    public static IReadOnlyList<Template> All { get; } = [new("payment", "paid on a day", PaidOnADay), new("payment", "rate", Rate)];

    private static Drawn? PaidOnADay(Ground ground)
    {
        var paid = ground.All(MoneyTables.Contributions).Where(c => c.Paid is not null);
        if (ground.PickOrNone(paid) is not { Paid: { } day } contribution)
            return null;
        var others = ground.All(MoneyTables.Contributions).Where(c => c.Year == contribution.Year && c.Paid is { } theirs && theirs != day);
        return new Drawn(
            "{0} paid its assessment for the regular budget of {1} in full on {2}.",
            $"contribution {contribution.State} {Written.Number(contribution.Year)}; {day:yyyy-MM-dd}",
            new Blank("state", Written.State(contribution.State), Written.States(ground.Some(others, 3).Select(c => c.State))),
            new Blank("year", Written.Number(contribution.Year)),
            new Blank("day", Written.Day(day), DecisionTemplates.OtherDays(ground, day))
        );
    }

    private static Drawn? Rate(Ground ground)
    {
        var all = ground.All(MoneyTables.Contributions).Where(c => c.Rate > 0).ToList();
        if (ground.PickOrNone(all) is not { } contribution)
            return null;
        var others = all.Where(c => c.Year == contribution.Year && c.Rate != contribution.Rate);
        return new Drawn(
            "For {0} {1} is assessed at {2} per cent of the regular budget.",
            $"contribution {contribution.State} {Written.Number(contribution.Year)}; {Percent(contribution.Rate)}",
            new Blank("year", Written.Number(contribution.Year)),
            new Blank("state", Written.State(contribution.State), Written.States(ground.Some(others, 3).Select(c => c.State))),
            new Blank("number", Percent(contribution.Rate), [Percent(contribution.Rate + 0.5m), Percent(contribution.Rate * 2)])
        );
    }

    private static string Percent(decimal rate) => rate.ToString("0.###", CultureInfo.InvariantCulture);
}
