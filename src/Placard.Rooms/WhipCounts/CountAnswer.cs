using Placard.Desk.WhipCounts;
using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>A whip count as JSON gives it; what is not known is left out.</summary>
public sealed record CountAnswer
{
    public required CountLineAnswer Count { get; init; }

    /// <summary>The hash of the edition under the forecast.</summary>
    public required string Edition { get; init; }

    /// <summary>What the forecast under the count rests on.</summary>
    public required string Basis { get; init; }

    /// <summary>How many roll calls that is.</summary>
    public required int Votes { get; init; }

    public required ChanceAnswer Passes { get; init; }
    public required RangesAnswer Ranges { get; init; }

    /// <summary>Each state's likeliest ballot counted, and the fewest states that would turn it.</summary>
    public required LikeliestAnswer Likeliest { get; init; }

    /// <summary>The fewest more votes for the goal with which nine draws in ten reach it; left out where none are enough.</summary>
    public int? MoreNeeded { get; init; }

    /// <summary>The states that are not settled, those first that move the chance of the goal most.</summary>
    public required IReadOnlyList<string> Persuadable { get; init; }

    public required IReadOnlyList<CountedStateAnswer> States { get; init; }

    /// <summary>States with commitments that have no vote that day.</summary>
    public required IReadOnlyList<string> WithoutVote { get; init; }

    public SinceAnswer? Since { get; init; }

    /// <summary>Every commitment as it was written, the withdrawn among them; left out of what is meant to be handed on.</summary>
    public IReadOnlyList<LedgerAnswer>? Commitments { get; init; }

    public required IReadOnlyList<TakingAnswer> Taken { get; init; }

    /// <summary>What each sureness weighs; a convention.</summary>
    public required IReadOnlyList<SurenessAnswer> Scale { get; init; }

    /// <summary>The count as data.</summary>
    /// <param name="view">The count.</param>
    /// <param name="withWords">Whether who said what is told too.</param>
    public static CountAnswer Of(CountView view, bool withWords = true) => new()
    {
        Count = CountLineAnswer.Of(view.Kept),
        Edition = view.Edition,
        Basis = view.Basis.Basis,
        Votes = view.Basis.Votes,
        Passes = ChanceAnswer.Of(view.Count.Passes),
        Ranges = new(RangeAnswer.Of(view.Count.Yes), RangeAnswer.Of(view.Count.No), RangeAnswer.Of(view.Count.Abstain), RangeAnswer.Of(view.Count.Absent), RangeAnswer.Of(view.Count.Margin)),
        Likeliest = LikeliestAnswer.Of(view.Count),
        MoreNeeded = view.Count.MoreNeeded(view.Goal, CountWords.NearlyCertain),
        Persuadable = [.. view.Count.Persuadable(view.Goal).Select(s => s.State.ToString())],
        States = [.. view.Count.States.Select(s => CountedStateAnswer.Of(s, view.Goal, withWords))],
        WithoutVote = [.. view.Count.OfOthers.Select(o => o.State.ToString())],
        Since = view.Since is { } since ? SinceAnswer.Of(since) : null,
        Commitments = withWords ? [.. view.Ledger.All.Select(LedgerAnswer.Of)] : null,
        Taken = [.. view.Takings.Select(TakingAnswer.Of)],
        Scale = [.. Sureness.Scale.Select(s => new SurenessAnswer(s.Word, s.Holds, s.Meaning))],
    };
}

/// <summary>The count itself.</summary>
public sealed record CountLineAnswer(
    string Id, string Title, string Body, string Date, string? Symbol, string? Like, string Rule, string Goal, string? OpenedBy, DateTimeOffset OpenedAt, int Entries)
{
    public static CountLineAnswer Of(StoredCount kept) => new(
        kept.Id.ToString(), kept.Vote.Title, kept.Vote.Body.Code, Record.Dates.PartialDate.From(kept.Vote.On).ToString(), OrNull(kept.Vote.Symbol.ToString()), OrNull(kept.Vote.Like.ToString()),
        CountWords.Word(kept.Vote.Rule), CountWords.Word(kept.Vote.Goal), OrNull(kept.OpenedBy), kept.OpenedAt, kept.Entries);

    internal static string? OrNull(string text) => text.Length == 0 ? null : text;
}

/// <summary>A chance counted in draws, with the interval of the counting alone.</summary>
public sealed record ChanceAnswer(double Chance, double Low, double High, int Draws)
{
    public static ChanceAnswer Of(CountedChance chance) => new(Math.Round(chance.Value, 4), Math.Round(chance.Low, 4), Math.Round(chance.High, 4), chance.Draws);
}

/// <summary>How many, over the draws: 5%, median, 95%.</summary>
public sealed record RangeAnswer(int Low, int Middle, int High)
{
    public static RangeAnswer Of(CountRange range) => new(range.Low, range.Middle, range.High);
}

/// <summary>The ranges of a tally.</summary>
public sealed record RangesAnswer(RangeAnswer Yes, RangeAnswer No, RangeAnswer Abstain, RangeAnswer NotVoting, RangeAnswer Margin);

