using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.Votes;

/// <summary>One vote with all that its page shows.</summary>
public sealed record Vote
{
    /// <summary>The vote with its witnesses.</summary>
    public required VoteEvent Event { get; init; }

    public required StateRegister States { get; init; }

    public required IReadOnlyDictionary<SourceCode, SourceDescription> Sources { get; init; }

    public required BallotOrder Order { get; init; }

    public required IReadOnlyList<BallotSection> Sections { get; init; }

    /// <summary>How close it was; null where there was no vote.</summary>
    public required Closeness? Closeness { get; init; }

    /// <summary>The history of its title; null where the title came once.</summary>
    public required Recurrence? History { get; init; }

    /// <summary>The votes on amendments to this text, latest first.</summary>
    public required IReadOnlyList<VoteEvent> Amendments { get; init; }

    /// <summary>For an amendment, the votes on the text it would change.</summary>
    public required IReadOnlyList<VoteEvent> Amended { get; init; }

    /// <summary>The other votes under the same symbols: on parts of the text, on motions.</summary>
    public required IReadOnlyList<VoteEvent> OnSameText { get; init; }

    /// <summary>Those of its documents whose words the edition has, or those of the text that they became.</summary>
    public required IReadOnlySet<DocumentSymbol> WithWords { get; init; }

    /// <summary>Whether such a vote can be forecast, were it to come again.</summary>
    public required bool CanBeForecast { get; init; }

    /// <summary>What other rooms have of it, a section each.</summary>
    public IReadOnlyList<VoteSection> Elsewhere { get; init; } = [];

    /// <summary>Whether promises can be counted for such a vote.</summary>
    public bool CanBeCounted => WhipCount.Counts(Event);

    /// <summary>The documents to read at the United Nations, the adopted text first.</summary>
    public IEnumerable<DocumentSymbol> Documents => new[] { Event.Symbol, Event.Draft, Event.Amends }.Where(s => s.IsKnown).Distinct();

    /// <summary>Whether it divides states beyond doubt, so that there are likely swing states.</summary>
    public bool MaySwing => Event is { IsMeasurable: true, Date.IsKnown: true, Ballots.Divides: true };

    public static Vote Of(OpenEdition edition, VoteEvent vote, BallotOrder order)
    {
        var index = VoteIndex.Of(edition);
        return new Vote
        {
            Event = edition.WithWitnesses(vote),
            States = edition.States,
            Sources = edition.Info.Sources.ToDictionary(s => s.Code),
            Order = order,
            Sections = BallotSections.Of(vote, edition.States, order),
            Closeness = vote.Status == RecordStatus.Quarantined ? null : Closeness.Of(vote),
            History = index.HistoryOf(vote),
            Amendments =
            [
                .. index
                    .AmendmentsTo(vote.Draft)
                    .Concat(vote.Symbol == vote.Draft ? [] : index.AmendmentsTo(vote.Symbol))
                    .Where(v => v.Address != vote.Address),
            ],
            CanBeForecast =
                vote.IsRollCall
                && ForecastWalk.Forecasts(vote.Body)
                && edition.Votes.All.First(v => v.Body == vote.Body).Date is { IsExact: true } last
                && (vote.Body == Body.GeneralAssembly || edition.Seats.Knows(vote.Body, last)),
            Amended = vote.Amends.IsKnown ? edition.Votes.On(vote.Amends) : [],
            WithWords = new[] { vote.Symbol, vote.Draft, vote.Amends }
                .Where(s => s.IsKnown && edition.Texts.Find(s) is not null)
                .ToHashSet(),
            OnSameText =
            [
                .. edition
                    .Votes.On(vote.Symbol)
                    .Concat(edition.Votes.On(vote.Draft))
                    .Where(v => v.Address != vote.Address)
                    .DistinctBy(v => v.Address),
            ],
        };
    }
}
