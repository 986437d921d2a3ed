using Placard.Record.Positions.Swing;
using Placard.Rooms.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>What a brief says of who is behind a text, and of the texts of its title before and after.</summary>
internal static class TextHistoryRules
{
    public const string Before = "Against the text before it";
    public const string Behind = "Who is behind it";
    public const string Next = "What comes next";

    private const int MostNamed = 12;
    private const int MostKinds = 4;
    private const int MostNear = 5;

    public static IReadOnlyList<BriefRule<BriefedText>> All { get; } =
    [
        new("text-sponsors", Behind, 1, "Its main sponsors and how many joined, as sources name them; 12 names at most.", Sponsors),
        new(
            "text-amendments",
            Behind,
            1,
            "The amendments to it that were put to the vote, by outcome, and the closest of them.",
            Amendments
        ),
        new("text-parts", Behind, 3, "How many other votes were taken under its symbols, on parts of it or on motions.", Parts),
        new("text-before", Before, 1, "The decision on the text of the same title in the same body before it.", Predecessor),
        new(
            "text-changed",
            Before,
            1,
            "The states that cast another ballot than on that text, where both roll calls can be used: by change, 12 names each.",
            Changed
        ),
        new(
            "text-near",
            Next,
            2,
            "In the Council: the 5 members nearest to the tipping point by their positions in all its roll calls, with the chances "
                + "of their "
                + "ballots; members of the day of the brief where no later text of the title is held, else of the day of the vote.",
            Near
        ),
        new("text-after", Next, 1, "The next decision on a text of the same title, where one is held.", After),
        new(
            "text-renewed",
            Next,
            1,
            "Where the register of mandates knows a later renewal of a mandate that the text renewed: by what, when, how it was "
                + "adopted, and how that is known.",
            Renewed
        ),
        new(
            "text-due",
            Next,
            1,
            "Where none is held: the years in which texts of its title were decided, and the year in which the next would come, where the "
                + "last two were at most 3 years apart.",
            Due
        ),
    ];

    private static Said Sponsors(BriefedText it)
    {
        if (it.Vote is not { } vote || vote.MainSponsors.Count + vote.AdditionalSponsors.Count + vote.OtherSponsors.Count == 0)
            return Said.Nothing;
        var main = vote.MainSponsors.Count > 0 ? it.Named(vote.MainSponsors, MostNamed) : Lists.And([.. vote.OtherSponsors], MostNamed);
        var joined = vote.AdditionalSponsors.Count;
        return Said.That(
            main.Length == 0
                ? $"Sources name {Plurals.Count(joined, "sponsor")} that joined it, and no main sponsor."
                : $"As far as sources name sponsors, it was introduced by {main.TrimEnd('.')}"
                    + (joined == 0 ? "." : $"; {Plurals.Count(joined, "state")} joined."),
            it.Source
        );
    }

