using Placard.Record.Statements;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Statements;

/// <summary>A joint statement in a list, with how many states are named.</summary>
public sealed record StatementLine(JointStatement Statement, int Named);

/// <summary>The joint statements that a reader asks for, latest first.</summary>
public sealed record StatementList(StatementQuery Query, IReadOnlyList<StatementLine> Lines, StatementIndex Index, StateRegister States)
{
    public static StatementList Of(OpenEdition edition, StatementQuery query)
    {
        var index = StatementIndex.Of(edition);
        return new(
            query,
            [.. index.All.Where(s => query.Takes(s, index)).Select(s => new StatementLine(s, index.Named(s)))],
            index,
            edition.States
        );
    }

    /// <summary>The one state that every statement held is about; null where they are about several or none.</summary>
    public string? OnlyConcerned => Index.Concerned.ToList() is [{ IsKnown: true } only] ? States.NameOf(only) : null;

    /// <summary>The statement with the highest number of states claimed and no name known; null where there is none.</summary>
    public JointStatement? LargestUnnamed =>
        Index.All.Where(s => s.ClaimedAtLeast is not null && Index.Named(s) == 0).MaxBy(s => s.ClaimedAtLeast);

    public Feed ToFeed() =>
        new(
            "Joint statements",
            [
                .. Lines.Select(line => new FeedEntry(
                    $"{StatementWords.Title(line.Statement)}: {StatementWords.Side(line.Statement, States)}",
                    Addresses.Statement(line.Statement.Id),
                    line.Statement.Day,
                    $"{StatementWords.Occasion(line.Statement)}. Claimed: {StatementWords.Claimed(line.Statement)} states. "
                        + $"Named: {StatementWords.Named(line.Statement, line.Named)}; list: {line.Statement.List.ToWord()}."
                )),
            ]
        );
}
