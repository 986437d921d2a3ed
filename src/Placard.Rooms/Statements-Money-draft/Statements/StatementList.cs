using Placard.Record.Statements;

namespace Placard.Rooms.Statements;

/// <summary>A joint statement in a list, with how many states are named.</summary>
public sealed record StatementLine(JointStatement Statement, int Named);

/// <summary>The joint statements that a reader asks for, latest first.</summary>
public sealed record StatementList(StatementQuery Query, IReadOnlyList<StatementLine> Lines, StatementIndex Index, StateRegister States)
{
    public static StatementList Of(OpenEdition edition, StatementQuery query)
    {
        var index = StatementIndex.Of(edition);
        var named = query.State is { } state ? index.Of(state.Code).ToHashSet() : [];
        return new(
            query,
            [
                .. index
                    .All.Where(s => query.Takes(s, (statement, _) => named.Contains(statement)))
                    .Select(s => new StatementLine(s, index.Named(s))),
            ],
            index,
            edition.States
        );
    }

    /// <summary>Those whose list of names is complete.</summary>
    public int Complete => Index.All.Count(s => s.List == SignatoryList.Complete);

    /// <summary>Those of which no published list was found.</summary>
    public int WithoutList => Index.All.Count(s => s.List == SignatoryList.NoneFound);

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
