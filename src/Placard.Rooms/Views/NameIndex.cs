using Placard.Record.Texts.Tokens;

namespace Placard.Rooms.Views;

/// <summary>Things by the words of their names: a search costs what it finds, however many things there are.</summary>
internal sealed class NameIndex
{
    private const int FewestLettersOfABeginning = 4;
    private static readonly HashSet<string> Small = ["a", "an", "and", "for", "in", "of", "on", "the", "to"];

    private readonly NamedThing[] _things;

    // The words of all names in ordinal order, and for each the things that have it, in order.
    private readonly string[] _words;
    private readonly int[][] _having;

    public NameIndex(IEnumerable<NamedThing> things)
    {
        _things = [.. things.OrderBy(thing => thing.Name.Length).ThenBy(thing => thing.Name, StringComparer.Ordinal)];
        var having = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _things.Length; i++)
        {
            foreach (var word in WordsOf($"{_things[i].Name} {_things[i].Also}"))
            {
                if (!having.TryGetValue(word, out var list))
                    having[word] = list = [];
                list.Add(i);
            }
        }
        (_words, _having) = ([.. having.Keys], [.. having.Values.Select(list => list.ToArray())]);
    }

    /// <summary>The words by which a name is found: folded, each once, without those that nearly every name has.</summary>
    public static IReadOnlySet<string> WordsOf(string name) =>
        Token.Of(name).Select(token => token.Folded).Where(word => !Small.Contains(word)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The things that have every one of the words, at least one, the shortest name first.</summary>
    public IReadOnlyList<NamedThing> With(IReadOnlySet<string> words)
    {
        SortedSet<int>? found = null;
        foreach (var word in words)
        {
            var having = Having(word);
            if (found is null)
                found = [.. having];
            else
                found.IntersectWith(having);
            if (found.Count == 0)
                return [];
        }
        return [.. (found ?? []).Select(i => _things[i])];
    }

    private IEnumerable<int> Having(string word)
    {
        var at = Array.BinarySearch(_words, word, StringComparer.Ordinal);
        if (word.Length < FewestLettersOfABeginning)
            return at < 0 ? [] : _having[at];
        var from = at < 0 ? ~at : at;
        var to = from;
        while (to < _words.Length && _words[to].StartsWith(word, StringComparison.Ordinal))
            to++;
        return _having[from..to].SelectMany(having => having);
    }
}
