using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>What the register of access holds, until when, and its most telling figures.</summary>
public sealed record AccessOverview
{
    private const int MostShown = 10;

    public required IReadOnlyList<AccessFigure> Figures { get; init; }

    /// <summary>The day of the first session of which lists are held; null where none is.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The latest session of which lists are held; null where none is.</summary>
    public SessionLine? Latest { get; init; }

    /// <summary>Sessions of which figures alone are held, after the latest list.</summary>
    public required IReadOnlyList<SessionLine> Later { get; init; }

    /// <summary>Of how many sessions days or figures are reported.</summary>
    public int Reported { get; init; }

    /// <summary>Those put off most often, whatever became of them.</summary>
    public required IReadOnlyList<OrganisationLine> Longest { get; init; }

    /// <summary>Those put off most often of those that wait as of the latest session.</summary>
    public required IReadOnlyList<OrganisationLine> Waiting { get; init; }

    /// <summary>Status that the Council granted or refused against its Committee, latest first.</summary>
    public required IReadOnlyList<(NgoCouncilDecision Decision, OrganisationLine? Line)> CouncilDecisions { get; init; }

    /// <summary>Years between the first session held and the last of which no list is held.</summary>
    public required IReadOnlyList<int> MissingYears { get; init; }

    public bool IsEmpty => Figures.Count == 0;

    public static AccessOverview Of(OpenEdition edition)
    {
        var index = AccessIndex.Of(edition);
        var sessions = index.Ledger.Sessions;
        var latest = index.Sessions.FirstOrDefault(s => s.Listed is not null);
        var years = sessions.Select(s => s.Day.Year).ToHashSet();
        return new()
        {
            Figures = AccessFigure.Of(index),
            First = sessions.Count > 0 ? sessions[0].Day : null,
            Latest = latest,
            Later = latest is null ? [] : [.. index.Sessions.TakeWhile(s => s.Listed is null)],
            Reported = index.Sessions.Count(s => s.Report is not null),
            Longest = [.. index.All.Where(o => o.Deferrals > 0).Take(MostShown)],
            Waiting = [.. index.All.Where(o => o.Standing == NgoStanding.Waiting).Take(MostShown)],
            CouncilDecisions =
            [
                .. index
                    .CouncilDecisions.OrderByDescending(d => d.Date)
                    .ThenBy(d => d.Organisation, StringComparer.Ordinal)
                    .Select(d => (d, index.Find(d.Organisation))),
            ],
            MissingYears =
                years.Count == 0 ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min()).Where(y => !years.Contains(y))],
        };
    }
}

/// <summary>One figure of the register.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Value">The figure.</param>
/// <param name="From">The first date that it rests on.</param>
/// <param name="To">The last.</param>
/// <param name="Address">Where it is shown.</param>
public sealed record AccessFigure(string Name, int Value, PartialDate From, PartialDate To, string Address)
{
    /// <summary>Those of which anything is held.</summary>
    internal static IReadOnlyList<AccessFigure> Of(AccessIndex index)
    {
        var figures = new List<AccessFigure>();
        var sessions = index.Ledger.Sessions;
        if (sessions.Count > 0)
        {
            var (first, last) = (PartialDate.From(sessions[0].Day), PartialDate.From(sessions[^1].Day));
            figures.Add(new("organisations in the lists held", index.All.Count, first, last, AccessAddresses.Organisations));
            figures.Add(
                new(
                    "put off by the last session held",
                    index.All.Count(o => o.Standing == NgoStanding.Waiting),
                    last,
                    last,
                    OrganisationQuery.AddressOf(NgoStanding.Waiting)
                )
            );
            if (index.All.Count > 0 && index.All[0].Deferrals is > 0 and var most)
                figures.Add(
                    new(
                        "sessions, the most that put one organisation off",
                        most,
                        first,
                        last,
                        new OrganisationQuery { Deferrals = most }.ToString()
                    )
                );
        }
        if (index.RollCalls.Count > 0)
            figures.Add(
                new("roll calls", index.RollCalls.Count, index.RollCalls[^1].Date, index.RollCalls[0].Date, AccessAddresses.States)
            );
        if (index.Invitations.Count(i => !i.IsPledge) is > 0 and var extended)
            figures.Add(
                new(
                    "states said to have extended a standing invitation",
                    extended,
                    default,
                    index.Invitations.Max(i => i.Origin.AsOf),
                    AccessAddresses.Invitations
                )
            );
        if (index.Invitations.Count(i => i.IsPledge) is > 0 and var pledged)
            figures.Add(
                new(
                    "other states said to have pledged one",
                    pledged,
                    default,
                    index.Invitations.Max(i => i.Origin.AsOf),
                    AccessAddresses.Invitations
                )
            );
        if (index.Reports.Count > 0)
            figures.Add(
                new(
                    "reports on reprisals",
                    index.Reports.Count,
                    new PartialDate(index.Reports[^1].Year),
                    new PartialDate(index.Reports[0].Year),
                    AccessAddresses.Reprisals
                )
            );
        return figures;
    }

    /// <summary>The dates it rests on, in words.</summary>
    public string Window => From == To ? From.InWords() : Dates.Span(YearOf(From), YearOf(To));

    private static PartialDate YearOf(PartialDate date) => date.IsKnown ? new(date.Year) : default;
}
