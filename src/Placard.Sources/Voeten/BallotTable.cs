using System.Globalization;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Voeten;

/// <summary>The ballots of <c>votes.csv</c> by roll call: 870,000 rows, so that each is told from spans and what is the same as in the row
/// before is not asked again.</summary>
internal sealed class BallotTable
{
    private const int Number = 0,
        Country = 1,
        Code = 2,
        Vote = 3;

    private readonly Dictionary<int, RollCallList> _lists = [];

    /// <summary>The numbers of the roll calls that have ballots.</summary>
    public IReadOnlyCollection<int> Numbers => _lists.Keys;

    /// <summary>The list of a roll call; an empty one where it has none.</summary>
    public RollCallList Of(int number) => _lists.GetValueOrDefault(number) ?? new RollCallList();

    /// <summary>Reads the table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rollCalls">The roll calls, for their days: who a name stands for may depend on the day.</param>
    /// <param name="states">The register that resolves the names.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static BallotTable Read(
        FileReading file,
        IReadOnlyList<RollCall> rollCalls,
        StateRegister states,
        CancellationToken cancellation
    )
    {
        var days = rollCalls.ToDictionary(r => r.Number, r => r.Date);
        var found = new BallotTable();
        var voters = new Voters(states);
        var list = new RollCallList();
        var current = -1;
        PartialDate day = default;
        using var table = CsvTable.Open(file.Content, "rcid", "country", "country_code", "vote");
        while (table.Next())
        {
            if (!int.TryParse(table.Span(Number), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !table.IsWhole)
            {
                file.LeaveOut(FormattableString.Invariant($"Row {table.Number} is not a ballot of any roll call."));
                continue;
            }
            if (number != current)
            {
                cancellation.ThrowIfCancellationRequested();
                current = number;
                day = days.GetValueOrDefault(number);
                if (!found._lists.TryGetValue(number, out var known))
                    found._lists.Add(number, known = new RollCallList());
                list = known;
            }
            var ballot = BallotOf(table.Span(Vote));
            var state = voters.Of(table.Span(Country), table.Span(Code), day);
            if (state.IsKnown)
            {
                list.Add(state, ballot);
                continue;
            }
            var written = table[Country] is { Length: > 0 } name ? name : table[Code];
            list.AddUnresolved(written, ballot);
            file.AddUnresolved(file.At(FormattableString.Invariant($"rcid {number}")), "voter", written);
        }
        found.LeaveOutIfCut(file, rollCalls);
        return found;
    }

    // Roll calls stand in order of their numbers. Where none after the last has a ballot, the file ends too early, and the last list may
    // too.
    private void LeaveOutIfCut(FileReading file, IReadOnlyList<RollCall> rollCalls)
    {
        var last = _lists.Keys.DefaultIfEmpty(int.MaxValue).Max();
        var missing = rollCalls.Count(r => r.Number > last);
        if (missing == 0)
            return;
        _lists.Remove(last);
        file.LeaveOut(
            FormattableString.Invariant($"It ends at roll call {last}, and {missing} follow: it is cut short, and that list may be too.")
        );
    }

    private static Ballot BallotOf(ReadOnlySpan<char> word) =>
        word switch
        {
            "yes" => Ballot.Yes,
            "no" => Ballot.No,
            "abstain" => Ballot.Abstain,
            "absent" => Ballot.NotVoting,
            _ => Ballot.Unknown,
        };

    /// <summary>Whom the names and codes stand for, each asked once a day at most.</summary>
    private sealed class Voters(StateRegister states)
    {
        private sealed class Voter(string name)
        {
            public readonly string Name = name;
            public readonly Dictionary<PartialDate, StateCode> ByDay = [];
            public PartialDate LastDay;
            public StateCode LastCode;
        }

        private readonly Dictionary<string, Voter> _byName = [];

        public StateCode Of(ReadOnlySpan<char> name, ReadOnlySpan<char> code, PartialDate on)
        {
            var lookup = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!lookup.TryGetValue(name, out var voter))
                _byName.Add(name.ToString(), voter = new Voter(name.ToString()));
            if (voter.LastDay == on && voter.LastCode.IsKnown)
                return voter.LastCode;
            if (!voter.ByDay.TryGetValue(on, out var state))
            {
                state = ((code.IsEmpty ? null : states.Resolve(code, on)) ?? states.Resolve(voter.Name, on))?.Code ?? default;
                voter.ByDay.Add(on, state);
            }
            (voter.LastDay, voter.LastCode) = (on, state);
            return state;
        }
    }
}
