using System.IO.Hashing;
using System.Text;
using Placard.Desk;

namespace Placard.Rooms.Entries;

/// <summary>What the desk has about what a page is about.</summary>
/// <param name="Subject">The first thing that the page is about: what a new entry is written about.</param>
/// <param name="Lines">The entries that stand, what was changed last first.</param>
public sealed record EntriesAbout(Subject Subject, IReadOnlyList<EntryLine> Lines)
{
    /// <summary>Another for every other set of entries and versions.</summary>
    public string Tag =>
        Convert.ToHexStringLower(
            XxHash64.Hash(Encoding.UTF8.GetBytes(string.Join(' ', Lines.Select(line => $"{line.Id}:{line.Stored.Version}"))))
        );

    /// <summary>What leads to it from the top of the page; null where nothing is written.</summary>
    public Link? Notice =>
        Lines.Count == 0 ? null : new($"{Plurals.Count(Lines.Count, "entry", "entries")} written at this desk about this", "#desk-entries");

    internal static EntriesAbout Of(OpenDesk? desk, OpenEdition edition, IReadOnlyList<Subject> about, SharedDeclarations shared) =>
        new(
            about[0],
            desk is null
                ? []
                :
                [
                    .. desk
                        .Entries.About([.. about.Select(s => new DeskSubject(s.Kind.ToWord(), s.Name))])
                        .Where(e => e.Stands)
                        .Select(e => EntryLine.Of(edition, e, shared)),
                ]
        );
}
