using Placard.Rooms.Votes;

namespace Placard.Rooms.States;

/// <summary>States beside each other as JSON gives them.</summary>
/// <param name="States">Their codes, in the order asked.</param>
/// <param name="Measures">Every measure.</param>
/// <param name="Council">How often each pair votes alike in the Human Rights Council.</param>
/// <param name="Differed">The latest roll calls of the Council on which one voted yes and another no.</param>
public sealed record StateComparisonJson(
    IReadOnlyList<string> States,
    IReadOnlyList<ComparedFigureJson> Measures,
    IReadOnlyList<ComparedPairJson> Council,
    IReadOnlyList<DifferingVoteJson> Differed
)
{
    public static StateComparisonJson Of(StateComparison model) =>
        new(
            [.. model.States.Select(s => s.Code.ToString())],
            [
                .. model.Figures.Select(figure => new ComparedFigureJson(
                    figure.Measure.Code,
                    figure.Measure.Name,
                    [.. figure.Of.Select((f, at) => new ComparedValueJson(model.States[at].Code.ToString(), FigureJson.Of(f)))]
                )),
            ],
            [
                .. model.Pairs.Select(p => new ComparedPairJson(
                    p.A.Code.ToString(),
                    p.B.Code.ToString(),
                    p.Agreement.Common,
                    p.Index is { } index ? Math.Round(index, 4) : null,
                    model.Window
                )),
            ],
            [
                .. model.Differing.Select(v => new DifferingVoteJson(
                    v.Address.ToString(),
                    v.Date.ToString(),
                    v.Heading(),
                    new OrderedDictionary<string, string>(
                        model
                            .States.Where(s => v.Ballots[s.Code] != Ballot.None)
                            .Select(s => KeyValuePair.Create(s.Code.ToString(), v.Ballots[s.Code].ToWord()))
                    )
                )),
            ]
        );
}

/// <summary>One measure of several states.</summary>
public sealed record ComparedFigureJson(string Code, string Name, IReadOnlyList<ComparedValueJson> Values);

/// <summary>The value of one state.</summary>
public sealed record ComparedValueJson(string State, FigureJson Figure);

/// <summary>How two states vote alike.</summary>
/// <param name="A">One state.</param>
/// <param name="B">The other.</param>
/// <param name="Common">The roll calls on which both cast a ballot.</param>
/// <param name="Agreement">Lijphart's index, 0 to 1; left out where the common roll calls are too few.</param>
/// <param name="Window">The days of the roll calls.</param>
public sealed record ComparedPairJson(string A, string B, int Common, double? Agreement, string Window);

/// <summary>A roll call on which some states differed.</summary>
public sealed record DifferingVoteJson(string Address, string Date, string Title, IReadOnlyDictionary<string, string> Ballots);
