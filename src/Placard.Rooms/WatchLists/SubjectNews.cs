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

    /// <summary>What happened to a subject, for several who have seen different things of it: it is listed once at most.</summary>
    internal ListedThings Of(Subject subject)
    {
        var all = new Lazy<IReadOnlyList<NewThing>>(() => [.. All(subject)]);
        return new(_known.Get(subject, () => SeenThings.Of(all.Value.Select(thing => thing.Fingerprint))), all);
    }

    /// <summary>What happened to a subject that is in none of some sets, newest first.</summary>
    public IReadOnlyList<NewThing> Since(Subject subject, params ReadOnlySpan<SeenThings> seen) => Of(subject).Since(seen);

    /// <summary>What happened to a subject since a day, newest first.</summary>
    public IEnumerable<NewThing> Latest(Subject subject, DateOnly since)
    {
        // Each section is in order; of those of one day the earlier section comes first, as in a stable sort.
        var sections = _happenings.Of(_edition, subject, since);
        var at = new int[sections.Count];
        while (true)
        {
            var (newest, day) = (-1, default(DateOnly));
            for (var i = 0; i < at.Length; i++)
            {
                if (at[i] < sections[i].All.Count && sections[i].All[at[i]].Day.Latest is var next && (newest < 0 || next > day))
                    (newest, day) = (i, next);
            }
            if (newest < 0)
                yield break;
            var (title, happening) = (sections[newest].Title, sections[newest].All[at[newest]++]);
            yield return new(title, happening, Fingerprint.Of(title, happening));
        }
    }

    private IEnumerable<NewThing> All(Subject subject) => Latest(subject, default).DistinctBy(t => t.Fingerprint).Take(SeenThings.Most);
}

/// <summary>Something that happened to what a list follows.</summary>
/// <param name="Section">The list of the room that has it: <c>Roll calls</c>.</param>
/// <param name="Happening">What happened.</param>
/// <param name="Fingerprint">By what it is known again.</param>
public sealed record NewThing(string Section, Happening Happening, ulong Fingerprint);
