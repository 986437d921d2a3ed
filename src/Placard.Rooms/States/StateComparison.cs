using Placard.Rooms.Votes;

namespace Placard.Rooms.States;

/// <summary>Some states beside each other: every measure, how often each pair votes alike in the Council, and where they differed
/// lately.</summary>
public sealed record StateComparison
{
    private const int MostDiffering = 12;

    public required StateComparisonQuery Query { get; init; }

    /// <summary>Every measure, with the figure of each state in the order of the query.</summary>
    public required IReadOnlyList<ComparedFigure> Figures { get; init; }

    /// <summary>Every pair, with its agreement in Council roll calls.</summary>
    public required IReadOnlyList<ComparedPair> Pairs { get; init; }

    /// <summary>The latest Council roll calls on which one voted yes and another no.</summary>
    public required IReadOnlyList<VoteEvent> Differing { get; init; }

    /// <summary>The days of the Council roll calls that pairs are measured on.</summary>
    public required HeldSpan RollCalls { get; init; }

    /// <summary>The days of those roll calls in words.</summary>
    public string Window =>
        RollCalls.Count == 0
            ? $"none {(Query.HasDays ? "on the days asked for" : "in this edition")}"
            : $"{RollCalls.First.InWords()} to {RollCalls.Last.InWords()}";

    /// <summary>The states to choose from.</summary>
    public required IReadOnlyList<State> Choices { get; init; }

    public IReadOnlyList<State> States => Query.States;

    public static StateComparison Of(OpenEdition edition, StateComparisonQuery query, StateMeasures measures)
    {
        var states = query.States;
        IReadOnlyList<MeasuredFigure>[] of = [.. measures.Between(edition, states, query.From, query.To)];
        var planes = VoteIndex.Of(edition).Planes(query.RollCalls);
        return new()
        {
            Query = query,
            Choices = StateComparisonStart.Choices(edition.States),
            Figures = [.. of[0].Select((_, at) => new ComparedFigure([.. of.Select(figures => figures[at])]))],
            Pairs =
            [
                .. states.SelectMany((a, at) => states.Skip(at + 1).Select(b => new ComparedPair(a, b, planes.Between(a.Code, b.Code)))),
            ],
            Differing = [.. planes.Votes.Reverse().Where(Differ).Take(MostDiffering)],
            RollCalls = planes.Votes.Count == 0 ? default : new(planes.Votes.Count, planes.Votes[0].Date, planes.Votes[^1].Date),
        };

        bool Differ(VoteEvent vote) =>
            states.Any(s => vote.Ballots[s.Code] == Ballot.Yes) && states.Any(s => vote.Ballots[s.Code] == Ballot.No);
    }
}

/// <summary>One measure of several states.</summary>
/// <param name="Of">The figure of each.</param>
public sealed record ComparedFigure(IReadOnlyList<MeasuredFigure> Of)
{
    public StateMeasure Measure => Of[0].Measure;
}

/// <summary>How two states vote beside each other in the Council.</summary>
public sealed record ComparedPair(State A, State B, Agreement Agreement)
{
    /// <summary>The fewest common roll calls of which an index is shown.</summary>
    public const int Floor = 20;

    /// <summary>The index of agreement; null below the floor.</summary>
    public double? Index => Agreement.Common < Floor ? null : Agreement.Index;
}