    private static Said Amendments(BriefedText it)
    {
        if (it.Vote is not { Kind: VoteKind.WholeText } vote)
            return Said.Nothing;
        var index = VoteIndex.Of(it.Edition);
        var all = index
            .AmendmentsTo(vote.Draft)
            .Concat(vote.Symbol == vote.Draft ? [] : index.AmendmentsTo(vote.Symbol))
            .Where(v => v.Status != RecordStatus.Quarantined && v.Address != vote.Address)
            .DistinctBy(v => v.Address)
            .ToList();
        if (all.Count == 0)
            return Said.Nothing;
        var closest = all.Where(v => v is { Margin: not null, IsMeasurable: true }).MinBy(v => v.Margin);
        var fates = all.CountBy(v => v.OutcomeInList()).OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal);
        return Said.That(
            $"{Plurals.Count(all.Count, "amendment")} to it {Plurals.Of(all.Count, "is", "are")} held: "
                + $"{Lists.And([.. fates.Select(f => $"{f.Value} {f.Key}")])}."
                + (
                    closest is null
                        ? ""
                        : $" The closest, {closest.Symbol}, was {closest.OutcomeInList()} by {BriefSources.TallyOf(closest)} "
                            + "(yes-no-abstaining)"
                            + (closest.MainSponsors.Count > 0 ? $"; moved by {it.Named(closest.MainSponsors, MostNamed)}." : ".")
                ),
            closest is null ? it.Source : BriefSources.Of(closest),
            it.Source
        );
    }

    private static Said Parts(BriefedText it)
    {
        if (it.Vote is not { Kind: VoteKind.WholeText } vote)
            return Said.Nothing;
        var others = it
            .Edition.Votes.On(vote.Symbol)
            .Concat(it.Edition.Votes.On(vote.Draft))
            .Where(v => v.Address != vote.Address && v.Kind != VoteKind.Amendment)
            .DistinctBy(v => v.Address)
            .Count();
        return others == 0
            ? Said.Nothing
            : Said.That(
                $"{Plurals.Count(others, "other vote")} under its symbols {Plurals.Of(others, "is", "are")} held, "
                    + "on parts of it or on motions.",
                it.Source
            );
    }

    private static Said Predecessor(BriefedText it) =>
        it.Before is not { } before
            ? Said.Nothing
            : Said.That(
                $"The text of the same title before it is {Symbol(before)}. {OutcomeSentence.Of(before)}"
                    + (
                        before.Status is RecordStatus.Disputed or RecordStatus.Quarantined
                            ? $" Its record: {StatusWords.InWords(before)}."
                            : ""
                    ),
                BriefSources.Of(before)
            );

    private static string Symbol(VoteEvent vote) => vote.SymbolInWords() is { Length: > 0 } symbol ? symbol : vote.Address.ToString();

    private static Said Changed(BriefedText it)
    {
        var changes = TextChanges.Of(it);
        if (changes is not { Both: > 0 })
            return Said.Nothing;
        var said = changes
            .ByKind.Take(MostKinds)
            .Select(c => $"{it.Named(c.States, MostNamed)} went from {Word(c.From)} to {Word(c.To)}")
            .ToList();
        var more = changes.ByKind.Skip(MostKinds).Sum(c => c.States.Count);
        return Said.That(
            changes.Count == 0
                ? $"All {Plurals.Count(changes.Both, "state")} that cast a ballot on both voted as before."
                : $"Of {Plurals.Count(changes.Both, "state")} that cast a ballot on both, {changes.Count} voted otherwise: "
                    + $"{string.Join("; ", said)}{(more == 0 ? "" : $"; {Plurals.Count(more, "state")} in other ways")}.",
            it.Source,
            BriefSources.Of(it.Before!)
        );
    }

    private static string Word(Ballot ballot) => ballot == Ballot.Abstain ? "abstaining" : ballot.ToWord();

    private static Said Near(BriefedText it)
    {
        if (it is not { Vote: { } vote, Swing: { } swing })
            return Said.Nothing;
        var near = swing.Table.States.Where(s => s.Distance is not null).Take(MostNear).ToList();
        return near.Count == 0
            ? Said.Nothing
            : Said.That(
                $"By their positions in {Plurals.Count(swing.RollCalls, "roll call")} of the {vote.Body.ShortName}, the members of "
                    + $"{swing.On.InWords()} nearest to the tipping point of this vote, who may have left when it comes again, are "
                    + Lists.And([.. near.Select(s => Chance(it, s))])
                    + "; "
                    + "the chances follow from positions in all votes alone, those of earlier terms among them, and have wide margins. A "
                    + "forecast of the text gives others, because it also goes by ballots on this text and on those most like it.",
                new BriefSource(
                    $"Likely swing states on {Symbol(vote)}",
                    Addresses.SwingOf(vote.Address) + (swing.IsOfAnotherDay ? $"&on={swing.On}" : "")
                ),
                new BriefSource($"Forecast of the next vote on {Symbol(vote)}", Addresses.ForecastLike(vote.Address))
            );
    }

    private static string Chance(BriefedText it, SwingState s) =>
        $"{it.States.NameOf(s.State)} (yes {Chances.InWords(s.Chances.Yes)}, no {Chances.InWords(s.Chances.No)})";

    private static Said After(BriefedText it) =>
        it.Vote is { } vote && Predecessors.After(VoteIndex.Of(it.Edition), vote) is { } next
            ? Said.That($"The next text of the same title is {Symbol(next)}. {OutcomeSentence.Of(next)}", BriefSources.Of(next))
            : Said.Nothing;

    private static Said Renewed(BriefedText it)
    {
        var since = MandateIndex
            .Of(it.Edition)
            .All.Where(m => m.IsRenewedSince && m.Latest!.Symbol == it.Symbol && m.Mandate.Renewed.IsKnown)
            .Select(m => m.Mandate)
            .ToList();
        return since.Count == 0
            ? Said.Nothing
            : new Said([
                .. since.Select(mandate => new BriefSentence(
                    $"The register of mandates has a later renewal of the mandate “{mandate.FullTitle}”: "
                        + $"{MandateTexts.RenewedBy(mandate)}; who voted how on it is not in this edition.",
                    [new BriefSource($"Mandate: {mandate.FullTitle}", SeatAddresses.Mandate(mandate))]
                )),
            ]);
    }

    private static Said Due(BriefedText it)
    {
        var index = VoteIndex.Of(it.Edition);
        if (
            it.Vote is not { Date.IsKnown: true } vote
            || Predecessors.After(index, vote) is not null
            || index.HistoryOf(vote) is not { } history
        )
            return Said.Nothing;
        if (SteadyPace.Of(index, vote) is not { } pace)
            return Said.Nothing;
        var years = history.Votes.Where(v => v.Date.IsKnown).Select(v => v.Date.Year).Distinct().Order().ToList();
        var next = vote.Date.Year + pace;
        var held = it.Edition.Held.Of(vote.Body).Votes.Last;
        return Said.That(
            $"Texts of this title were decided {Plurals.Count(history.Votes.Count, "time")} in this edition, in {Span(years)}; "
                + "at the pace of "
                + $"the last two the next {(next <= it.Today.Year ? "was to come" : "would come")} in {next}"
                + (
                    held.IsKnown
                        ? $" (votes of the {vote.Body.ShortName} are held until {held.InWords()}: whether it came later is not known here)."
                        : "."
                ),
            it.Source
        );
    }

    private static string Span(IReadOnlyList<int> years) =>
        years.Count <= 6 ? Lists.And([.. years.Select(y => Numbers.Plain(y))]) : $"{years.Count} years from {years[0]} to {years[^1]}";
}
