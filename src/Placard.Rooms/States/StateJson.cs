using Placard.Record.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.States;

/// <summary>One state as JSON gives it; what is not known is left out.</summary>
public sealed record StateJson
{
    public required string Code { get; init; }
    public required string Name { get; init; }

    /// <summary><c>member</c>, <c>observer</c>, <c>former</c> or <c>other</c>.</summary>
    public required string Standing { get; init; }

    public string? Iso2 { get; init; }
    public string? M49 { get; init; }
    public int? Cow { get; init; }

    /// <summary>The code of its regional group, the last one of a former state.</summary>
    public string? Group { get; init; }

    /// <summary>The names by language.</summary>
    public IReadOnlyDictionary<string, string>? Names { get; init; }

    public IReadOnlyList<NameSpell>? FormerNames { get; init; }
    public IReadOnlyList<Spell>? Membership { get; init; }
    public IReadOnlyList<GroupJson>? Groups { get; init; }
    public IReadOnlyList<string>? Predecessors { get; init; }
    public IReadOnlyList<string>? Successors { get; init; }

    /// <summary>What a reader should know about its record.</summary>
    public string? Note { get; init; }

    /// <summary>The seats it held, oldest first.</summary>
    public IReadOnlyList<TermJson>? Terms { get; init; }

    /// <summary>Until when votes of each body are in the edition.</summary>
    public required IReadOnlyList<BodyReachJson> Held { get; init; }

    /// <summary>What it did in roll calls by body, without quarantined ones.</summary>
    public IReadOnlyList<BodyCountJson>? RollCalls { get; init; }

    /// <summary>What it did in the Human Rights Council; left out where it can have no record there.</summary>
    public StateCouncilJson? Council { get; init; }

    /// <summary>The vetoes it cast itself in the Security Council; left out where none is held.</summary>
    public int? Vetoes { get; init; }

    /// <summary>Who cast vetoes for its seat before it, in a sentence; left out where it alone did.</summary>
    public string? VetoesBefore { get; init; }

    /// <summary>Every measure of states, with the medians of its group and of all states.</summary>
    public IReadOnlyList<FigureJson>? Figures { get; init; }

    /// <summary>What the registers have of it; left out where they have nothing.</summary>
    public IReadOnlyList<StateRegisterJson>? Registers { get; init; }

    public static StateJson Of(StateProfile view)
    {
        var state = view.State;
        return new StateJson
        {
            Code = state.Code.ToString(),
            Name = state.Name,
            Standing = state.Standing.ToWord(),
            Iso2 = state.Iso2,
            M49 = state.M49,
            Cow = state.Cow,
            Group = StateList.LastGroupOf(state) is var group && group == RegionalGroup.None ? null : group.ToCode(),
            Names = view.Names.Count == 0 ? null : new OrderedDictionary<string, string>(view.Names),
            FormerNames = OrNull(state.FormerNames.Select(n => new NameSpell(n.Name, Dates.Iso(n.Days.From), Dates.Iso(n.Days.To)))),
            Membership = OrNull(state.Membership.Select(Spell.Of)),
            Groups = OrNull(state.Groups.Select(g => new GroupJson(g.Group.ToCode(), Dates.Iso(g.Days.From), Dates.Iso(g.Days.To)))),
            Predecessors = OrNull(state.Predecessors.Select(c => c.ToString())),
            Successors = OrNull(state.Successors.Select(c => c.ToString())),
            Note = state.Note,
            Terms = OrNull(view.Terms.Select(TermJson.Of)),
            Held = BodyReachJson.All(view.Held, HeldPart.Votes),
            Council = view.Council.Applies ? StateCouncilJson.Of(view.Council) : null,
            Vetoes = view.Vetoes.UnderItsCode == 0 ? null : view.Vetoes.Cast,
            VetoesBefore = view.Vetoes.BeforeInWords,
            Figures = OrNull(view.Figures.Select(FigureJson.Of)),
            RollCalls = OrNull(view.RollCalls.Select(BodyCountJson.Of)),
            Registers = OrNull(view.Registers.Select(StateRegisterJson.Of)),
        };
    }

    private static T[]? OrNull<T>(IEnumerable<T> list) => list.ToArray() is { Length: > 0 } some ? some : null;
}

/// <summary>A stretch of days as JSON gives it.</summary>
public sealed record Spell(string? From, string? To)
{
    public static Spell Of(DateRange days) => new(Dates.Iso(days.From), Dates.Iso(days.To));
}

/// <summary>A name used for a time.</summary>
public sealed record NameSpell(string Name, string? From, string? To);

/// <summary>Membership of a regional group for a time.</summary>
public sealed record GroupJson(string Group, string? From, string? To);

/// <summary>A seat held for a time.</summary>
public sealed record TermJson(string Body, string Group, string? From, string? To, string? Note)
{
    public static TermJson Of(SeatTerm term) =>
        new(term.Body.Code, term.Group.ToCode(), Dates.Iso(term.Days.From), Dates.Iso(term.Days.To), term.Note.OrNull());
}

/// <summary>What one register has of a state.</summary>
public sealed record StateRegisterJson(string Register, IReadOnlyList<StateNoteJson> Notes)
{
    public static StateRegisterJson Of(StateSection section) =>
        new(section.Title, [.. section.Notes.Select(note => new StateNoteJson(note.Text, note.Address))]);
}

/// <summary>One thing that a register has of a state, and the page that shows it.</summary>
public sealed record StateNoteJson(string Text, string Address);

/// <summary>What a state did in the roll calls of one body.</summary>
/// <param name="Body">The code of the body.</param>
/// <param name="RollCalls">The roll calls that it is on the list of.</param>
/// <param name="Yes">Of these, those with a yes.</param>
/// <param name="No">Those with a no.</param>
/// <param name="Abstain">Those on which it abstained.</param>
/// <param name="NotVoting">Those on which it did not vote; left out where the sources of the body do not list who did not.</param>
/// <param name="Unknown">Those with a mark that cannot be read.</param>
public sealed record BodyCountJson(string Body, int RollCalls, int Yes, int No, int Abstain, int? NotVoting, int Unknown)
{
    public static BodyCountJson Of(BodyCount count) =>
        new(
            count.Body.Code,
            count.RollCalls,
            count[Ballot.Yes],
            count[Ballot.No],
            count[Ballot.Abstain],
            count.NotVoting,
            count[Ballot.Unknown]
        );
}
