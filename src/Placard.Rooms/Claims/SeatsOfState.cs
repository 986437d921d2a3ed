using Placard.Record.Seats;
using Placard.Rooms.Seats;

namespace Placard.Rooms.Claims;

/// <summary>The terms of one state in one body, as a document can know them.</summary>
internal sealed class SeatsOfState
{
    private readonly SeatIndex _index;
    private readonly string _name;

    public SeatsOfState(SeatIndex index, SeatedBody body, StateCode state, ClaimRecord record)
    {
        (_index, Body, State, Record, _name) = (index, body, state, record, record.NameOf(state));
        All = [.. index.Plan.Of(body).Where(h => h.State == state && h.Days is { From: not null, To: not null })];
        Known = [.. All.Where(h => !record.Dated.IsKnown || h.Days.From <= record.Dated.Latest)];
    }

    public SeatedBody Body { get; }

    public StateCode State { get; }

    public ClaimRecord Record { get; }

    /// <summary>Every term, by first day.</summary>
    public IReadOnlyList<SeatHolding> All { get; }

    /// <summary>Those that had begun when the document was written.</summary>
    public IReadOnlyList<SeatHolding> Known { get; }

    /// <summary>Whether every term in it is read from a page, and not inferred.</summary>
    public bool IsConfirmed => All.All(h => h.IsConfirmed);

    /// <summary>The changes other than elections.</summary>
    public IEnumerable<SeatChange> Changes => _index.Plan.ChangesOf(Body).Where(c => c.State == State);

    /// <summary>Whether every seat of the body is accounted for from its first day.</summary>
    public bool IsWholeFromTheStart =>
        Body == SeatedBody.Council && _index.Plan.Of(Body).FirstOrDefault()?.Days.From is { } first && IsWhole(first);

    /// <summary>The terms in words, as the beginning of a sentence.</summary>
    public string InWords =>
        All.Count == 0
            ? $"no term of {_name} in the {Body.Name} is in the register"
            : $"{_name} in the {Body.Name}: {string.Join(", ", All.Select(h => SeatWords.Days(h.Days)))}";

    /// <summary>Whether every seat is accounted for on a day.</summary>
    public bool IsWhole(DateOnly day) =>
        _index.Plan.On(Body, day).Count > 0 && _index.Plan.EmptyOn(Body, day).All(empty => empty.Because is not null);

    /// <summary>Whether it was a member on a day.</summary>
    public bool Has(DateOnly day) => All.Any(h => h.Days.Contains(day));

    /// <summary>Whether it was a member on some day of a stretch.</summary>
    public bool HasSome(DateOnly from, DateOnly to) => All.Any(h => h.Days.From <= to && h.Days.To >= from);

    /// <summary>The unbroken times of membership, terms in a row together.</summary>
    public IEnumerable<(DateOnly From, DateOnly To)> Stretches()
    {
        (DateOnly From, DateOnly To)? open = null;
        foreach (var days in All.Select(h => h.Days))
        {
            if (open is { } stretch && days.From!.Value.DayNumber - stretch.To.DayNumber <= 1)
            {
                open = (stretch.From, days.To!.Value);
                continue;
            }
            if (open is { } ended)
                yield return ended;
            open = (days.From!.Value, days.To!.Value);
        }
        if (open is { } last)
            yield return last;
    }
}
