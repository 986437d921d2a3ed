using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.OhchrVotes;

/// <summary>The lists of names in <c>votes.csv</c>, by the number of the record they belong to.</summary>
internal sealed class RollCallLists
{
    private const int Record = 0,
        Date = 1,
        Code = 2,
        Name = 3,
        Vote = 4;

    private readonly Dictionary<string, RollCallList> _byRecord = [];

    /// <summary>The numbers of the records that have a list.</summary>
    public IReadOnlyCollection<string> Records => _byRecord.Keys;

    /// <summary>The list of a record; an empty one where it has none.</summary>
    public RollCallList Of(string record) => _byRecord.GetValueOrDefault(record) ?? new RollCallList();

    /// <summary>Reads the table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="states">The register that resolves the voters.</param>
    public static RollCallLists Read(FileReading file, StateRegister states)
    {
        var lists = new RollCallLists();
        var known = new Dictionary<(string Code, PartialDate On), StateCode>();
        using var table = CsvTable.Open(file.Content, "record_id", "date", "iso3", "name_latest", "vote");
        while (table.Next())
        {
            var record = table[Record];
            if (record.Length == 0 || !table.IsWhole)
            {
                file.LeaveOut(FormattableString.Invariant($"Row {table.Number} is not a ballot of any record."));
                continue;
            }
            if (!lists._byRecord.TryGetValue(record, out var list))
                lists._byRecord.Add(record, list = new RollCallList());
            _ = PartialDate.TryParse(table.Span(Date), out var on);
            var key = (table[Code], on);
            if (!known.TryGetValue(key, out var state))
            {
                state = Resolve(states, key.Item1, table[Name], on);
                known.Add(key, state);
            }
            var ballot = BallotOf(table.Span(Vote));
            if (state.IsKnown)
            {
                list.Add(state, ballot);
                continue;
            }
            var written = key.Item1.Length > 0 ? key.Item1 : table[Name];
            list.AddUnresolved(written, ballot);
            file.AddUnresolved(file.At($"record {record}"), "voter", written);
        }
        return lists;
    }

    // The name is the register's of today, so the code comes first.
    private static StateCode Resolve(StateRegister states, string code, string name, PartialDate on) =>
        (states.Resolve(code, on) ?? states.Resolve(name, on))?.Code ?? default;

    // A full stop and a hyphen both count as not voting: the records' own figure of those not voting adds up that way.
    private static Ballot BallotOf(ReadOnlySpan<char> mark) =>
        mark.Trim() switch
        {
            "Y" => Ballot.Yes,
            "N" => Ballot.No,
            "A" => Ballot.Abstain,
            "." or "-" => Ballot.NotVoting,
            _ => Ballot.Unknown,
        };
}
