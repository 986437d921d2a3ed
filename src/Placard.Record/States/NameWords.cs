using System.Collections.Frozen;
using System.Text;
using Placard.Record.Writing;

namespace Placard.Record.States;

/// <summary>The words of a name, in the forms by which a reader's way of writing it is recognised: <c>Lao PDR</c>, <c>Korea, Rep.</c> and
/// <c>Bosnia-Herzegovina</c> are written with the words of the names they mean.</summary>
internal sealed class NameWords
{
    // What a reader shortens, and the words it stands for; keys without accents and full stops.
    private static readonly FrozenDictionary<string, string[]> Shortened = new Dictionary<string, string[]>
    {
        ["ST"] = ["SAINT"],
        ["REP"] = ["REPUBLIC"],
        ["DEM"] = ["DEMOCRATIC"],
        ["FED"] = ["FEDERATED"],
        ["STS"] = ["STATES"],
        ["ISL"] = ["ISLANDS"],
        ["IS"] = ["ISLANDS"],
        ["DR"] = ["DEMOCRATIC", "REPUBLIC"],
        ["FR"] = ["FEDERAL", "REPUBLIC"],
        ["PR"] = ["PEOPLES", "REPUBLIC"],
        ["IR"] = ["ISLAMIC", "REPUBLIC"],
        ["RB"] = ["BOLIVARIAN", "REPUBLIC"],
        ["PDR"] = ["PEOPLES", "DEMOCRATIC", "REPUBLIC"],
        ["DPR"] = ["DEMOCRATIC", "PEOPLES", "REPUBLIC"],
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Small = FrozenSet.Create("OF", "AND", "THE", "&");

    // Forms of state: many names have them, so they tell none apart.
    private static readonly string[] Forms =
    [
        "REPUBLIC",
        "DEMOCRATIC",
        "PEOPLES",
        "ISLAMIC",
        "FEDERAL",
        "FEDERATED",
        "SOCIALIST",
        "STATE",
        "KINGDOM",
        "COMMONWEALTH",
        "PRINCIPALITY",
        "SULTANATE",
        "INDEPENDENT",
    ];

    private readonly string[] _words;

    /// <summary>Reads a name.</summary>
    public NameWords(string name)
    {
        var all = Split(name).ToArray();
        _words = [.. all.Where(w => !Small.Contains(w)).SelectMany(w => Shortened.GetValueOrDefault(w) ?? [w])];
        Spoken = string.Concat(_words);
    }

    /// <summary>The words without “of”, “and” and “the”, one after the other.</summary>
    public string Spoken { get; }

    /// <summary>Their first letters: <c>PRC</c>.</summary>
    public string Initials => string.Concat(_words.Select(w => w[0]));

    /// <summary>The words without forms of state such as “Republic”; all words where nothing else is left.</summary>
    public string Own => string.Concat(_words.Where(w => !IsForm(w))) is var own and not "" and not "UNITED" ? own : Spoken;

    /// <summary>The words in an order of their own, so that <c>Korea, Republic of</c> is <c>Republic of Korea</c>.</summary>
    public string Sorted => string.Join(' ', _words.Order(StringComparer.Ordinal));

    private static bool IsForm(string word) => Forms.Contains(word) || Forms.Any(f => f.Length > 5 && EditDistance.Between(f, word) == 1);

    // An apostrophe joins what stands beside it, any other sign separates.
    private static IEnumerable<string> Split(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name)
        {
            var key = c == '&' ? "&" : NameKey.Of([c]);
            if (key.Length > 0)
            {
                word.Append(key);
            }
            else if (!Folding.IsApostrophe(c) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return word.ToString();
    }
}
