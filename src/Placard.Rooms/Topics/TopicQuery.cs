namespace Placard.Rooms.Topics;

/// <summary>The subject that a reader asks for.</summary>
/// <param name="Name">The label as written.</param>
public sealed record TopicQuery(string Name)
{
    private const int Longest = 120;
    private const int MostNearest = 5;

    private static readonly Parameter<string?> Named = Ask.Text("topic", "The subject as libraries write it, case aside") with
    {
        IsInPath = true,
        MaxLength = Longest,
    };

    public static QueryParameters<TopicQuery> Parameters { get; } =
        new QueryParameters<TopicQuery>(request => new(request.Value(Named) ?? "")).With(Named, q => q.Name);

    /// <summary>The subject that is meant.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    internal TopicLine In(OpenEdition edition)
    {
        if (Name.Length > Longest)
            throw Refusal.Unreadable($"A subject has at most {Longest} characters; this one has {Name.Length}.");
        var index = TopicIndex.Of(edition);
        return index.Find(Name)
            ?? throw Refusal.NotFound(
                $"No decision in this edition is filed under {Quotes.Of(Name.Replace('+', ' '))}.",
                index
                    .Nearest(Name)
                    .Take(MostNearest)
                    .Select(t => new Link($"{t.Label} ({Numbers.Plain(t.Votes.Count)})", t.Address))
                    .Append(new Link("Votes with these words", $"{Addresses.Votes}?topic={Uri.EscapeDataString(Name.Replace('+', ' '))}"))
            );
    }
}
