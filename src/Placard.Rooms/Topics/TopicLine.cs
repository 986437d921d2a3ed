namespace Placard.Rooms.Topics;

/// <summary>One subject in a list of them.</summary>
/// <param name="Label">The label as the libraries most often write it: <c>RIGHT TO FOOD</c>.</param>
/// <param name="Votes">The decisions filed under it, latest first.</param>
public sealed record TopicLine(string Label, IReadOnlyList<VoteEvent> Votes)
{
    /// <summary>The page of the subject.</summary>
    public string Address => Addresses.Topic(Label);

    /// <summary>The day of the first decision; the default where none has a date.</summary>
    public PartialDate First { get; } = Votes.Select(v => v.Date).Where(d => d.IsKnown).OrderBy(d => d.Earliest).FirstOrDefault();

    /// <summary>The day of the latest.</summary>
    public PartialDate Last { get; } = Votes.Select(v => v.Date).Where(d => d.IsKnown).OrderBy(d => d.Latest).LastOrDefault();

    /// <summary>Adopted by a vote.</summary>
    public int Adopted { get; } = Votes.Count(v => v.Outcome == Outcome.Adopted);

    /// <summary>Rejected by a vote.</summary>
    public int Rejected { get; } = Votes.Count(v => v.Outcome == Outcome.Rejected);

    /// <summary>Adopted without a vote.</summary>
    public int WithoutVote { get; } = Votes.Count(v => v.Outcome == Outcome.AdoptedWithoutVote);

    /// <summary>Roll calls that measures use.</summary>
    public int RollCalls { get; } = Votes.Count(v => v.IsMeasurable);

    internal static TopicLine Of(IGrouping<string, (string Label, VoteEvent Vote)> topic) =>
        new(
            topic.CountBy(t => t.Label).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key is var label
            && label == topic.Key
                ? label
                : string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            [.. topic.Select(t => t.Vote).DistinctBy(v => v.Address)]
        );
}
