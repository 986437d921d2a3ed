using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Where a reader of seats starts: which bodies are followed, what is uncontested, what happened last and what comes
/// next.</summary>
public sealed record SeatsStart
{
    private const int Listed = 6;

    /// <summary>The one body that a command asked for; null for all of them.</summary>
    public SeatedMembers? Members { get; init; }

    /// <summary>Every body, with how many of its members are known today.</summary>
    public required IReadOnlyList<BodyLine> Bodies { get; init; }

    /// <summary>The contests for seats of the Council.</summary>
    public required UncontestedSeats Council { get; init; }

    /// <summary>What falls vacant, by body or kind and day.</summary>
    public required DueList Due { get; init; }

    public required IReadOnlyList<Election> Elections { get; init; }

    public required IReadOnlyList<SeatChange> Changes { get; init; }

    public required VacancyFigures Vacancies { get; init; }

    /// <summary>How many mandates are held, and of how many a text says when they end.</summary>
    public required (int All, int WithEnd) Mandates { get; init; }

    public required StateRegister States { get; init; }

    public IEnumerable<Election> LatestElections => Elections.Take(Listed);

    public IEnumerable<SeatChange> LatestChanges => Changes.Take(Listed);

    public IEnumerable<DueGroup> NextDue => DueGroup.ListOf(Due).Take(Listed);

    /// <summary>Whether anything is held at all.</summary>
    public bool IsEmpty => Bodies.All(b => b.Known == 0) && Elections.Count == 0 && Mandates.All == 0;

    public static SeatsStart Of(Request request, SeatsQuery query)
    {
        var edition = request.Edition;
        var index = SeatIndex.Of(edition);
        var mandates = MandateIndex.Of(edition);
        var today = request.Clock.Today();
        return new()
        {
            Members = query.Body is null ? null : SeatedMembers.Of(edition, query),
            Bodies =
            [
                .. SeatedBody.All.Select(body => new BodyLine(
                    body,
                    body.Members == SeatHolders.States
                        ? index.Plan.On(body, query.On).Count
                        : index.Experts[body].Count(e => SeatedMembers.MaySit(e, query.On))
                )),
            ],
            Council = UncontestedSeats.Of(request, new(SeatedBody.Council, default, default)),
            Due = DueList.Of(edition, DueQuery.Soon(today)),
            Elections = index.Elections,
            Changes = [.. SeatedBody.All.SelectMany(index.Plan.ChangesOf).OrderByDescending(c => c.On)],
            Vacancies = VacancyFigures.Of(index.Vacancies),
            Mandates = (mandates.All.Count, mandates.All.Count(m => m.Ends.IsKnown)),
            States = edition.States,
        };
    }

    /// <summary>Elections and changes, to follow.</summary>
    public static Feed FeedOf(SeatsStart start) => SeatFeed.Of("Elections and changes of seats", start.Elections, start.Changes);
}

/// <summary>A body in a list.</summary>
/// <param name="Body">The body.</param>
/// <param name="Known">How many of its members are known.</param>
public sealed record BodyLine(SeatedBody Body, int Known);
