namespace Placard.Edition.Schema;

/// <summary>The states of an edition in code order, each with its column in the lines of ballots and sponsors.</summary>
internal sealed class StateColumns
{
    // Ballots come in no order that a processor could foresee, so a table is several times faster than a choice.
    private static readonly byte[] BallotOfLetter = Letters();

    private readonly StateCode[] _states;

    /// <summary>Gives each state a column, whatever the order they come in.</summary>
    public StateColumns(IEnumerable<StateCode> states) => _states = [.. states.Distinct().Order()];

    public ReadOnlySpan<StateCode> States => _states;

    /// <summary>The column of a state, counted from 0.</summary>
    public int Of(StateCode state)
    {
        var at = Array.BinarySearch(_states, state);
        return at >= 0 ? at : throw new ArgumentException($"{state} has no column.", nameof(state));
    }

    /// <summary>A sheet as one line: a letter a column, blank where the state is not on it, blanks at the end left out.</summary>
    public string Write(BallotSheet sheet)
    {
        if (sheet.Count == 0)
            return "";
        return string.Create(
            Of(sheet.States[^1]) + 1,
            (this, sheet),
            static (line, of) =>
            {
                line.Fill(' ');
                var (columns, sheet) = of;
                for (var i = 0; i < sheet.Count; i++)
                    line[columns.Of(sheet.States[i])] = sheet.Ballots[i].ToLetter();
            }
        );
    }

    /// <summary>The sheet of a line in ASCII.</summary>
    /// <exception cref="FormatException">A letter is no ballot, or the line is longer than the states are many.</exception>
    public BallotSheet ReadBallots(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty)
            return BallotSheet.Empty;
        RefuseLongerThanStates(line);
        Span<StateCode> states = stackalloc StateCode[line.Length];
        Span<Ballot> ballots = stackalloc Ballot[line.Length];
        var count = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var ballot = (Ballot)BallotOfLetter[line[i]];
            if (ballot > Ballot.Unknown)
                throw new FormatException($"“{(char)line[i]}” is not a ballot.");
            states[count] = _states[i];
            ballots[count] = ballot;
            count += ballot == Ballot.None ? 0 : 1;
        }
        return BallotSheet.FromSorted(states[..count], ballots[..count]);
    }

    /// <summary>Sponsors as one line: <c>M</c> for those that introduced the proposal, <c>A</c> for those that joined; who did both
    /// introduced it.</summary>
    public string WriteSponsors(IReadOnlyList<StateCode> main, IReadOnlyList<StateCode> additional)
    {
        if (main.Count + additional.Count == 0)
            return "";
        Span<char> line = stackalloc char[_states.Length];
        line.Fill(' ');
        foreach (var state in additional)
            line[Of(state)] = 'A';
        foreach (var state in main)
            line[Of(state)] = 'M';
        return line.TrimEnd(' ').ToString();
    }

    /// <summary>The sponsors of a line in ASCII.</summary>
    /// <exception cref="FormatException">A letter is no role, or the line is longer than the states are many.</exception>
    public (StateCode[] Main, StateCode[] Additional) ReadSponsors(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty)
            return ([], []);
        RefuseLongerThanStates(line);
        var main = new StateCode[line.Count((byte)'M')];
        var additional = new StateCode[line.Count((byte)'A')];
        int m = 0,
            a = 0;
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case (byte)'M':
                    main[m++] = _states[i];
                    break;
                case (byte)'A':
                    additional[a++] = _states[i];
                    break;
                case (byte)' ':
                    break;
                default:
                    throw new FormatException($"“{(char)line[i]}” is not the role of a sponsor.");
            }
        }
        return (main, additional);
    }

    private static byte[] Letters()
    {
        var table = new byte[256];
        Array.Fill(table, byte.MaxValue);
        foreach (var ballot in Enum.GetValues<Ballot>())
            table[ballot.ToLetter()] = (byte)ballot;
        return table;
    }

    private void RefuseLongerThanStates(ReadOnlySpan<byte> line)
    {
        if (line.Length > _states.Length)
            throw new FormatException($"A line of {line.Length} letters cannot stand for {_states.Length} states.");
    }
}
