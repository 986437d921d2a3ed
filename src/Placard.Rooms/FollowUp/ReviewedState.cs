using Placard.Record.FollowUp;
using Placard.Rooms.Votes;

namespace Placard.Rooms.FollowUp;

/// <summary>The review of a state in one cycle of the Universal Periodic Review: everything that was recommended in it.</summary>
public sealed record ReviewedState
{
    public required State State { get; init; }

    public required int Cycle { get; init; }

    public required StateRegister States { get; init; }

    /// <summary>The recommendations, as the document numbers them.</summary>
    public required IReadOnlyList<Recommendation> All { get; init; }

    /// <summary>The source they were read from.</summary>
    public required SourceDescription Source { get; init; }

    public int? Session => All.Select(r => r.Session).FirstOrDefault(s => s is not null);

    /// <summary>The latest day that any is as of.</summary>
    public PartialDate AsOf => All.Max(r => r.Origin.AsOf);

    /// <summary>How many have no number in the source.</summary>
    public int WithoutNumber => All.Count(r => r.Number.Length == 0);

    /// <summary>By the first theme of each, in the order in which themes come; without a theme under an empty one.</summary>
    public IEnumerable<IGrouping<string, Recommendation>> ByTheme => All.GroupBy(r => r.Themes.FirstOrDefault() ?? "");

    /// <summary>The review of an address or a command.</summary>
    /// <exception cref="Refusal">Nothing of it is held.</exception>
    public static ReviewedState Of(Request request, ReviewQuery query)
    {
        var edition = request.Edition;
        var ofState = FollowUpIndex
            .Of(edition)
            .ReceivedBy(query.State.Code)
            .Where(r => r is { Kind: RecommendationKind.Recommendation, Cycle: not null })
            .ToLookup(r => r.Cycle!.Value);
        if (!ofState.Contains(query.Cycle))
            throw Refusal.NotFound(
                $"This edition has no recommendations of cycle {query.Cycle} to {query.State.Name}.",
                ofState.Select(g => g.Key).Order().Select(c => new Link($"Cycle {c}", FollowUpAddresses.Review(query.State.Code, c)))
            );
        Recommendation[] all = [.. ofState[query.Cycle]];
        return new()
        {
            State = query.State,
            Cycle = query.Cycle,
            States = edition.States,
            All = all,
            Source = edition.Info.SourceOf(all[0].Origin.Source),
        };
    }

    /// <summary>The words with the number before them; where the source has no number, with the states that recommend behind them, which
    /// such sources keep apart from the words.</summary>
    internal string NumberedText(Recommendation r) =>
        r.Number.Length > 0 ? $"{r.Number} {r.Text}"
        : r.Issuers.Count == 0 ? r.Text
        : $"{r.Text} ({string.Join(", ", r.Issuers.Select(States.NameOf))})";
}
