using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>Finds organisations of the ledger that prose names, such as the title of a roll call.</summary>
internal sealed class NamesInText
{
    // The name of some is a common word, which would be found in any sentence.
    private const int FewestLetters = 16;

    private readonly (string Key, NgoOrganisation Organisation)[] _names;
    private readonly NgoLedger _ledger;

    public NamesInText(NgoLedger ledger)
    {
        _ledger = ledger;
        _names =
        [
            .. ledger
                .All.SelectMany(o =>
                    o.Spellings.Prepend(o.Name).Select(name => NgoName.KeyOf(NgoName.Parted(name).Name)).Distinct().Select(key => (key, o))
                )
                .Where(name => name.key.Length >= FewestLetters),
        ];
    }

    /// <summary>Those that a text names, or is the name of. Of a name within a longer one that is named too, only the longer counts:
    /// a branch is not its mother.</summary>
    public IEnumerable<NgoOrganisation> In(string text)
    {
        if (_ledger.Find(text) is { } whole)
            return [whole];
        var key = NgoName.KeyOf(text);
        var named = _names.Where(name => key.Contains(name.Key, StringComparison.Ordinal)).ToList();
        return named
            .Where(name =>
                !named.Exists(other => other.Key.Length > name.Key.Length && other.Key.Contains(name.Key, StringComparison.Ordinal))
            )
            .Select(name => name.Organisation)
            .Distinct();
    }
}
