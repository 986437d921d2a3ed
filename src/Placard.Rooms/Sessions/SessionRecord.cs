using Placard.Record.Votes.Sessions;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Sessions;

/// <summary>A text of a session with what was voted on beside it.</summary>
/// <param name="Vote">The decision on the whole text.</param>
/// <param name="Amendments">The votes on amendments to it, in order.</param>
/// <param name="Parts">The votes on its paragraphs, and motions about it.</param>
public sealed record DecidedText(VoteEvent Vote, IReadOnlyList<VoteEvent> Amendments, IReadOnlyList<VoteEvent> Parts);

/// <summary>A session of the record: its texts, votes, sponsors, and who was on the side that carried.</summary>
public sealed record SessionRecord(SessionLine Line)
{
    private const int MostClosest = 5;

    public BodySession Session => Line.Session;

    public required StateRegister States { get; init; }

    /// <summary>The members on the last day of decision, by name; empty where they are not known, or are all states.</summary>
    public required IReadOnlyList<StateCode> Members { get; init; }

    /// <summary>Its whole texts in the order of their symbols.</summary>
    public required IReadOnlyList<DecidedText> Texts { get; init; }

    /// <summary>The votes on what is not among these texts: amendments to texts that are not held, motions.</summary>
    public required IReadOnlyList<VoteEvent> Others { get; init; }

    /// <summary>The votes that the fewest votes decided.</summary>
    public required IReadOnlyList<VoteEvent> Closest { get; init; }

    /// <summary>How many roll calls the counts of sides rest on.</summary>
    public required int SidedRollCalls { get; init; }

    public required IReadOnlyList<WinningSide> Sides { get; init; }

    public required IReadOnlyList<SponsorCount> Sponsors { get; init; }

    /// <summary>The texts of which no sponsor is known.</summary>
    public required int WithoutSponsor { get; init; }

    /// <summary>The session of the body before it, and the one after it; null for none held.</summary>
    public required (BodySession? Before, BodySession? After) Neighbours { get; init; }

    /// <summary>The session that comes after all that are held; null where none is worked out.</summary>
    public required BodySession? Coming { get; init; }

    /// <summary>All votes of the session, in the list of votes.</summary>
    public string AllVotes => VotesWith(new VoteFilter());

    /// <summary>The list of its votes, narrowed further.</summary>
    public string VotesWith(VoteFilter filter) => new VoteQuery(filter with { Session = Session }).OnVotes();

    internal static SessionRecord Of(OpenEdition edition, SessionIndex index, SessionLine line)
    {
        var votes = line.Votes;
        var order = votes.OrderBy(v => v.Symbol).ThenBy(v => v.Draft).ThenBy(v => v.Date).ThenBy(v => v.Address).ToList();
        var amendments = order.Where(v => v is { Kind: VoteKind.Amendment, Amends.IsKnown: true }).ToLookup(v => v.Amends);
        var parts = order
            .Where(v => v.Kind is VoteKind.Paragraph or VoteKind.Procedure)
            .ToLookup(v => v.Symbol.IsKnown ? v.Symbol : v.Draft);
        DecidedText[] texts =
        [
            .. order
                .Where(v => v.Kind == VoteKind.WholeText)
                .Select(v => new DecidedText(
                    v,
                    [.. SymbolsOf(v).SelectMany(s => amendments[s])],
                    [.. SymbolsOf(v).SelectMany(s => parts[s])]
                )),
        ];
        var shown = texts.SelectMany(t => t.Amendments.Concat(t.Parts).Append(t.Vote)).ToHashSet(ReferenceEqualityComparer.Instance);
        var lines = index.OfBody(line.Session.Body).ToList();
        var at = lines.IndexOf(line);
        var sides = votes.Where(WinningSide.Counts).ToList();
        return new(line)
        {
            States = edition.States,
            Members =
                line.Last.IsExact && line.Session.Body.Seats < Body.GeneralAssembly.Seats
                    ? edition.States.ByName(edition.Seats.On(line.Session.Body, line.Last.Latest).Select(t => t.State).Distinct())
                    : [],
            Texts = texts,
            Others = [.. order.Where(v => !shown.Contains(v))],
            Closest =
            [
                .. votes
                    .Where(v => v.Margin is not null)
                    .OrderBy(v => v.Margin)
                    .ThenByDescending(v => v.Date)
                    .ThenBy(v => v.Address)
                    .Take(MostClosest),
            ],
            SidedRollCalls = sides.Count,
            Sides = WinningSide.Of(sides),
            Sponsors = SponsorCount.Of(votes),
            WithoutSponsor = texts.Count(t =>
                t.Vote.MainSponsors.Count + t.Vote.AdditionalSponsors.Count + t.Vote.OtherSponsors.Count == 0
            ),
            Neighbours = (lines.ElementAtOrDefault(at + 1)?.Session, at > 0 ? lines[at - 1].Session : null),
            Coming = index.CalendarOf(line.Session.Body) is { } calendar ? new(line.Session.Body, Numbers.Plain(calendar.Last + 1)) : null,
        };
    }

    private static IEnumerable<DocumentSymbol> SymbolsOf(VoteEvent vote) =>
        new[] { vote.Symbol, vote.Draft }.Where(s => s.IsKnown).Distinct();
}
