namespace Placard.Rooms.Votes;

/// <summary>What a reader must know of states to read their ballots: whose seat one carries on, whose ballots stand under it.</summary>
public static class SeatNotes
{
    /// <summary>The notes, each naming its state. Other notes, on groups for one, say nothing of how a state voted.</summary>
    public static string[] Of(StateRegister states, params ReadOnlySpan<State> those)
    {
        var notes = new List<string>();
        foreach (var state in those)
        {
            if (
                state.Note is { } note
                && (note.Contains("ballots", StringComparison.Ordinal) || states.All.Any(other => other.CarriedOnBy == state.Code))
            )
                notes.Add(note.StartsWith(state.Name, StringComparison.Ordinal) ? note : $"{state.Name}: {note}");
        }
        return [.. notes];
    }
}
