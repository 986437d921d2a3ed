namespace Placard.Rooms.Votes;

/// <summary>Where the lists of several sources differ.</summary>
public static class VersionDifferences
{
    /// <summary>The states that do not have the same ballot in every list, in code order. A source without a list says nothing, and absence
    /// from a list is the same as not voting.</summary>
    public static IReadOnlyList<StateCode> StatesOf(IReadOnlyList<Witness> witnesses)
    {
        var sheets = witnesses.Where(w => w.Ballots.Count > 0).Select(w => w.Ballots).ToArray();
        if (sheets.Length < 2)
            return [];
        var states = new SortedSet<StateCode>();
        foreach (var sheet in sheets)
            states.UnionWith(sheet.States.ToArray());
        return [.. states.Where(state => sheets.Any(sheet => Cast(sheet[state]) != Cast(sheets[0][state])))];
    }

    private static Ballot Cast(Ballot ballot) => ballot == Ballot.NotVoting ? Ballot.None : ballot;
}
