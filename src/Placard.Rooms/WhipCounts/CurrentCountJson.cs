using Placard.Desk.WhipCounts;
using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>A whip count as JSON gives it; what is not known is left out.</summary>
public sealed record CurrentCountJson
{
    public required CountLineJson Count { get; init; }

    /// <summary>The hash of the edition under the forecast.</summary>
    public required string Edition { get; init; }

    /// <summary>What the forecast under the count rests on.</summary>
    public required string Basis { get; init; }

    /// <summary>How many roll calls that is.</summary>
    public required int Votes { get; init; }

    public required ChanceJson Passes { get; init; }
    public required RangesJson Ranges { get; init; }

    /// <summary>Each state's likeliest ballot counted, and the fewest states that would turn it.</summary>
    public required LikeliestJson Likeliest { get; init; }

    /// <summary>The fewest more votes for the goal with which nine draws in ten reach it; left out where none are enough.</summary>
    public int? MoreNeeded { get; init; }

    /// <summary>The states that are not settled, those first that move the chance of the goal most.</summary>
    public required IReadOnlyList<string> Persuadable { get; init; }

    public required IReadOnlyList<CountedStateJson> States { get; init; }

    /// <summary>States with commitments that have no vote that day.</summary>
    public required IReadOnlyList<string> WithoutVote { get; init; }

    public SinceJson? Since { get; init; }

    /// <summary>Every commitment as it was written, the withdrawn among them; left out of what is meant to be handed on.</summary>
    public IReadOnlyList<EntryJson>? Commitments { get; init; }

    public required IReadOnlyList<SnapshotJson> Taken { get; init; }

    /// <summary>The values of the field <c>ticket</c> with which a program may send the forms of the count; left out by commands.</summary>
    public CountTickets? Tickets { get; init; }

    /// <summary>What each sureness weighs; a convention.</summary>
    public required IReadOnlyList<SurenessJson> Scale { get; init; }

    /// <summary>The count as data.</summary>
    public static CurrentCountJson Of(CurrentCount count) => Of(count, withWords: true);

    /// <summary>The count as data to hand on, without who said what.</summary>
    public static CurrentCountJson WithoutWords(CurrentCount count) => Of(count, withWords: false);

    private static CurrentCountJson Of(CurrentCount view, bool withWords) =>
        new()
        {
            Count = CountLineJson.Of(view.Kept),
            Edition = view.Edition,
            Basis = view.Basis.Basis,
            Votes = view.Basis.Votes,
            Passes = ChanceJson.Of(view.Count.Passes),
            Ranges = new(
                RangeJson.Of(view.Count.Yes),
                RangeJson.Of(view.Count.No),
                RangeJson.Of(view.Count.Abstain),
                RangeJson.Of(view.Count.Absent),
                RangeJson.Of(view.Count.Margin)
            ),
            Likeliest = LikeliestJson.Of(view.Count),
            MoreNeeded = view.Count.MoreNeeded(view.Goal, CountWording.NearlyCertain),
            Persuadable = [.. view.Count.Persuadable(view.Goal).Select(s => s.State.ToString())],
            States = [.. view.Count.States.Select(s => CountedStateJson.Of(s, view.Goal, withWords))],
            WithoutVote = [.. view.Count.OfOthers.Select(o => o.State.ToString())],
            Since = view.Since is { } since ? SinceJson.Of(since) : null,
            Commitments = withWords ? [.. view.Ledger.All.Select(EntryJson.Of)] : null,
            Tickets = withWords && view.Input.Tickets != CountTickets.None ? view.Input.Tickets : null,
            Taken = [.. view.Snapshots.Select(SnapshotJson.Of)],
            Scale = [.. Sureness.Scale.Select(s => new SurenessJson(s.Word, s.Holds, s.Meaning))],
        };
}

/// <summary>The counts on the desk, latest vote first.</summary>
/// <param name="Ticket">The value of the field <c>ticket</c> with which a program may start one; left out by commands.</param>
/// <param name="Counts">The counts.</param>
public sealed record CountListJson(string? Ticket, IReadOnlyList<CountLineJson> Counts)
{
    internal static CountListJson Of(CountList list) => Of(list.Counts, list.Ticket.OrNull());

    public static CountListJson Of(IReadOnlyList<StoredCount> counts, string? ticket = null) =>
        new(ticket, [.. counts.Select(CountLineJson.Of)]);
}

/// <summary>The count itself.</summary>
public sealed record CountLineJson(
    string Id,
    string Title,
    string Body,
    string Date,
    string? Symbol,
    string? Like,
    string Rule,
    string Goal,
    string? OpenedBy,
    DateTimeOffset OpenedAt,
    int Entries,
    int Version
)
{
    public static CountLineJson Of(StoredCount kept) =>
        new(
            kept.Id.ToString(),
            kept.Vote.Title,
            kept.Vote.Body.Code,
            Record.Dates.PartialDate.From(kept.Vote.On).ToString(),
            kept.Vote.Symbol.OrNull(),
            kept.Vote.Like.ToString().OrNull(),
            VoteWords.ToSlug(kept.Vote.Rule.ToWord()),
            kept.Vote.Goal.ToWord(),
            kept.OpenedBy.OrNull(),
            kept.OpenedAt,
            kept.Entries,
            kept.Version
        );
}

/// <summary>A chance counted in draws, with the interval of the counting alone.</summary>
public sealed record ChanceJson(double Chance, double Low, double High, int Draws)
{
    public static ChanceJson Of(CountedChance chance) =>
        new(chance.Value.Rounded(), chance.Low.Rounded(), chance.High.Rounded(), chance.Draws);
}

/// <summary>How many, over the draws: 5%, median, 95%.</summary>
public sealed record RangeJson(int Low, int Middle, int High)
{
    public static RangeJson Of(CountRange range) => new(range.Low, range.Middle, range.High);
}