/// <summary>A tally of likeliest ballots.</summary>
public sealed record LikeliestAnswer(int Yes, int No, int Abstain, int NotVoting, bool Carried, IReadOnlyList<TurnAnswer> Turns)
{
    public static LikeliestAnswer Of(WhipCount count)
    {
        var tally = count.Likeliest.ToTally();
        return new(tally.Yes, tally.No, tally.Abstain, tally.NotVoting ?? 0, count.Closeness?.Carried ?? false,
            [.. (count.Closeness?.Turns ?? []).Select(t => new TurnAnswer(CountWords.Word(t.Change.From), CountWords.Word(t.Change.To), t.States))]);
    }
}

/// <summary>So many states that changed from one ballot to another.</summary>
public sealed record TurnAnswer(string From, string To, int States);

/// <summary>The chances of a state's ballots.</summary>
public sealed record BallotChancesAnswer(double Yes, double No, double Abstain, double NotVoting)
{
    public static BallotChancesAnswer Of(BallotForecast chances) => new(Math.Round(chances.Yes, 4), Math.Round(chances.No, 4), Math.Round(chances.Abstain, 4), Math.Round(chances.Absent, 4));
}

/// <summary>A state in a count.</summary>
public sealed record CountedStateAnswer(
    string State, string Likeliest, BallotChancesAnswer Expected, BallotChancesAnswer Forecast, double PassesIfYes, double PassesIfNo, double PassesIfNeither,
    double Gain, double Risk, bool Open, CommitmentAnswer? Commitment, bool Contradicted, IReadOnlyList<CommitmentAnswer> Differing)
{
    public static CountedStateAnswer Of(CountedState state, Goal goal, bool withWords) => new(
        state.State.ToString(), CountWords.Word(state.Expected.Likeliest), BallotChancesAnswer.Of(state.Expected), BallotChancesAnswer.Of(state.Forecast),
        Math.Round(state.PassesIfYes, 4), Math.Round(state.PassesIfNo, 4), Math.Round(state.PassesIfNeither, 4), Math.Round(state.Gain(goal), 4), Math.Round(state.Risk(goal), 4), state.IsOpen,
        state.Said is { } said ? CommitmentAnswer.Of(said.Standing, withWords) : null, state.Said?.IsContradicted ?? false,
        [.. (state.Said?.Differing ?? []).Select(d => CommitmentAnswer.Of(d, withWords))]);
}

/// <summary>A commitment.</summary>
public sealed record CommitmentAnswer(string State, string Position, string Sure, string? Who, string? When, string? Note)
{
    public static CommitmentAnswer Of(Commitment commitment, bool withWords) => new(
        commitment.State.ToString(), CountWords.Word(commitment.Ballot), commitment.Sure.Word, withWords ? CountLineAnswer.OrNull(commitment.SaidBy) : null,
        CountLineAnswer.OrNull(commitment.SaidOn.ToString()), withWords ? CountLineAnswer.OrNull(commitment.Note) : null);
}

/// <summary>A commitment as it was written.</summary>
public sealed record LedgerAnswer(int Entry, CommitmentAnswer Commitment, string? WrittenBy, DateTimeOffset WrittenAt, int? WithdrawnAs, string? WithdrawnBy, DateTimeOffset? WithdrawnAt)
{
    public static LedgerAnswer Of(StoredCommitment kept) => new(
        kept.Entry, CommitmentAnswer.Of(kept.Commitment, true), CountLineAnswer.OrNull(kept.WrittenBy), kept.WrittenAt,
        kept.Withdrawal?.Entry, kept.Withdrawal is { } w ? CountLineAnswer.OrNull(w.WrittenBy) : null, kept.Withdrawal?.WrittenAt);
}

/// <summary>What changed since a moment.</summary>
public sealed record SinceAnswer(string When, double From, double To, IReadOnlyList<ChangeAnswer> States)
{
    public static SinceAnswer Of(SinceView since) => new(
        since.When, Math.Round(since.Change.From.Value, 4), Math.Round(since.Change.To.Value, 4),
        [.. since.Change.States.Select(s => new ChangeAnswer(
            s.State.ToString(), s.Was is { } was ? CountWords.Word(was.Ballot) : null, s.Was?.Sure.Word, s.Is is { } now ? CountWords.Word(now.Ballot) : null, s.Is?.Sure.Word, Math.Round(s.Effect, 4)))]);
}

/// <summary>A commitment that came, went or changed, and what it did to the chance that the proposal passes.</summary>
public sealed record ChangeAnswer(string State, string? Was, string? WasSure, string? Is, string? IsSure, double Effect);

/// <summary>A count that was taken.</summary>
public sealed record TakingAnswer(int Number, DateTimeOffset At, string? By, int Entries, double Passes, int Yes, int No, int Abstain, int NotVoting, string Edition)
{
    public static TakingAnswer Of(StoredSnapshot t) => new(
        t.Number, t.TakenAt, CountLineAnswer.OrNull(t.TakenBy), t.Count.Entries, Math.Round(t.Count.Chance, 4), t.Count.Likeliest.Yes, t.Count.Likeliest.No, t.Count.Likeliest.Abstain, t.Count.Likeliest.NotVoting ?? 0, t.Count.Edition);
}

/// <summary>A word of the scale.</summary>
public sealed record SurenessAnswer(string Word, double Holds, string Meaning);
