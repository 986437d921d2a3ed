using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>What the register of access holds, as JSON gives it.</summary>
/// <param name="Figures">The figures, each with its window.</param>
/// <param name="LatestSession">The latest session of which lists are held; left out where none is.</param>
/// <param name="LaterSessions">Sessions after it of which figures alone are held.</param>
/// <param name="MissingYears">Years in between of which no list is held.</param>
/// <param name="MostDeferred">Those put off most often.</param>
/// <param name="Waiting">Those put off most often of those that wait as of the latest session.</param>
/// <param name="CouncilDecisions">Status that the Council granted or refused against its Committee.</param>
public sealed record AccessOverviewJson(
    IReadOnlyList<AccessFigureJson> Figures,
    SessionLineJson? LatestSession,
    IReadOnlyList<SessionLineJson> LaterSessions,
    IReadOnlyList<int> MissingYears,
    IReadOnlyList<OrganisationLineJson> MostDeferred,
    IReadOnlyList<OrganisationLineJson> Waiting,
    IReadOnlyList<CouncilDecisionJson> CouncilDecisions
)
{
    public static AccessOverviewJson Of(AccessOverview start) =>
        new(
            [.. start.Figures.Select(AccessFigureJson.Of)],
            start.Latest is { } latest ? SessionLineJson.Of(latest) : null,
            [.. start.Later.Select(SessionLineJson.Of)],
            start.MissingYears,
            [.. start.Longest.Select(OrganisationLineJson.Of)],
            [.. start.Waiting.Select(OrganisationLineJson.Of)],
            [.. start.CouncilDecisions.Select(d => CouncilDecisionJson.Of(d.Decision))]
        );
}

/// <summary>One figure, with the dates it rests on.</summary>
public sealed record AccessFigureJson(string Name, int Value, string? From, string? To, string Address)
{
    public static AccessFigureJson Of(AccessFigure figure) =>
        new(figure.Name, figure.Value, figure.From.OrNull(), figure.To.OrNull(), figure.Address);
}

/// <summary>The figures, one a row, and as a terminal shows them.</summary>
internal static class AccessOverviewTable
{
    public static Table<AccessOverview> Columns { get; } =
        Table<AccessOverview>.Of(
            start => start.Figures,
            new("figure", "What is counted", (_, f) => f.Name),
            new("value", "The figure", (_, f) => f.Value),
            new("from", "The first date that it rests on", (_, f) => f.From),
            new("to", "The last", (_, f) => f.To),
            new("address", "Where it is shown", (_, f) => f.Address)
        );

    public static void Write(AccessOverview start, TextWriter output)
    {
        if (start.IsEmpty)
        {
            output.WriteLine("This edition holds nothing of the register of access.");
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["figure", "value", "from", "to"],
            start.Figures.Select(f => (IReadOnlyList<string>)[f.Name, Numbers.Plain(f.Value), f.From.ToString(), f.To.ToString()])
        );
        if (start.Latest is { Listed: { } listed } latest)
            output.WriteLine(
                $"Latest session of which lists are held: {latest.Name}, {listed.CountOf(NgoDecisionKind.Recommended)} recommended, "
                    + $"{listed.CountOf(NgoDecisionKind.Deferred)} deferred."
            );
        if (start.Longest.Count > 0)
            output.WriteLine(
                $"Put off most often, at {Plurals.Plain(start.Longest[0].Deferrals, "session")}: "
                    + $"{Lists.And([.. start.Longest.Where(o => o.Deferrals == start.Longest[0].Deferrals).Select(o => o.Name)])}."
            );
        if (start.MissingYears.Count > 0)
            output.WriteLine(
                $"No list is held of {Lists.And([.. start.MissingYears.Select(y => Numbers.Plain(y))])}; "
                    + "of other years one list may be missing. So deferrals and years are the least that they can be."
            );
    }
}
