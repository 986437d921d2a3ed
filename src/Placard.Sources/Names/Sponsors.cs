using System.Text.RegularExpressions;

namespace Placard.Sources.Names;

/// <summary>Gathers the sponsors of a proposal from lists of names and from sentences about them.</summary>
/// <param name="states">The register.</param>
/// <param name="on">The day of the proposal.</param>
internal sealed partial class Sponsors(StateRegister states, PartialDate on)
{
    private readonly SortedSet<StateCode> _main = [];
    private readonly SortedSet<StateCode> _additional = [];
    private readonly SortedSet<string> _other = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>Pieces of lists that are no state's name, in ordinal order: broken names, and sentences in the wrong place.</summary>
    public IReadOnlyCollection<string> Unknown => _unknown;

    /// <summary>Adds the states that introduced the proposal.</summary>
    public void AddMain(string list) => Add(list, _main);

    /// <summary>Adds the states that joined.</summary>
    public void AddAdditional(string list) => Add(list, _additional);

    /// <summary>The sponsors gathered; a state that introduced the proposal is not counted again among those that joined.</summary>
    public SponsorList ToList() =>
        _main.Count + _additional.Count + _other.Count == 0
            ? SponsorList.Empty
            : new([.. _main], [.. _additional.Except(_main)], [.. _other]);

    private void Add(string list, SortedSet<StateCode> to)
    {
        var text = Spaces().Replace(list, " ").Trim();
        if (text.Length == 0)
            return;
        // Officers of a body submit in their own right; the countries named with them do not sponsor.
        if (Sentence().IsMatch(text))
        {
            _other.Add(text);
            return;
        }
        // Who chairs a committee submits its text and speaks for it, not for a state.
        foreach (Match chair in InCapacity().Matches(text))
            _other.Add(chair.Groups["whole"].Value);
        text = InCapacity().Replace(text, "").Trim(' ', ',');
        if (text.Length == 0)
            return;
        var names = states.ReadNames(text, on);
        to.UnionWith(names.States);
        foreach (var other in names.Other)
        {
            _other.Add(other);
            if (!Capacity().IsMatch(other))
                _unknown.Add(other);
        }
    }

    [GeneratedRegex(
        @"^(submitted|introduced|prepared|on the basis|the representative|the (Vice-)?(Chair|President)|(Vice-)?(Chair|President))|, submitted by |\bon the basis of\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\W*(on behalf of|in its capacity)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Capacity();

    [GeneratedRegex(
        @"(?:^|,\s*(?:and\s+)?|\s+and\s+)"
            + @"(?<whole>[^,()]+?(?:\s\([^()]*\))?\s*\(in (?:its|her|his|their) capacity as [^()]*(?:\([^()]*\)[^()]*)*\))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex InCapacity();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
