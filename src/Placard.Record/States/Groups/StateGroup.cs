using System.Collections.Frozen;

namespace Placard.Record.States.Groups;

/// <summary>What joins the members of a group.</summary>
public enum StateGroupKind
{
    /// <summary>One of the five regional groups by which the United Nations elects.</summary>
    Regional,

    /// <summary>An organisation or a movement outside the United Nations.</summary>
    Political,
}

/// <summary>The words of a <see cref="StateGroupKind"/>.</summary>
public static class StateGroupKindWords
{
    /// <summary>The word of pages, JSON, CSV and commands: <c>regional</c>.</summary>
    public static string ToWord(this StateGroupKind kind) =>
        kind switch
        {
            StateGroupKind.Regional => "regional",
            _ => "political",
        };
}

/// <summary>A stretch of days that a state spent in a group.</summary>
/// <param name="State">The state, under the code of its delegation.</param>
/// <param name="From">The day it joined, as exactly as it is known; the default for "as far back as the record goes".</param>
/// <param name="To">The last day, as exactly as it is known; the default for "still".</param>
/// <param name="Source">Where the dates are from.</param>
/// <param name="AsOf">The day or year to which they are known to hold.</param>
public sealed record GroupMembership(StateCode State, PartialDate From, PartialDate To, string Source, PartialDate AsOf)
{
    /// <summary>The days that are certain: where a date is known to the year or the month alone, the membership counts from the first day
    /// after it, or to the last day before it.</summary>
    public DateRange CertainDays { get; } =
        new(
            From.IsKnown
                ? From.IsExact
                    ? From.Earliest
                    : From.Latest.AddDays(1)
                : null,
            To.IsKnown
                ? To.IsExact
                    ? To.Latest
                    : To.Earliest.AddDays(-1)
                : null
        );
}

/// <summary>A group of states whose membership has dates. Missing data is better than incorrect data: a day on which membership is not
/// certain is not counted.</summary>
public sealed class StateGroup
{
    private readonly FrozenDictionary<StateCode, DateRange[]> _days;

    internal StateGroup(
        string code,
        string name,
        string fullName,
        StateGroupKind kind,
        string note,
        IReadOnlyList<GroupMembership> memberships
    )
    {
        (Code, Name, FullName, Kind, Note, Memberships) = (code, name, fullName, kind, note, memberships);
        _days = memberships.GroupBy(m => m.State).ToFrozenDictionary(g => g.Key, g => g.Select(m => m.CertainDays).ToArray());
    }

    /// <summary>The short code of commands and addresses: <c>EU</c>, <c>WEOG</c>.</summary>
    public string Code { get; }

    /// <summary>The name within a sentence and in headings.</summary>
    public string Name { get; }

    /// <summary>The full name.</summary>
    public string FullName { get; }

    /// <summary>What joins its members.</summary>
    public StateGroupKind Kind { get; }

    /// <summary>What a reader should know of the dates, in a sentence; empty for nothing.</summary>
    public string Note { get; }

    /// <summary>Every stretch of every member, by state and then by date.</summary>
    public IReadOnlyList<GroupMembership> Memberships { get; }

    /// <summary>Every state that was a member on some day, in code order.</summary>
    public IEnumerable<StateCode> States => _days.Keys.Order();

    /// <summary>Whether a state was certainly a member on a day.</summary>
    public bool Has(StateCode state, DateOnly day)
    {
        foreach (var spell in _days.GetValueOrDefault(state) ?? [])
        {
            if (spell.Contains(day))
                return true;
        }
        return false;
    }

    /// <summary>Whether a state was certainly a member whichever day the date means; false for no date.</summary>
    public bool Has(StateCode state, PartialDate date) =>
        date.IsKnown && Has(state, date.Earliest) && (date.IsExact || Has(state, date.Latest));

    /// <summary>The members of a day, in code order.</summary>
    public IReadOnlyList<StateCode> On(DateOnly day) => [.. States.Where(state => Has(state, day))];
}
