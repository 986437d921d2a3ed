using Placard.Record.Access;
using Placard.Record.Writing;

namespace Placard.Rooms.Access;

/// <summary>Finds the organisation that is meant by a name in any spelling, and those whose names are near.</summary>
internal static class OrganisationSubjects
{
    private const int MostNear = 5;

    public static KnownSubject? Find(OpenEdition edition, string name) =>
        AccessIndex.Of(edition).Find(name) is { } line
            ? new(new(SubjectKind.Organisation, line.Organisation.Slug), line.Name, line.Address)
            : null;

    public static IEnumerable<string> Nearest(OpenEdition edition, string name) => Near(AccessIndex.Of(edition), name).Select(l => l.Name);

    /// <summary>Those whose names share most with a name. A word that few names have says more of what was meant than one that many
    /// have.</summary>
    public static IEnumerable<OrganisationLine> Near(AccessIndex index, string name)
    {
        var words = NgoName.SlugOf(name).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var having = words
            .Select(word => index.ByName.Where(line => line.Organisation.Slug.Split('-').Any(other => IsLike(word, other))).ToList())
            .Where(lines => lines.Count > 0);
        return having
            .SelectMany(lines => lines.Select(line => (Line: line, Weight: 1.0 / lines.Count)))
            .GroupBy(l => l.Line, l => l.Weight)
            .OrderByDescending(l => l.Sum())
            .ThenBy(l => l.Key.Organisation.Slug.Length)
            .Take(MostNear)
            .Select(l => l.Key);
    }

    private static bool IsLike(string word, string other) =>
        word == other || (word.Length > 3 && other.Length > 3 && EditDistance.Between(word, other) <= 1);
}
