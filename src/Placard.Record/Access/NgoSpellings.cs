namespace Placard.Record.Access;

/// <summary>Which spellings are of one organisation. Two are where <see cref="NgoName.KeyOf"/> of them is the same, an acronym in brackets
/// at the end put aside unless names that are otherwise the same bear different ones; and where the Committee took note that one name
/// became the other. The order in which names are given makes no difference.</summary>
public sealed class NgoSpellings
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _became = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byLetters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withAcronyms = new(StringComparer.Ordinal);

    /// <summary>Sorts spellings.</summary>
    /// <param name="names">Every name as printed.</param>
    /// <param name="changes">Changes of name.</param>
    public NgoSpellings(IEnumerable<string> names, IEnumerable<NgoNameChange> changes)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(changes);
        NgoNameChange[] noted = [.. changes];
        var all = names.Concat(noted.SelectMany(c => new[] { c.From, c.To })).ToHashSet(StringComparer.Ordinal);
        var parted = all.Select(name => (Name: name, Parted: NgoName.Parted(name))).ToList();
        foreach (var same in parted.GroupBy(p => NgoName.KeyOf(p.Parted.Name), StringComparer.Ordinal))
        {
            var acronyms = same.Select(p => NgoName.KeyOf(p.Parted.Acronym)).Where(a => a.Length > 0).Distinct().Count();
            if (acronyms > 1)
                _withAcronyms.Add(same.Key);
        }
        foreach (var name in all)
            _keys[name] = OwnKey(name);
        // The same letters are one name, whether an acronym stands in brackets or in quotation marks.
        foreach (var same in all.GroupBy(NgoName.KeyOf, StringComparer.Ordinal))
        {
            var first = _byLetters[same.Key] = _keys[same.First()];
            foreach (var name in same)
                Join(first, _keys[name]);
        }
        // Chains of changes lead to one key: the least of those joined, so that no order matters.
        foreach (var change in noted)
            Join(_keys[change.From], _keys[change.To]);
    }

    /// <summary>The key of the organisation that a name is of, also of one that was not among the names given.</summary>
    public string KeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Root(_keys.TryGetValue(name, out var key) || _byLetters.TryGetValue(NgoName.KeyOf(name), out key) ? key : OwnKey(name));
    }

    private string OwnKey(string name)
    {
        var (without, acronym) = NgoName.Parted(name);
        var key = NgoName.KeyOf(without);
        return acronym.Length > 0 && _withAcronyms.Contains(key) ? key + "(" + NgoName.KeyOf(acronym) : key;
    }

    private void Join(string one, string other)
    {
        var (x, y) = (Root(one), Root(other));
        if (x == y)
            return;
        var (least, most) = string.CompareOrdinal(x, y) < 0 ? (x, y) : (y, x);
        _became[most] = least;
    }

    private string Root(string key)
    {
        while (_became.TryGetValue(key, out var next))
            key = next;
        return key;
    }
}
