using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Placard.Rooms.Site;

/// <summary>What a reader who typed an address that is none may have meant.</summary>
internal static class NearestAddress
{
    private static readonly string[] First = ["states", "votes", "compare", "disputed", "drafts", "whip-counts", "edition", "downloads", "about", "search"];

    public static WrongAddress To(HttpContext context)
    {
        var path = (context.Request.Path.Value ?? "").Trim('/');
        var edition = context.RequestServices.GetService<OpenEdition>();
        return WrongAddress.NotFound($"There is no page at {Wording.Quoted("/" + path)}.", Guesses(path, edition?.States ?? StateRegister.Default).Take(4));
    }

    private static IEnumerable<Link> Guesses(string path, StateRegister states)
    {
        var cut = path.IndexOf('/', StringComparison.Ordinal);
        var (first, rest) = cut < 0 ? (path, "") : (path[..cut], path[cut..]);
        var near = First.Where(known => EditDistance.Between(first.ToLowerInvariant(), known) <= 2).ToList();
        foreach (var known in near)
        {
            // States and votes are the only ones with pages below them that a reader would type.
            var address = known is "states" or "votes" ? $"/{known}{Addresses.Escaped(rest)}" : "/" + known;
            yield return new Link(Wording.Shortened(Uri.UnescapeDataString(address)), address);
        }
        if (cut < 0 && states.Resolve(path) is { } state)
            yield return new Link(state.Name, Addresses.State(state.Code));
        else if (DocumentSymbol.TryParse(path, out var symbol, out _))
            yield return new Link(symbol.ToString(), $"{Addresses.Votes}/{Addresses.Escaped(symbol.Compact)}");
        else if (near.Count == 0 && path.Length > 2)
        {
            foreach (var guess in states.Nearest(path, 2))
                yield return new Link(guess.Name, Addresses.State(guess.Code));
        }
        yield return new Link("The home page", "/");
    }
}
