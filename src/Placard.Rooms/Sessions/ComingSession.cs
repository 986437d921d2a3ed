using Placard.Record.Seats;
using Placard.Record.Votes.Sessions;
using Placard.Rooms.Seats;

namespace Placard.Rooms.Sessions;

/// <summary>A session that the record does not reach: when it is expected, and what falls due in it.</summary>
/// <param name="Session">The session; its number follows from the calendar.</param>
/// <param name="Calendar">The calendar of the body.</param>
/// <param name="Days">The days of decision that are expected.</param>
/// <param name="Like">The session whose calendar that follows.</param>
/// <param name="Today">The day it is.</param>
public sealed record ComingSession(
    BodySession Session,
    SessionCalendar Calendar,
    (DateOnly First, DateOnly Last) Days,
    BodySession Like,
    DateOnly Today
)
{
    // A mandate ends a year or more to the day after it was renewed, and a session may end some days later than the year before.
    private const int DaysOfGrace = 30;

    /// <summary>The last session of the record.</summary>
    public BodySession LastHeld => new(Session.Body, Numbers.Plain(Calendar.Last));

    /// <summary>How many sessions it is ahead of the record.</summary>
    public int Ahead => SessionCalendar.NumberOf(Session.Name)!.Value - Calendar.Last;

    /// <summary>Whether its days are expected to be over.</summary>
    public bool IsOver => Days.Last < Today;

    /// <summary>The recurring texts that are due, likely ones first.</summary>
    public required IReadOnlyList<DueText> Texts { get; init; }

    /// <summary>How often texts came that were due, on past sessions.</summary>
    public required FallsDueScore Score { get; init; }

    /// <summary>What ends between the session before it and the end of this one, some days of grace added.</summary>
    public required DueList Ends { get; init; }

    /// <summary>The mandates that end then, unless they are renewed.</summary>
    public required IReadOnlyList<MandateEntry> Mandates { get; init; }

    /// <summary>The mandates that the register knows to have been renewed at it, though none of its votes is in the edition.</summary>
    public required IReadOnlyList<Mandate> Renewed { get; init; }

    /// <summary>What texts ask for at it, by their own words.</summary>
    public required IReadOnlyList<TextRequest> Requests { get; init; }

    /// <summary>Seats and tenures that end then, by body and day.</summary>
    public required IReadOnlyList<DueGroup> Seats { get; init; }

    /// <summary>The elections that the record knows of in that time.</summary>
    public required IReadOnlyList<Election> Elections { get; init; }

    /// <summary>The roll calls on the latest renewals of these mandates, by their symbols; those adopted without a vote have
    /// none.</summary>
    public required IReadOnlyDictionary<DocumentSymbol, VoteEvent> Renewals { get; init; }

    public required StateRegister States { get; init; }

    /// <summary>The roll call on the latest renewal of a mandate; null where it was adopted without a vote or is not held.</summary>
    public VoteEvent? RenewalOf(MandateEntry mandate) => mandate.Latest is { } latest ? Renewals.GetValueOrDefault(latest.Symbol) : null;

    /// <summary>A session that comes, by its number or the next one on a day; null for one of the record, or too far ahead.</summary>
    internal static ComingSession? Of(OpenEdition edition, Body body, int? asked, DateOnly today)
    {
        var index = SessionIndex.Of(edition);
        return index.CalendarOf(body) is { } calendar ? index.ComingOf(body, asked ?? calendar.NextOn(today), today) : null;
    }

    internal static ComingSession? Make(OpenEdition edition, SessionIndex index, Body body, int number, DateOnly today)
    {
        if (index.CalendarOf(body) is not { } calendar || index.DueOf(body) is not { } due)
            return null;
        if (number <= calendar.Last || calendar.DaysOf(number) is not { } days)
            return null;
        var ahead = number - calendar.Last;
        var score = index.ScoreOf(body, ahead)!;
        var before = calendar.DaysOf(number - 1)?.Last ?? days.First.AddMonths(-12 / calendar.PerYear);
        var ends = DueList.Of(
            edition,
            new DueQuery("", default, before.AddDays(DaysOfGrace + 1), days.Last.AddDays(DaysOfGrace), null, null)
        );
        var mandates = MandateIndex.Of(edition);
        MandateEntry[] renewed =
            body == Body.HumanRightsCouncil
                ? [.. ends.Due.Where(d => d.Kind == DueKind.Mandate).Select(d => mandates.Find(d.Mandate!.Code)!)]
                : [];
        return new(new(body, Numbers.Plain(number)), calendar, days, new(body, Numbers.Plain(calendar.LikeOf(number))), today)
        {
            Texts =
            [
                .. due.At(number, calendar.Last)
                    .OrderByDescending(t => score.IsLikely(t.Rule))
                    .ThenByDescending(t => t.InARow)
                    .ThenBy(t => t.Latest.Title, StringComparer.Ordinal),
            ],
            Score = score,
            Ends = ends,
            Mandates = renewed,
            Renewed =
            [
                .. mandates
                    .All.Select(m => m.Mandate)
                    .Where(m => m.Renewed.IsKnown && m.Renewed.Body == body && m.Renewed.Session == Numbers.Plain(number)),
            ],
            Renewals = renewed
                .Select(m => m.Latest!.Symbol)
                .Distinct()
                .Select(symbol => (symbol, Vote: edition.Votes.On(symbol).FirstOrDefault(v => v.IsRollCall)))
                .Where(r => r.Vote is not null)
                .ToDictionary(r => r.symbol, r => r.Vote!),
            Requests = SessionRequestIndex.Of(edition).At(body, number),
            Seats = [.. DueGroup.ListOf(ends with { Due = [.. ends.Due.Where(d => d.Kind != DueKind.Mandate && IsOf(body, d))] })],
            Elections =
            [
                .. SeatIndex.Of(edition).Elections.Where(e => e.Day >= ends.Query.From && e.Day <= ends.Query.Until).OrderBy(e => e.Day),
            ],
            States = edition.States,
        };
    }

    /// <summary>What has a day, for a calendar.</summary>
    public Views.Calendar ToCalendar() =>
        new(
            SessionWords.FullTitle(Session),
            [
                new(
                    $"Expected: last day of decisions, {SessionWords.FullTitle(Session)}",
                    Addresses.Session(Session),
                    Days.Last,
                    ComingWords.When(this)
                ),
                .. Mandates.Select(m => new CalendarEntry(
                    $"Mandate ends unless renewed: {m.Mandate.FullTitle}",
                    SeatAddresses.Mandate(m.Mandate),
                    m.Ends.Latest,
                    $"By {m.Latest!.Symbol}."
                )),
                .. Seats.Select(s => new CalendarEntry(s.Title, s.Address, s.Ends.Latest, s.About)),
                .. Elections.Select(SeatFeed.Of).Select(e => new CalendarEntry(e.Title, e.Address, e.Day, e.Summary)),
            ]
        );

    /// <summary>What falls due, each by the day from which that follows: when a text last came, when a mandate was renewed.</summary>
    public Feed ToFeed() =>
        new(
            $"What falls due: {SessionWords.FullTitle(Session)}",
            [
                .. Texts
                    .Select(t => new FeedEntry(
                        $"{ComingWords.Certainty(this, t)}: {t.Latest.Title}",
                        Addresses.Vote(t.Latest.Address),
                        t.Latest.Date.Latest,
                        $"{ComingWords.Why(this, t)} {ComingWords.Rate(this, t)}"
                    ))
                    .Concat(
                        Mandates.Select(m => new FeedEntry(
                            $"To renew: {m.Mandate.FullTitle}",
                            SeatAddresses.Mandate(m.Mandate),
                            m.Latest!.Adopted.Latest,
                            $"Ends {m.Ends.InWords()} by {m.Latest.Symbol}, unless it is renewed."
                        ))
                    )
                    .OrderByDescending(e => e.Day),
            ]
        );

    // The Council fills its own advisory bodies; the Assembly elects most others.
    private static bool IsOf(Body body, DueSeat due) =>
        body == Body.HumanRightsCouncil
            ? due.Kind == DueKind.Holder || due.Body?.Code.StartsWith(body.Code, StringComparison.Ordinal) == true
            : due.Kind is DueKind.Seat or DueKind.Expert;
}
