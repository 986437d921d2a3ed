using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>One session with its lists.</summary>
/// <param name="Line">The session.</param>
/// <param name="Organisations">The organisation of each decision.</param>
/// <param name="RollCalls">The roll calls of the session, in their order.</param>
/// <param name="Changes">The changes of name of which it took note.</param>
public sealed record SessionSheet(
    SessionLine Line,
    IReadOnlyDictionary<NgoDecision, NgoOrganisation> Organisations,
    IReadOnlyList<VoteEvent> RollCalls,
    IReadOnlyList<NgoNameChange> Changes
)
{
    private const int MostNear = 4;

    public NgoSession Listed => Line.Listed!;

    /// <exception cref="Refusal">No lists of a session of that day are held.</exception>
    public static SessionSheet Of(Request request, SessionQuery query)
    {
        var index = AccessIndex.Of(request.Edition);
        var found = index
            .Sessions.Where(s => s.Listed is { } listed && listed.Day >= query.Day.Earliest && listed.Day <= query.Day.Latest)
            .ToList();
        var line = found is [var one] ? one : throw Unknown(index, query.Day, found.Count);
        var ledger = index.Ledger;
        var ending = "ending " + line.Listed!.Day.Iso();
        return new(
            line,
            line.Listed.Decisions.Distinct().ToDictionary(d => d, d => ledger.Find(d.Organisation)!),
            [.. index.RollCalls.Where(v => v.Session == ending)],
            [.. ledger.All.SelectMany(o => o.Changes).Where(c => c.Session == line.Listed.Day)]
        );
    }

    /// <summary>The decisions of each kind, in the order of kinds.</summary>
    public IEnumerable<IGrouping<NgoDecisionKind, NgoDecision>> ByKind => Listed.Decisions.GroupBy(d => d.Kind);

    private static Refusal Unknown(AccessIndex index, PartialDate day, int found) =>
        Refusal.NotFound(
            found == 0
                ? $"{Quotes.Of(day.ToString())} dates no session of which lists are held."
                : $"Lists of {Numbers.Plain(found)} sessions of {day} are held; name the day of one.",
            index
                .Ledger.Sessions.OrderBy(s => Math.Abs(s.Day.DayNumber - day.Earliest.DayNumber))
                .Take(MostNear)
                .Select(s => new Link($"{s.Name}, {s.Day.Iso()}", AccessAddresses.Session(s.Day)))
        );
}
