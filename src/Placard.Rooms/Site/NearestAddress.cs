using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Placard.Record.Writing;

namespace Placard.Rooms.Site;

/// <summary>What a reader who typed an address that is none may have meant: a page whose name is much like it, a state, a document
/// symbol.</summary>
internal static class NearestAddress
{
    private const int Most = 4;
    private const int FewestLettersOfABeginning = 4;

    public static Refusal To(HttpContext context)
    {
        var path = (context.Request.Path.Value ?? "").Trim('/');
        var services = context.RequestServices;
        return Refusal.NotFound(
            $"There is no page at {Quotes.Of("/" + path)}.",
            Guesses(path, services.GetRequiredService<DeclaredRooms>(), ServedEdition.TryOf(context)?.States ?? StateRegister.Default)
                .Take(Most)
        );
    }

    private static IEnumerable<Link> Guesses(string path, DeclaredRooms rooms, StateRegister states)
    {
        var cut = path.IndexOf('/', StringComparison.Ordinal);
        var (first, rest) = cut < 0 ? (path, "") : (path[..cut], path[cut..]);
        var known = rooms
            .Views.Select(v => v.Address.Split('/'))
            .Where(parts => parts.Length > 1 && parts[1].Length > 0)
            .ToLookup(parts => parts[1], parts => parts.Length);
        var near = known
            .Select(k => (Name: k.Key, Distance: Distance(first.ToLowerInvariant(), k.Key)))
            .Where(k => k.Distance <= 2)
            .OrderBy(k => k.Distance)
            .Select(k => k.Name)
            .ToList();
        foreach (var name in near)
        {
            // What follows stays where the beginning alone was wrong, and there are pages below that a reader would type.
            var address =
                rest.Length > 0 && name != first && known[name].Any(depth => depth > 2) ? $"/{name}{Addresses.Escaped(rest)}" : "/" + name;
            yield return new Link(Quotes.Shortened(Uri.UnescapeDataString(address)), address);
        }
        if (cut < 0 && states.Resolve(path) is { } state)
            yield return new Link(state.Name, Addresses.State(state.Code));
        else if (DocumentSymbol.TryParse(path, out var symbol, out _))
            yield return new Link(symbol.ToString(), $"{Addresses.Votes}/{Addresses.Escaped(symbol.Compact)}");
        else if (near.Count == 0 && path.Length > 2)
        {
            foreach (var page in rooms.NamedPages.Where(page => Tells(page.About, path)))
                yield return new Link(page.Name, page.Address);
            foreach (var guess in states.Nearest(path, 2))
                yield return new Link(guess.Name, Addresses.State(guess.Code));
        }
        yield return new Link("The home page", "/");
    }

    // A page is found by a word of what it says of itself, where no address is near: “privacy”.
    private static bool Tells(string summary, string word) =>
        word.Length >= FewestLettersOfABeginning
        && summary.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(w => w.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    // A word cut short is as near as one letter off.
    private static int Distance(string typed, string known) =>
        typed.Length >= FewestLettersOfABeginning && known.StartsWith(typed, StringComparison.Ordinal)
            ? 1
            : EditDistance.Between(typed, known);
}
