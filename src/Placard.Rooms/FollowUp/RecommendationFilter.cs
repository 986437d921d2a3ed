using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>Which recommendations a list has; what is null narrows nothing.</summary>
public sealed record RecommendationFilter
{
    public RecommendationKind Kind { get; init; }

    public Mechanism? Mechanism { get; init; }

    public int? Cycle { get; init; }

    /// <summary>Words of a label.</summary>
    public string? Theme { get; init; }

    public Response? Response { get; init; }

    public State? Issuer { get; init; }

    /// <summary>The state that is asked.</summary>
    public State? To { get; init; }

    /// <summary>Words of the text.</summary>
    public string? Words { get; init; }

    public IReadOnlyList<Recommendation> Of(IEnumerable<Recommendation> entries)
    {
        var words = Words?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return [.. entries.Where(r => Passes(r) && (words.Length == 0 || HasAll(r.Text, words)))];
    }

    // What costs more is asked last.
    private bool Passes(Recommendation r) =>
        r.Kind == Kind
        && (Mechanism is null || r.Mechanism == Mechanism)
        && (Cycle is null || r.Cycle == Cycle)
        && (Response is null || r.Response == Response)
        && (To is null || r.State == To.Code)
        && (Issuer is null || r.Issuers.Contains(Issuer.Code))
        && (Theme is null || r.Themes.Concat(r.Persons).Concat(r.Goals).Any(l => l.Contains(Theme, StringComparison.OrdinalIgnoreCase)));

    private static bool HasAll(string text, string[] words) =>
        Array.TrueForAll(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
