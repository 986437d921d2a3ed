using Placard.Sources.Files;
using Placard.Sources.OhchrVotes;
using Placard.Sources.Tables;

namespace Placard.Sources.UndlVotes;

/// <summary>Turns the columns of the voting file into statements, one a vote.</summary>
internal static class UndlObservations
{
    /// <summary>Adds them to the reading of the file.</summary>
    public static void Add(FileReading file, UndlVoteTable table, StateRegister states)
    {
        if (table.Malformed > 0)
            file.LeaveOut(FormattableString.Invariant($"Rows without the columns of a ballot: {table.Malformed}."));
        var lists = Lists(file, table, states);
        var seen = new Dictionary<string, int>();
        for (var i = 0; i < table.Votes.Count; i++)
        {
            var vote = table.Votes[i];
            var written =
                vote.Id.Length > 0 && vote.Id.All(char.IsAsciiLetterOrDigit) ? vote.Id : FormattableString.Invariant($"row-{i + 1}");
            var times = seen[written] = seen.GetValueOrDefault(written) + 1;
            // One number with different data is two statements; it is for reconciling to see that they differ.
            var serial = times == 1 ? written : FormattableString.Invariant($"{written}-{times}");
            file.Add(Statement(file, vote, serial, lists[i]));
        }
    }

    private static RollCallList[] Lists(FileReading file, UndlVoteTable table, StateRegister states)
    {
        var lists = new RollCallList[table.Votes.Count];
        for (var i = 0; i < lists.Length; i++)
            lists[i] = new RollCallList();
        // Whom a code stands for depends on the day, and there are far fewer days than rows.
        var known = new Dictionary<(int Member, PartialDate On), StateCode>();
        for (var row = 0; row < table.Count; row++)
        {
            var (vote, at) = (table.Votes[table.VoteOf[row]], table.MemberOf[row]);
            var member = table.Members[at];
            if (!known.TryGetValue((at, vote.Date), out var state))
            {
                state =
                    (
                        (member.Code.Length > 0 ? states.Resolve(member.Code, vote.Date) : null) ?? states.Resolve(member.Name, vote.Date)
                    )?.Code
                    ?? default;
                known.Add((at, vote.Date), state);
            }
            var list = lists[table.VoteOf[row]];
            if (state.IsKnown)
            {
                list.Add(state, table.Ballots[row]);
                continue;
            }
            var written = member.Name.Length > 0 ? member.Name : member.Code;
            list.AddUnresolved(written, table.Ballots[row]);
            file.AddUnresolved(file.At($"record {vote.Id}"), "voter", written);
        }
        return lists;
    }

    private static VoteObservation Statement(FileReading file, UndlVote vote, string serial, RollCallList list)
    {
        var origin = file.At($"record {vote.Id}");
        if (!vote.Date.IsKnown)
            file.AddUnresolved(origin, "date", "no date");
        var symbol = SymbolOf(file, origin, vote.Resolution);
        return new VoteObservation(origin)
        {
            Body = symbol.Body ?? Body.GeneralAssembly,
            Date = vote.Date,
            Serial = serial,
            Symbol = symbol,
            Draft = SymbolOf(file, origin, vote.Draft),
            Title = TitleOf(vote.Title),
            Method = VoteMethod.Recorded,
            Outcome = symbol.IsKnown ? Outcome.Adopted : Outcome.Unknown,
            Announced = vote is { Yes: { } yes, No: { } no, Abstain: { } abstain } ? new Tally(yes, no, abstain, vote.NotVoting) : null,
            Ballots = list.ToSheet(),
            Unresolved = list.Unresolved,
            Repeated = list.Repeated,
            Session = vote.Session,
            Meeting = vote.Meeting,
            AgendaItem = vote.AgendaTitle,
            Topics =
            [
                .. vote.Subjects.Split(['|', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(),
            ],
        };
    }

    private static DocumentSymbol SymbolOf(FileReading file, Origin origin, string written)
    {
        if (!DocumentSymbol.TryParse(written, out var symbol, out _) && written.Length > 0)
            file.AddUnresolved(origin, "symbol", written);
        return symbol;
    }

    private static string TitleOf(string catalogued)
    {
        var adopted = catalogued.IndexOf("/ adopted by", StringComparison.OrdinalIgnoreCase);
        return LibraryTitle.Read(adopted > 0 ? catalogued[..adopted] : catalogued).Text;
    }
}
