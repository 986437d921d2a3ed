using System.CommandLine;
using Placard.Desk;
using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>How a watch list is named: in addresses by its ten letters; in commands also by the first of them, or by words of its
/// title.</summary>
internal static class WatchListName
{
    private const string Meaning = "The list's name, its first letters, or words of its title";
    private const int FewestLetters = 2;
    private const int MostNamed = 5;

    /// <summary>The list that a view shows.</summary>
    public static Parameter<StoredWatchList?> Parameter { get; } =
        new(
            "id",
            ParameterKind.Text,
            Meaning,
            (request, text) => request.IsCommand ? Find(request.Desk, text) : FindExact(request.Desk, text),
            list => list?.Id.ToString()
        )
        {
            Example = "LIST",
            IsInPath = true,
        };

    /// <summary>The list that a command works on.</summary>
    public static Argument<string> Argument() => new("LIST") { Description = Meaning };

    /// <exception cref="Refusal">There is none of this name.</exception>
    public static StoredWatchList FindExact(OpenDesk desk, string text) =>
        (DeskId.TryParse(text, out var id) ? desk.WatchLists.Find(id) : null)
        ?? throw Refusal.NotFound(
            $"There is no watch list {Quotes.Of(text)} on this desk.",
            new Link("The watch lists", Addresses.WatchLists)
        );

    /// <summary>The list that is meant.</summary>
    /// <exception cref="Refusal">None is, or several are.</exception>
    public static StoredWatchList Find(OpenDesk desk, string text)
    {
        if (DeskId.TryParse(text, out var id) && desk.WatchLists.Find(id) is { } exact)
            return exact;
        var meant =
            text.Length < FewestLetters
                ? []
                : desk
                    .WatchLists.All()
                    .Where(list =>
                        list.Id.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase)
                        || list.Title.Contains(text, StringComparison.OrdinalIgnoreCase)
                    )
                    .ToList();
        return meant.Count switch
        {
            1 => meant[0],
            0 => throw Refusal.NotFound($"There is no watch list {Quotes.Shortened(text)} on the desk. `placard watch list` lists all."),
            _ => throw Refusal.Unreadable(
                $"{Quotes.Shortened(text)} matches several watch lists: {string.Join(", ", meant.Take(MostNamed).Select(l => l.Id))}."
            ),
        };
    }
}
