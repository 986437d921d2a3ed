using Placard.Record.Seats;
using Placard.Rooms.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.States;

/// <summary>What one state did in the Human Rights Council, as far as it is held: the first thing its page shows.</summary>
public sealed record StateCouncil
{
    private const int MostAllies = 5;
    private const int YearsOfAllies = 10;
    private const int MostListed = 8;

    /// <summary>The fewest common roll calls of which agreement is shown.</summary>
    public const int FewestCommon = 20;

    /// <summary>The term it holds on the day the page is for; null for none.</summary>
    public SeatHolding? Now { get; init; }

    /// <summary>The last term it held before that day; null for none.</summary>
    public SeatHolding? Last { get; init; }

    /// <summary>Its ballots, in roll calls that measures use.</summary>
    public required int Yes { get; init; }

    public required int No { get; init; }

    public required int Abstain { get; init; }

    /// <summary>The days of all those roll calls, whether it was a member or not.</summary>
    public required HeldSpan RollCalls { get; init; }

    /// <summary>The members of the Council on the day that agree with it most, nearest first.</summary>
    public required IReadOnlyList<Companion> Allies { get; init; }

    /// <summary>The first year of the roll calls that allies are measured on.</summary>
    public required int AlliesSince { get; init; }

    /// <summary>The last of these years.</summary>
    public required int AlliesTo { get; init; }

    /// <summary>Of how many members of the Council on the day the agreement is known.</summary>
    public required int AlliesOf { get; init; }

    /// <summary>The day on which a seat is held now.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How many members of the Council on that day are known.</summary>
    public required int Members { get; init; }

    /// <summary>The roll calls on which nobody else voted as it did.</summary>
    public required int Alone { get; init; }

    /// <summary>Those on which one or two others did.</summary>
    public required int NearlyAlone { get; init; }

    /// <summary>The latest roll call on which it was alone, or with one or two others where it never was; null for none.</summary>
    public LoneVote? LatestAlone { get; init; }

    /// <summary>The latest amendments that it moved as a main sponsor.</summary>
    public required IReadOnlyList<VoteEvent> Amendments { get; init; }

    /// <summary>How many it moved, by outcome, most first.</summary>
    public required IReadOnlyList<KeyValuePair<Outcome, int>> AmendmentsByOutcome { get; init; }

    /// <summary>How many more it moved whose record contains an error.</summary>
    public required int AmendmentsInError { get; init; }

    /// <summary>The latest whole texts that name it as a main sponsor.</summary>
    public required IReadOnlyList<VoteEvent> Texts { get; init; }

    /// <summary>How many name it so.</summary>
    public required int TextsSponsored { get; init; }

    /// <summary>Whole texts whose main sponsors are known.</summary>
    public required HeldSpan SponsoredTexts { get; init; }

    /// <summary>Whole texts decided on.</summary>
    public required HeldSpan AllTexts { get; init; }

    public int Cast => Yes + No + Abstain;

    public int AmendmentsMoved => AmendmentsByOutcome.Sum(o => o.Value);

    /// <summary>Whether the state can have a record in the Council, or has one.</summary>
    public bool Applies { get; init; }

    public static StateCouncil Of(OpenEdition edition, State state, DateOnly today)
    {
        var records = CouncilRecords.Of(edition);
        var record = records.Of(state.Code);
        var plan = SeatIndex.Of(edition).Plan;
        var terms = plan.Of(SeatedBody.Council).Where(t => t.State == state.Code).ToList();
        var to = records.RollCalls.Last.Year;
        var since = Math.Max(to - YearsOfAllies + 1, 0);
        var members = plan.On(SeatedBody.Council, today).Select(t => t.State).ToHashSet();
        var allies = record.Cast == 0 || to == 0 ? [] : Nearest(edition, state.Code, members, since);
        return new()
        {
            Applies = state.Standing == StateStanding.Member || record.Cast > 0 || terms.Count > 0,
            Now = terms.Find(t => t.Days.Contains(today)),
            Last = terms.FindLast(t => t.Days.To < today),
            Yes = record.Yes,
            No = record.No,
            Abstain = record.Abstain,
            RollCalls = records.RollCalls,
            Allies = [.. allies.Take(MostAllies)],
            AlliesOf = allies.Count,
            On = today,
            Members = members.Count,
            AlliesSince = since,
            AlliesTo = to,
            Alone = record.Alone.Count(a => a.Companions.Count == 0),
            NearlyAlone = record.Alone.Count(a => a.Companions.Count > 0),
            LatestAlone = record.Alone.OrderByDescending(a => a.Companions.Count == 0).FirstOrDefault(),
            Amendments = [.. record.Amendments.Take(MostListed)],
            AmendmentsByOutcome =
            [
                .. record
                    .Amendments.CountBy(v => v.IsOutcomeCertain ? v.Outcome : Outcome.Unknown)
                    .OrderByDescending(o => o.Value)
                    .ThenBy(o => o.Key),
            ],
            AmendmentsInError = record.AmendmentsInError,
            Texts = [.. record.Texts.Take(MostListed)],
            TextsSponsored = record.Texts.Count,
            SponsoredTexts = records.SponsoredTexts,
            AllTexts = records.Texts,
        };
    }

    private static List<Companion> Nearest(OpenEdition edition, StateCode state, HashSet<StateCode> members, int since) =>
        [
            .. VoteIndex
                .Of(edition)
                .Agreement(Body.HumanRightsCouncil, since)
                .NearestTo(state, FewestCommon)
                .Where(companion => members.Contains(companion.State)),
        ];
}
