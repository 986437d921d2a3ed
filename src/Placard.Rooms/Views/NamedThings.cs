using System.Runtime.CompilerServices;

namespace Placard.Rooms.Views;

/// <summary>One thing that has a name and a page: an organisation, a mandate, a joint statement.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its page, an address within the site.</param>
/// <param name="About">What is known of it, in a few words; may be empty.</param>
/// <param name="Also">What else it is found by, such as an earlier name or who holds a mandate; may be empty.</param>
public sealed record NamedThing(string Name, string Address, string About, string Also = "");

/// <summary>The things of one kind that have certain words in their names.</summary>
/// <param name="Kind">What they are, in the plural.</param>
/// <param name="Count">How many they are.</param>
/// <param name="First">The first of them.</param>
public sealed record FoundNames(string Kind, int Count, IReadOnlyList<NamedThing> First);

/// <summary>What can be found by its name: each room declares its own (<see cref="RoomDeclaration.Names"/>), and the search shows it
/// without knowing any room.</summary>
public sealed class NamedThings
{
    private const int MostShown = 8;
    private readonly List<(string Kind, Func<OpenEdition, IEnumerable<NamedThing>> All)> _kinds = [];

    // Not kept with the edition: one edition may be shown by several houses, each with its own rooms.
    private readonly ConditionalWeakTable<OpenEdition, Lazy<NameIndex[]>> _indexes = [];

    internal void Add(string kind, Func<OpenEdition, IEnumerable<NamedThing>> all) => _kinds.Add((kind, all));

    /// <summary>What has all the words in its name, a kind after the other in the order of the rooms, the shortest names first; a kind
    /// with nothing is left out.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="words">The words, each whole or its first four letters or more.</param>
    public IReadOnlyList<FoundNames> With(OpenEdition edition, string words)
    {
        var indexes = _indexes.GetValue(edition, e => new(() => IndexesOf(e))).Value;
        var wanted = NameIndex.WordsOf(words);
        return wanted.Count == 0
            ? []
            :
            [
                .. _kinds
                    .Zip(indexes, (kind, index) => (kind.Kind, Found: index.With(wanted)))
                    .Where(of => of.Found.Count > 0)
                    .Select(of => new FoundNames(of.Kind, of.Found.Count, [.. of.Found.Take(MostShown)])),
            ];
    }

    private NameIndex[] IndexesOf(OpenEdition edition) => [.. _kinds.Select(kind => new NameIndex(kind.All(edition)))];
}
