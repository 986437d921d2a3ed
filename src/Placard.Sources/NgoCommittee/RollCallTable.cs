using System.Globalization;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.NgoCommittee;

/// <summary>The rows of <c>rollcalls_1998-2024.csv</c>, one a ballot; the rows of one vote stand together.</summary>
internal static class RollCallTable
{
    private const int Vote = 0,
        Session = 1,
        Topic = 2,
        Result = 3,
        Code = 4,
        Printed = 5,
        Letter = 6;

    /// <summary>Reads the table: one statement a vote.</summary>
    public static void Read(FileReading file, StateRegister states)
    {
        var ofSession = new Dictionary<DateOnly, int>();
        using var table = CsvTable.Open(file.Content, "vote", "session_end_date", "topic", "outcome", "iso3", "state_as_printed", "ballot");
        ListedVote? open = null;
        while (table.Next())
        {
            if (!table.IsWhole || !TryDay(table[Session], out var session) || BallotOf(table[Letter]) is not { } ballot)
            {
                file.LeaveOut(FormattableString.Invariant($"Row {table.Number} has no date, no ballot or not the columns of a ballot."));
                continue;
            }
            if (open is null || open.Number != table[Vote])
            {
                Add(file, open);
                ofSession[session] = ofSession.GetValueOrDefault(session) + 1;
                open = new ListedVote(table[Vote], session, ofSession[session], table[Topic], table[Result]);
            }
            if (VoterOf(states, table[Code], table[Printed], session) is { } state)
                open.List.Add(state, ballot);
            else
            {
                open.List.AddUnresolved(table[Printed], ballot);
                file.AddUnresolved(open.Origin(file), "voter", $"{table[Code]} {table[Printed]}");
            }
        }
        Add(file, open);
    }

    private static void Add(FileReading file, ListedVote? vote)
    {
        if (vote is not null)
            file.Add(vote.ToObservation(file));
    }

    // The code and the printed name are two words for one voter: where they differ, neither is followed.
    private static StateCode? VoterOf(StateRegister states, string code, string printed, DateOnly session)
    {
        var on = PartialDate.From(session);
        var byName = states.Resolve(printed, on);
        var byCode = StateCode.TryParse(code, out var parsed) ? states.Find(parsed) : null;
        return byName is not null && byCode is not null && states.Delegation(byCode) != states.Delegation(byName) ? null
            : (byName ?? byCode) is { } state ? states.Delegation(state).Code
            : null;
    }

    private static Ballot? BallotOf(string letter) =>
        letter switch
        {
            "Y" => Ballot.Yes,
            "N" => Ballot.No,
            "A" => Ballot.Abstain,
            "X" => Ballot.NotVoting,
            _ => null,
        };

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
