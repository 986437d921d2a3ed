namespace Placard.Record.Votes.Measures;

/// <summary>The texts of one title that came before a body time and again.</summary>
/// <param name="Body">The body.</param>
/// <param name="Key">What the titles share.</param>
/// <param name="Votes">The decisions on whole texts, oldest first.</param>
public sealed record Recurrence(Body Body, string Key, IReadOnlyList<VoteEvent> Votes);

/// <summary>Every text that came back under the same title, found by <see cref="TitleKey"/>.</summary>
/// <remarks>Only decisions on whole texts count, adoptions without a vote and the quarantined among them: the history of a text is more
/// than its roll calls.</remarks>
public sealed class RecurringTitles
{
    private readonly Dictionary<(Body Body, string Key), Recurrence> _recurrences;

    /// <summary>Groups votes in any order, which does not matter.</summary>
    public RecurringTitles(IEnumerable<VoteEvent> votes) =>
        _recurrences = votes
            .Where(v => v.Kind == VoteKind.WholeText)
            .AsParallel()
            .AsOrdered()
            .Select(v => (Vote: v, Key: TitleKey.Of(v.Title)))
            .AsSequential()
            .GroupBy(v => (v.Vote.Body, v.Key), v => v.Vote)
            .Where(group => group.Key.Key.Length > 0 && group.Skip(1).Any())
            .ToDictionary(
                group => group.Key,
                group => new Recurrence(group.Key.Body, group.Key.Key, [.. group.OrderBy(v => v.Date).ThenBy(v => v.Address)])
            );

    /// <summary>Every text that came back, most often first, then by body and key.</summary>
    public IReadOnlyList<Recurrence> All =>
        [.. _recurrences.Values.OrderByDescending(r => r.Votes.Count).ThenBy(r => r.Body).ThenBy(r => r.Key, StringComparer.Ordinal)];

    /// <summary>The history to which a vote belongs, on a whole text or on a part of one with its title; null where the title came
    /// once.</summary>
    public Recurrence? Of(VoteEvent vote) => Of(vote.Body, vote.Title);

    /// <summary>The history of a title before a body; null where it came once or never.</summary>
    public Recurrence? Of(Body body, string title) => _recurrences.GetValueOrDefault((body, TitleKey.Of(title)));
}
