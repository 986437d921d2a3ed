using System.Text.RegularExpressions;
using Placard.Record.Dates;
using Placard.Record.States;

namespace Placard.Sources.Names;

/// <summary>A list of states as documents write it: commas, and an “and” before the last.</summary>
/// <remarks>Where names themselves hold an “and” (Trinidad and Tobago), the register decides; the text is never cut into a name the register does not know.</remarks>
internal static partial class NameList
{
    /// <summary>The names of a list in its order, each with the state it is, or none.</summary>
    public static IEnumerable<(string Name, State? State)> Read(string list, StateRegister states, PartialDate on)
    {
        foreach (var piece in Between().Split(list))
        {
            var name = piece.Trim(' ', '.', ']', '[', '\u00A0');
            if (name.StartsWith("and ", StringComparison.Ordinal))
                name = name[4..].TrimStart();
            if (name.Length == 0)
                continue;
            foreach (var found in Resolved(name, states, on))
                yield return found;
        }
    }

    private static List<(string, State?)> Resolved(string name, StateRegister states, PartialDate on)
    {
        if (Find(name, states, on) is { } whole)
            return [(name, whole)];
        foreach (var at in Ands().EnumerateMatches(name))
        {
            var left = name[..at.Index];
            if (Find(left, states, on) is { } first)
                return [(left, first), .. Resolved(name[(at.Index + at.Length)..], states, on)];
        }
        return [(name, null)];
    }

    private static State? Find(string name, StateRegister states, PartialDate on) =>
        states.Resolve(name, on) ?? (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? states.Resolve(name[4..], on) : null);

    // A comma within brackets belongs to a name.
    [GeneratedRegex(@"[,;](?![^(]*\))", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\s+and\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ands();
}
