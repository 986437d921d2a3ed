using Placard.Rooms.States;

namespace Placard.Rooms.Editions;

/// <summary>The tables of all states and of all seats.</summary>
internal static class StateColumns
{
    public static WholeTable States { get; } =
        new(
            "states",
            "All states",
            "Every member, observer and former state, with its codes and its names in six languages.",
            [
                new("code", "ISO 3166-1 alpha-3, or the code of a state that is no more."),
                new("name", "The short name in English."),
                new("iso2", "ISO 3166-1 alpha-2."),
                new("m49", "The M49 code of the United Nations Statistics Division."),
                new("cow", "The Correlates of War country code."),
                new("standing", "member, observer, former or other."),
                new("group", "The regional group, the last one where the state is no more: AFRICAN, ASIA_PACIFIC, EEG, GRULAC, WEOG."),
                new("member_since", "The first day of membership."),
                new("member_until", "The last day of membership, where it ended."),
                new("carried_on_by", "The state that carries on its seat, under which its ballots stand."),
                new("predecessors", "The states it came from."),
                new("successors", "The states that came from it."),
                new("roll_calls", "The roll calls it is on the list of, quarantined ones left out."),
                new("name_ar", "The short name in Arabic."),
                new("name_en", "The short name in English."),
                new("name_es", "The short name in Spanish."),
                new("name_fr", "The short name in French."),
                new("name_ru", "The short name in Russian."),
                new("name_zh", "The short name in Chinese."),
            ],
            edition => StateTables.States.Of(StateList.Of(edition, new StateListQuery(null)))
        );

    public static WholeTable Seats { get; } =
        new(
            "seats",
            "All seats",
            "Every term of a state in a seat of a body, as far as the edition knows the seats.",
            [
                new("body", "The code of the body."),
                new("state", "The code of the state."),
                new("name", "The short name of the state."),
                new("group", "The regional group whose seat it is."),
                new("from", "The first day of the term."),
                new("to", "The last day of the term."),
                new("note", "What should be known of it."),
            ],
            edition => new CsvTable(
                [],
                Body.All.SelectMany(edition.Seats.Of)
                    .Select(term =>
                        (IReadOnlyList<string?>)
                            [
                                term.Body.Code,
                                term.State.ToString(),
                                edition.States.Find(term.State)?.Name,
                                term.Group.ToCode(),
                                Dates.Iso(term.Days.From),
                                Dates.Iso(term.Days.To),
                                term.Note,
                            ]
                    )
            )
        );
}
