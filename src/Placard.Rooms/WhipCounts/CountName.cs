using System.CommandLine;
using Placard.Desk;
using Placard.Desk.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>How a whip count is named: in addresses by its ten letters; in commands also by the first of them, or by words of its
/// title.</summary>
internal static class CountName
{
    private const string Meaning = "The count's name, its first letters, or words of its title";
    private const int FewestLetters = 3;
    private const int MostNamed = 5;

    /// <summary>The count that a view shows.</summary>
    public static Parameter<StoredCount?> Parameter { get; } =
        new(
            "id",
            ParameterKind.Text,
            Meaning,
            (request, text) => request.IsCommand ? Find(request.Desk, text) : FindExact(request.Desk, text),
            count => count?.Id.ToString()
        )
        {
            Example = "COUNT",
            IsInPath = true,
        };

    /// <summary>The count that a command works on.</summary>
    public static Argument<string> Argument() => new("COUNT") { Description = Meaning };

    /// <summary>The count with this name.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public static StoredCount FindExact(OpenDesk desk, string text) =>
        (DeskId.TryParse(text, out var id) ? desk.WhipCounts.Find(id) : null)
        ?? throw Refusal.NotFound(
            $"There is no whip count {Quotes.Of(text)} on this desk.",
            new Link("The whip counts", Addresses.WhipCounts)
        );

    /// <summary>The count that is meant.</summary>
    /// <exception cref="Refusal">None is, or several are.</exception>
    public static StoredCount Find(OpenDesk desk, string text)
    {
        if (DeskId.TryParse(text, out var id) && desk.WhipCounts.Find(id) is { } exact)
            return exact;
        var meant =
            text.Length < FewestLetters
                ? []
                : desk
                    .WhipCounts.All()
                    .Where(c =>
                        c.Id.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase)
                        || c.Vote.Title.Contains(text, StringComparison.OrdinalIgnoreCase)
                    )
                    .ToList();
        return meant.Count switch
        {
            1 => meant[0],
            0 => throw Refusal.NotFound($"There is no whip count {Quotes.Shortened(text)} on the desk. `placard whip list` lists all."),
            _ => throw Refusal.Unreadable(
                $"{Quotes.Shortened(text)} matches several whip counts: {string.Join(", ", meant.Take(MostNamed).Select(c => c.Id))}."
            ),
        };
    }
}
