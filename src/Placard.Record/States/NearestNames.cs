using Placard.Record.Writing;

namespace Placard.Record.States;

/// <summary>Finds the names nearest to what a reader typed, for a sentence that asks what was meant.</summary>
internal sealed class NearestNames
{
    // Farther than any typing error that is looked at.
    private const int Unlike = 1_000;

    private readonly (string Spoken, string Own, string Initials, State State)[] _names;
    private readonly (string Key, State State)[] _codes;

    /// <summary>Knows some names and codes.</summary>
    public NearestNames(IEnumerable<(string Name, State State)> names, IEnumerable<(string Key, State State)> codes) =>
        (_names, _codes) = (
            [
                .. names
                    .Select(n => (Words: new NameWords(n.Name), n.State))
                    .Select(n => (n.Words.Spoken, n.Words.Own, n.Words.Initials, n.State)),
            ],
            [.. codes]
        );

    /// <summary>The states with the nearest names or codes, each once, best first.</summary>
    public IReadOnlyList<State> Of(string typed, int most)
    {
        if (NameKey.Of(typed).Length == 0)
            return [];
        var words = new NameWords(typed);
        var (spoken, own) = (words.Spoken, words.Own);
        if (spoken.Length == 0)
            return [];
        // What names a state is compared, not what many names have in common: a republic is not like any other republic.
        var names = _names.Select(n =>
            (
                n.State,
                Distance: spoken.Length is > 2 and < 6 && spoken == n.Initials ? 0 : DistanceOf(own, n.Own),
                Whole: EditDistance.Between(spoken, n.Spoken)
            )
        );
        return
        [
            .. names
                .Concat(_codes.Select(c => (c.State, Distance: DistanceOf(spoken, c.Key), Whole: c.Key.Length)))
                .Where(n => n.Distance < Unlike)
                .OrderBy(n => n.Distance)
                .ThenBy(n => n.Whole)
                .ThenBy(n => n.State.Code)
                .Select(n => n.State)
                .Distinct()
                .Take(most),
        ];
    }

    private static int DistanceOf(string wanted, string name)
    {
        // Part of a longer name, such as Korea, is nearer than any slip of the pen but one.
        if (wanted.Length > 3 && name.Contains(wanted, StringComparison.Ordinal))
            return name.Length == wanted.Length ? 0 : 1;
        // Beyond a third of the letters a likeness is chance.
        var furthest = Math.Max(1, wanted.Length / 3);
        return
            Math.Abs(wanted.Length - name.Length) <= furthest && EditDistance.Between(wanted, name) is var distance && distance <= furthest
            ? distance
            : Unlike;
    }
}
