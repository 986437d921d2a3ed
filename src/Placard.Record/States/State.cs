using Placard.Record.Writing;

namespace Placard.Record.States;

/// <summary>How a state stands to the United Nations today.</summary>
public enum StateStanding
{
    /// <summary>A member.</summary>
    Member,

    /// <summary>A permanent observer.</summary>
    Observer,

    /// <summary>A state or a seat that is no more.</summary>
    Former,

    /// <summary>Neither: a state or territory that the sources name and that holds no seat.</summary>
    Other,
}

/// <summary>The words of a <see cref="StateStanding"/>.</summary>
public static class StateStandingWords
{
    /// <summary>The word of pages, JSON, CSV and commands: <c>member</c>.</summary>
    public static string ToWord(this StateStanding standing) =>
        standing switch
        {
            StateStanding.Member => "member",
            StateStanding.Observer => "observer",
            StateStanding.Former => "former",
            _ => "other",
        };
}

/// <summary>A name that a state bore for a time.</summary>
/// <param name="Name">The name, in English.</param>
/// <param name="Days">When it bore it.</param>
public sealed record DatedName(string Name, DateRange Days);

/// <summary>A stretch of days that a state spent in a regional group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Days">The days.</param>
public sealed record GroupPeriod(RegionalGroup Group, DateRange Days);

/// <summary>A state as the United Nations knows it: one delegation behind one name plate, with the names, codes and groups it
/// had.</summary>
/// <remarks>A state that carries on the seat of another (<c>RUS</c> that of <c>SUN</c>) is one delegation with a former name; the former
/// code is a state of its own here with <see cref="CarriedOnBy"/> set, and its ballots stand under the successor.</remarks>
public sealed record State
{
    /// <summary>The code that the record files this state under.</summary>
    public required StateCode Code { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or null where there is none.</summary>
    public string? Iso2 { get; init; }

    /// <summary>The three-digit M49 code of the Statistics Division, or null where there is none.</summary>
    public string? M49 { get; init; }

    /// <summary>The Correlates of War country code, or null where there is none.</summary>
    public int? Cow { get; init; }

    /// <summary>The short name in English, as the United Nations writes it, in the order for reading (<c>Bolivia (Plurinational State
    /// of)</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The name as lists are sorted by it, without case, accents and blanks: Côte d’Ivoire stands between Costa Rica and
    /// Croatia.</summary>
    public string SortKey => NameKey.Of(Name);

    /// <summary>How the state stands today.</summary>
    public required StateStanding Standing { get; init; }

    /// <summary>The days of its membership of the United Nations; empty for a state that never was a member.</summary>
    public IReadOnlyList<DateRange> Membership { get; init; } = [];

    /// <summary>Earlier names, oldest first.</summary>
    public IReadOnlyList<DatedName> FormerNames { get; init; } = [];

    /// <summary>The groups it belonged to, oldest first.</summary>
    public IReadOnlyList<GroupPeriod> Groups { get; init; } = [];

    /// <summary>The states it came from.</summary>
    public IReadOnlyList<StateCode> Predecessors { get; init; } = [];

    /// <summary>The states that came from it.</summary>
    public IReadOnlyList<StateCode> Successors { get; init; } = [];

    /// <summary>The state that carries on this one's seat and under whose code its ballots stand; none for most.</summary>
    public StateCode CarriedOnBy { get; init; }

    /// <summary>What a reader should know of this state's record, in one sentence; null for most.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it was a member of the United Nations on some day the date can mean.</summary>
    public bool WasMember(PartialDate on) => Membership.Any(spell => spell.MayContain(on));

    /// <summary>The regional group on a day.</summary>
    public RegionalGroup GroupOn(DateOnly day) => Groups.FirstOrDefault(spell => spell.Days.Contains(day))?.Group ?? RegionalGroup.None;
}
