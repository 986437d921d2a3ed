using System.Runtime.CompilerServices;
using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>What happened to the things that lists follow, in one edition: of the newest things of each its fingerprints are kept, so that
/// a list that has seen all of them costs nothing.</summary>
public sealed class SubjectNews
{
    private const int MostKept = 400;

    private readonly OpenEdition _edition;
    private readonly Happenings _happenings;
    private readonly Memo<Subject, SeenThings> _known;

    private SubjectNews(OpenEdition edition, Happenings happenings)
    {
        (_edition, _happenings) = (edition, happenings);
        _known = new(MostKept, subject => SeenThings.Of(All(subject).Select(thing => thing.Fingerprint)));
    }

    // One edition may be shown by several houses, each with its own rooms.
    public static SubjectNews Of(OpenEdition edition, Happenings happenings) =>
        edition.Keep(_ => new ConditionalWeakTable<Happenings, SubjectNews>()).GetValue(happenings, of => new SubjectNews(edition, of));

    /// <summary>All that is known to have happened to a subject.</summary>
    public SeenThings Known(Subject subject) => _known.Get(subject);

    /// <summary>What happened to a subject that is in none of some sets, newest first.</summary>
    public IReadOnlyList<NewThing> Since(Subject subject, params ReadOnlySpan<SeenThings> seen)
    {
        foreach (var set in seen)
        {
            if (set.Hash == Known(subject).Hash)
                return [];
        }
        var found = new List<NewThing>();
        foreach (var thing in All(subject))
        {
            var isSeen = false;
            foreach (var set in seen)
                isSeen |= set.Has(thing.Fingerprint);
            if (!isSeen)
                found.Add(thing);
        }
        return found;
    }

    /// <summary>What happened to a subject since a day, newest first.</summary>
    public IEnumerable<NewThing> Latest(Subject subject, DateOnly since) =>
        _happenings
            .Of(_edition, subject, since)
            .SelectMany(section => section.All.Select(h => new NewThing(section.Title, h, Fingerprint.Of(section.Title, h))))
            .OrderByDescending(thing => thing.Happening.Day.Latest);

    private IEnumerable<NewThing> All(Subject subject) => Latest(subject, default).DistinctBy(t => t.Fingerprint).Take(SeenThings.Most);
}

/// <summary>Something that happened to what a list follows.</summary>
/// <param name="Section">The list of the room that has it: <c>Roll calls</c>.</param>
/// <param name="Happening">What happened.</param>
/// <param name="Fingerprint">By what it is known again.</param>
public sealed record NewThing(string Section, Happening Happening, ulong Fingerprint);
