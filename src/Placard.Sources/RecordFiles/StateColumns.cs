namespace Placard.Sources.RecordFiles;

/// <summary>The states of a file in code order: a sheet of ballots is one letter for each, <c>.</c> for a state that is not on the list,
/// the last of those left off.</summary>
internal sealed class StateColumns(IEnumerable<StateCode> states)
{
    private const char NotListed = '.';
    private readonly StateCode[] _states = [.. states.Distinct().Order()];

    public string Header => string.Join(' ', _states);

    /// <exception cref="FormatException">One of them is no code.</exception>
    public static StateColumns Parse(string header) =>
        new(header.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(StateCode.Parse));

    public string Write(BallotSheet ballots)
    {
        if (ballots.Count == 0)
            return "";
        Span<char> letters = stackalloc char[_states.Length];
        letters.Fill(NotListed);
        var at = 0;
        foreach (var (state, ballot) in ballots)
        {
            at = Array.BinarySearch(_states, at, _states.Length - at, state);
            letters[at] = ballot.ToLetter();
        }
        return letters.TrimEnd(NotListed).ToString();
    }

    /// <exception cref="FormatException">There are more letters than states, or one is no ballot.</exception>
    public BallotSheet Read(string letters)
    {
        if (letters.Length > _states.Length)
            throw new FormatException($"{letters.Length} ballots stand in columns of {_states.Length} states.");
        var states = new StateCode[letters.Length];
        var ballots = new Ballot[letters.Length];
        var count = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == NotListed)
                continue;
            (states[count], ballots[count]) = (_states[i], BallotForms.FromLetter(letters[i]));
            count++;
        }
        return BallotSheet.FromSorted(states.AsSpan(0, count), ballots.AsSpan(0, count));
    }
}
