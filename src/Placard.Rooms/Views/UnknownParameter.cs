using System.Collections.Frozen;
using Placard.Record.Writing;

namespace Placard.Rooms.Views;

/// <summary>A parameter of an address that the view does not take: most often one misspelt, of which a reader would believe that it was
/// heeded.</summary>
/// <param name="Name">What was written.</param>
/// <param name="Meant">The parameter that it is most like; null where it is like none.</param>
/// <param name="Address">The address with that one instead.</param>
public sealed record UnknownParameter(string Name, string? Meant, string Address)
{
    private const int MostErrors = 2;
    private const int ShortestBeginning = 3;

    // What mails, networks and advertisements hang on the links that people send one another; it asks for nothing.
    private static readonly FrozenSet<string> OfOthers =
    [
        "_ga",
        "_gl",
        "_hsenc",
        "_hsmi",
        "dclid",
        "fbclid",
        "gbraid",
        "gclid",
        "gclsrc",
        "igshid",
        "li_fat_id",
        "mc_cid",
        "mc_eid",
        "mkt_tok",
        "msclkid",
        "ref",
        "ref_src",
        "si",
        "sourceid",
        "twclid",
        "vero_id",
        "wbraid",
        "yclid",
    ];

    /// <summary>What is said of it, in a sentence.</summary>
    public string Sentence =>
        Meant is null
            ? $"This page has no parameter {Quotes.Of(Name)}."
            : $"This page has no parameter {Quotes.Of(Name)}; did you mean {Quotes.Of(Meant)}?";

    /// <summary>The first of an address that the view does not take; null where it takes all.</summary>
    internal static UnknownParameter? Of(Request request, IReadOnlyList<Parameter> taken)
    {
        if (request.Names.FirstOrDefault(name => !IsOfOthers(name) && !taken.Any(p => p.InAddress && p.Name == name)) is not { } unknown)
            return null;
        var meant = taken
            .Where(p => p is { InAddress: true, IsInPath: false })
            .Select(p => (p.Name, Errors: Errors(unknown.ToLowerInvariant(), p.Name)))
            .Where(p => p.Errors <= Math.Min(MostErrors, p.Name.Length - 1))
            .OrderBy(p => p.Errors)
            .Select(p => p.Name)
            .FirstOrDefault();
        return new UnknownParameter(unknown, meant, request.Renamed(unknown, meant));
    }

    // A word cut short or carried on is as near as one letter off.
    private static int Errors(string written, string known) =>
        written.Length >= ShortestBeginning
        && (known.StartsWith(written, StringComparison.Ordinal) || written.StartsWith(known, StringComparison.Ordinal) && known.Length > 1)
            ? 1
            : EditDistance.Between(written, known);

    private static bool IsOfOthers(string name) =>
        name.Length == 0 || name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || OfOthers.Contains(name.ToLowerInvariant());
}
