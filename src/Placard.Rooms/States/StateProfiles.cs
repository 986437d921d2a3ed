using System.Runtime.CompilerServices;
using Kept = Placard.Rooms.Memos.Memo<(Placard.Record.States.StateCode State, System.DateOnly Today), Placard.Rooms.States.StateProfile>;

namespace Placard.Rooms.States;

/// <summary>The pages of states with what every room says of them, kept with the edition: nothing of them changes within a day.</summary>
internal sealed class StateProfiles(StateNotes notes, StateMeasures measures)
{
    private const int Most = 300;

    /// <summary>The page of a state by its own code.</summary>
    public StateProfile Of(OpenEdition edition, State state, DateOnly today) =>
        // One edition may be shown by several houses, each with its own rooms.
        edition.Keep(_ => new ConditionalWeakTable<StateProfiles, Kept>()).GetValue(this, of => of.In(edition)).Get((state.Code, today));

    private Kept In(OpenEdition edition) => new(Most, asked => Make(edition, edition.States.Find(asked.State)!, asked.Today));

    private StateProfile Make(OpenEdition edition, State state, DateOnly today) =>
        StateProfile.Of(edition, state, today) with
        {
            Registers = notes.Of(edition, state.Code),
            // What cannot be said of such a state is not listed as if it were missing.
            Figures = [.. measures.Of(edition, state).Where(f => f.Standing != FigureStanding.DoesNotApply)],
        };
}
