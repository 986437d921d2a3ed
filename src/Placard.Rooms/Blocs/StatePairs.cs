using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>A pair of states.</summary>
public sealed record StatePair(StateCode A, StateCode B, PairEstimate Agreement, double? Together);

/// <summary>What the page of pairs shows.</summary>
public sealed record StatePairs
{
    private const int MostListed = 30;

    private readonly (StateCode A, StateCode B)[] _nearestFirst;

    internal StatePairs(BlocsQuery query, BlocStructure found, StateRegister states)
    {
        (Query, Found, States) = (query, found, states);
        var compared = found.Planes.States;
        _nearestFirst =
        [
            .. compared
                .SelectMany((a, at) => compared.Skip(at + 1).Select(b => (A: a, B: b)))
                .OrderByDescending(pair => found.Agreement.Index(pair.A, pair.B))
                .ThenBy(pair => pair.A)
                .ThenBy(pair => pair.B),
        ];
        Nearest = [.. _nearestFirst.Take(MostListed).Select(Line)];
        Farthest = [.. _nearestFirst.Skip(MostListed).Reverse().Take(MostListed).Select(Line)];
    }

    public BlocsQuery Query { get; }

    public BlocStructure Found { get; }

    public StateRegister States { get; }

    public IReadOnlyList<StatePair> Nearest { get; }

    public IReadOnlyList<StatePair> Farthest { get; }

    public int Count => _nearestFirst.Length;

    /// <summary>Every pair, nearest first. The interval of each takes some microseconds, and there are many thousand.</summary>
    public IEnumerable<StatePair> All => _nearestFirst.Select(Line);

    public static StatePairs Of(OpenEdition edition, BlocsQuery asked) => BlocIndex.Of(edition).Pairs(asked.OrRecent(edition.Votes));

    private StatePair Line((StateCode A, StateCode B) pair) =>
        new(pair.A, pair.B, Found.Agreement[pair.A, pair.B], Found.Together(pair.A, pair.B));
}
