using Placard.Edition.Registers;
using Placard.Record.Statements;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>Joint statements: how many states, and which.</summary>
internal static class StatementTemplates
{
    public static IReadOnlyList<Template> All { get; } =
    [new("statement", "on behalf of", OnBehalfOf), new("statement", "one signatory", OneSignatory)];

    private static Drawn? OnBehalfOf(Ground ground)
    {
        if (ground.PickOrNone(Known(ground).Where(s => s.ClaimedAtLeast == Names(ground, s).Count)) is not { } statement)
            return null;
        var count = Names(ground, statement).Count;
        var others = Known(ground).Where(s => s.Day == statement.Day).Select(s => s.Lead);
        var leads = Known(ground).Select(s => s.Lead).Except(others).Distinct();
        return new Drawn(
            "On {0} {1} read out a joint statement of {2} states on {3} in the {4}.",
            $"statement {statement.Id}; {Written.Number(count)} states",
            new Blank("day", Written.Day(statement.Day)),
            new Blank("state", Written.State(statement.Lead), Written.States(ground.Some(leads, 2))),
            new Blank("number", Written.Number(count), Written.AllOf(ground.Near(count, 2))),
            new Blank("subject", statement.Subject),
            new Blank("body", statement.Body.Name)
        );
    }

    private static Drawn? OneSignatory(Ground ground)
    {
        if (ground.PickOrNone(Known(ground)) is not { } statement)
            return null;
        var names = Names(ground, statement);
        var others = ground.All(StatementTables.Signatures).Select(s => s.State).Distinct().Except(names).ToList();
        return new Drawn(
            "{0} signed the joint statement on {1} that {2} read out in the {3} on {4}.",
            $"statement {statement.Id}; {string.Join(' ', names)}",
            new Blank("state", Written.State(ground.Pick(names)), Written.States(ground.Some(others, 3))),
            new Blank("subject", statement.Subject),
            new Blank("lead", Written.State(statement.Lead)),
            new Blank("body", statement.Body.Name),
            new Blank("day", Written.Day(statement.Day))
        );
    }

    // Where a note says that others give another number, the number has no one reading.
    private static IEnumerable<JointStatement> Known(Ground ground) =>
        ground
            .All(StatementTables.Statements)
            .Where(s =>
                s is { List: SignatoryList.Complete, Lead.IsKnown: true, IsLetter: false }
                && !s.Note.Contains(" say ", StringComparison.Ordinal)
            );

    private static IReadOnlyList<StateCode> Names(Ground ground, JointStatement statement) =>
        [.. ground.All(StatementTables.Signatures).Where(s => s.Statement == statement.Id).Select(s => s.State).Distinct().Order()];
}
