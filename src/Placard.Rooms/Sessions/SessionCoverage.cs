using Placard.Record.Votes.Sessions;
using Placard.Rooms.Coverage;

namespace Placard.Rooms.Sessions;

/// <summary>The resolutions of a session that must exist by their numbers, and how many are held.</summary>
/// <param name="Known">How many are known to exist: a session that numbered one 30 adopted 29 others.</param>
/// <param name="Decided">Of those, how many have their adoption or vote in the record.</param>
/// <param name="Worded">Of those, how many have their text.</param>
public sealed record SessionCoverage(int Known, int Decided, int Worded);

/// <summary>The numbered resolutions of all sessions of a body.</summary>
internal sealed class NumberedSessions
{
    private readonly ILookup<string, ResolutionNumber> _bySeries;
    private readonly ILookup<int, ResolutionNumber> _overSessions;
    private readonly NumberedResolutions _decided;
    private readonly NumberedResolutions _worded;

    public NumberedSessions(IEnumerable<VoteEvent> votes, IEnumerable<TextEntry> texts)
    {
        _decided = new(
            votes.Where(v => v.Status != RecordStatus.Quarantined && v.Kind == VoteKind.WholeText).Select(v => (v.Symbol, v.Date))
        );
        _worded = new(texts.Select(t => (t.Symbol, t.Date)));
        var byYear = _decided.With(_worded).ByYear();
        _bySeries = byYear.SelectMany(year => year).Where(n => n.Series.Length > 0).ToLookup(n => n.Series);
        _overSessions = byYear
            .SelectMany(year => year.Where(n => n.Series.Length == 0).Select(n => (year.Key, Number: n)))
            .ToLookup(n => n.Key, n => n.Number);
    }

    /// <summary>What must exist of a session; null where its resolutions bear no number, or one that goes on over sessions.</summary>
    public SessionCoverage? Of(BodySession session, IEnumerable<VoteEvent> votes)
    {
        var series = votes
            .Select(v => ResolutionNumber.Of(v.Symbol)?.Series)
            .OfType<string>()
            .CountBy(s => s)
            .OrderByDescending(s => s.Value)
            .Select(s => s.Key)
            .FirstOrDefault();
        ResolutionNumber[] numbers = series switch
        {
            null => [],
            "" => session.Body == Body.SecurityCouncil && int.TryParse(session.Name, out var year) ? [.. _overSessions[year]] : [],
            _ => [.. _bySeries[series]],
        };
        return numbers.Length == 0 ? null : new(numbers.Length, numbers.Count(_decided.Holds), numbers.Count(_worded.Holds));
    }
}