/// <summary>The ranges of a tally.</summary>
public sealed record RangesJson(RangeJson Yes, RangeJson No, RangeJson Abstain, RangeJson NotVoting, RangeJson Margin);

/// <summary>A tally of likeliest ballots.</summary>
public sealed record LikeliestJson(int Yes, int No, int Abstain, int NotVoting, bool Carried, IReadOnlyList<TurnJson> Turns)
{
    public static LikeliestJson Of(WhipCount count)
    {
        var tally = count.Likeliest.ToTally();
        return new(
            tally.Yes,
            tally.No,
            tally.Abstain,
            tally.NotVoting ?? 0,
            count.Closeness?.Carried ?? false,
            [
                .. (count.Closeness?.Turns ?? []).Select(t => new TurnJson(
                    CountWording.Word(t.Change.From),
                    CountWording.Word(t.Change.To),
                    t.States
                )),
            ]
        );
    }
}

/// <summary>So many states that changed from one ballot to another.</summary>
public sealed record TurnJson(string From, string To, int States);

/// <summary>The chances of a state's ballots.</summary>
public sealed record BallotChancesJson(double Yes, double No, double Abstain, double NotVoting)
{
    public static BallotChancesJson Of(BallotForecast chances) =>
        new(chances.Yes.Rounded(), chances.No.Rounded(), chances.Abstain.Rounded(), chances.Absent.Rounded());
}

/// <summary>A state in a count.</summary>
public sealed record CountedStateJson(
    string State,
    string Likeliest,
    BallotChancesJson Expected,
    BallotChancesJson Forecast,
    double PassesIfYes,
    double PassesIfNo,
    double PassesIfNeither,
    double Gain,
    double Risk,
    bool Open,
    CommitmentJson? Commitment,
    bool Contradicted,
    IReadOnlyList<CommitmentJson> Differing
)
{
    public static CountedStateJson Of(CountedState state, Goal goal, bool withWords) =>
        new(
            state.State.ToString(),
            CountWording.Word(state.Expected.Likeliest),
            BallotChancesJson.Of(state.Expected),
            BallotChancesJson.Of(state.Forecast),
            state.PassesIfYes.Rounded(),
            state.PassesIfNo.Rounded(),
            state.PassesIfNeither.Rounded(),
            state.Gain(goal).Rounded(),
            state.Risk(goal).Rounded(),
            state.IsOpen,
            state.Said is { } said ? CommitmentJson.Of(said.Standing, withWords) : null,
            state.Said?.IsContradicted ?? false,
            [.. (state.Said?.Differing ?? []).Select(d => CommitmentJson.Of(d, withWords))]
        );
}

/// <summary>A commitment.</summary>
public sealed record CommitmentJson(string State, string Position, string Sure, string? Who, string? When, string? Note)
{
    public static CommitmentJson Of(Commitment commitment, bool withWords) =>
        new(
            commitment.State.ToString(),
            CountWording.Word(commitment.Ballot),
            commitment.Sure.Word,
            withWords ? commitment.SaidBy.OrNull() : null,
            commitment.SaidOn.OrNull(),
            withWords ? commitment.Note.OrNull() : null
        );
}

/// <summary>A commitment as it was written.</summary>
public sealed record EntryJson(
    int Entry,
    CommitmentJson Commitment,
    string? WrittenBy,
    DateTimeOffset WrittenAt,
    int? WithdrawnAs,
    string? WithdrawnBy,
    DateTimeOffset? WithdrawnAt
)
{
    public static EntryJson Of(StoredCommitment kept) =>
        new(
            kept.Entry,
            CommitmentJson.Of(kept.Commitment, true),
            kept.WrittenBy.OrNull(),
            kept.WrittenAt,
            kept.Withdrawal?.Entry,
            kept.Withdrawal is { } w ? w.WrittenBy.OrNull() : null,
            kept.Withdrawal?.WrittenAt
        );
}

/// <summary>What changed since a moment.</summary>
public sealed record SinceJson(string When, double From, double To, IReadOnlyList<ChangeJson> States)
{
    public static SinceJson Of(CountChange since) =>
        new(
            since.When,
            since.Change.From.Value.Rounded(),
            since.Change.To.Value.Rounded(),
            [
                .. since.Change.States.Select(s => new ChangeJson(
                    s.State.ToString(),
                    s.Was is { } was ? CountWording.Word(was.Ballot) : null,
                    s.Was?.Sure.Word,
                    s.Is is { } now ? CountWording.Word(now.Ballot) : null,
                    s.Is?.Sure.Word,
                    s.Effect.Rounded()
                )),
            ]
        );
}

/// <summary>A commitment that came, went or changed, and what it did to the chance that the proposal passes.</summary>
public sealed record ChangeJson(string State, string? Was, string? WasSure, string? Is, string? IsSure, double Effect);

/// <summary>A count that was taken.</summary>
public sealed record SnapshotJson(
    int Number,
    DateTimeOffset At,
    string? By,
    int Entries,
    double Passes,
    int Yes,
    int No,
    int Abstain,
    int NotVoting,
    string Edition
)
{
    public static SnapshotJson Of(StoredSnapshot t) =>
        new(
            t.Number,
            t.TakenAt,
            t.TakenBy.OrNull(),
            t.Count.Entries,
            t.Count.Chance.Rounded(),
            t.Count.Likeliest.Yes,
            t.Count.Likeliest.No,
            t.Count.Likeliest.Abstain,
            t.Count.Likeliest.NotVoting ?? 0,
            t.Count.Edition
        );
}

/// <summary>A word of the scale.</summary>
public sealed record SurenessJson(string Word, double Holds, string Meaning);
