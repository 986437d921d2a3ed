namespace Placard.Rooms.Home;

/// <summary>The words that a reader searches for.</summary>
public sealed record SearchQuery(string Words)
{
    private const int Longest = 200;

    private static readonly Parameter<string?> Typed = Ask.Text(
        "q",
        "A symbol, a state, a group of states, a body, a mandate, an organisation, or words of titles and texts"
    ) with
    {
        Example = "WORDS",
        IsPositional = true,
    };

    public static QueryParameters<SearchQuery> Parameters { get; } = new QueryParameters<SearchQuery>(Of).With(Typed, q => q.Words);

    private static SearchQuery Of(Request request)
    {
        var words = request.Value(Typed)?.Trim() ?? "";
        if ((request.IsCommand || request.IsOfAssistant) && words.Length == 0)
            throw Refusal.Unreadable(
                request.IsCommand
                    ? "There is no word to search for."
                    : $"{Typed.Name} is missing: {char.ToLowerInvariant(Typed.Summary[0])}{Typed.Summary[1..]}."
            );
        return words.Length <= Longest ? new(words) : throw Refusal.Unreadable($"A search takes at most {Longest} characters.");
    }
}
