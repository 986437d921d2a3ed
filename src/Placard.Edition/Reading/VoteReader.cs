using System.Text;
using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Reading;

/// <summary>Reads every vote of an edition in one scan of the file, parent and child rows in step.</summary>
internal sealed class VoteReader(SqliteConnection connection, StateColumns columns)
{
    private readonly StringPool _strings = new();
    private readonly Dictionary<string, Body> _bodies = Body.All.ToDictionary(b => b.Code);

    /// <summary>All votes, in order of address, without their witnesses.</summary>
    public List<VoteEvent> Read()
    {
        var labels = ReadLabels();
        using var topics = new ChildRows(connection, "SELECT vote_no, topic_no FROM vote_topic ORDER BY vote_no, topic_no");
        using var others = new ChildRows(connection, "SELECT vote_no, name FROM vote_other_sponsor ORDER BY vote_no, sponsor_no");
        using var vetoes = new ChildRows(connection, "SELECT vote_no, state FROM vote_veto ORDER BY vote_no, state");
        using var doubts = new ChildRows(
            connection,
            "SELECT vote_no, doubt_no, kind, sentence, other FROM vote_doubt ORDER BY vote_no, doubt_no"
        );
        using var doubtStates = new ChildRows(
            connection,
            "SELECT vote_no, state, doubt_no FROM vote_doubt_state ORDER BY vote_no, doubt_no, state"
        );
        using var rows = new RowReader(
            connection,
            """
            SELECT vote_no, address, body, date, title, kind, method, outcome, status, symbol, draft, amends, part,
                yes, no, abstain, not_voting, session, meeting, agenda_item, ballots, sponsors
            FROM vote ORDER BY vote_no
            """
        );
        var votes = new List<VoteEvent>();
        while (rows.Next())
        {
            var voteNo = rows.Number(0);
            var (main, additional) = columns.ReadSponsors(rows.Bytes(21));
            votes.Add(
                new VoteEvent
                {
                    Address = VoteAddress.From(Shared(rows, 1)),
                    Body = _bodies.TryGetValue(Shared(rows, 2), out var body)
                        ? body
                        : throw new FormatException($"“{rows.Text(2)}” is no body."),
                    Date = rows.DateAt(3),
                    Title = Shared(rows, 4),
                    Kind = StoredWords.Kind.Read(Shared(rows, 5)),
                    Method = StoredWords.Method.Read(Shared(rows, 6)),
                    Outcome = StoredWords.Outcome.Read(Shared(rows, 7)),
                    Status = StoredWords.Status.Read(Shared(rows, 8)),
                    Symbol = SymbolOf(rows, 9),
                    Draft = SymbolOf(rows, 10),
                    Amends = SymbolOf(rows, 11),
                    Part = Shared(rows, 12),
                    Tally = rows.TallyAt(13),
                    Session = Shared(rows, 17),
                    Meeting = Shared(rows, 18),
                    AgendaItem = Shared(rows, 19),
                    Ballots = columns.ReadBallots(rows.Bytes(20)),
                    MainSponsors = main,
                    AdditionalSponsors = additional,
                    OtherSponsors = others.Of(voteNo, row => Shared(row, 1)),
                    Vetoes = vetoes.Of(voteNo, row => StateCode.Parse(Shared(row, 1))),
                    Topics = topics.Of(voteNo, row => labels[row.Int(1)]),
                    Doubts = DoubtsOf(voteNo, doubts, doubtStates),
                }
            );
        }
        return votes;
    }

    private Doubt[] DoubtsOf(long voteNo, ChildRows doubts, ChildRows doubtStates)
    {
        var read = doubts.Of(
            voteNo,
            row =>
                (
                    No: row.Number(1),
                    Kind: StoredWords.Doubt.Read(Shared(row, 2)),
                    Sentence: Shared(row, 3),
                    Other: row.IsNull(4) ? default : VoteAddress.From(Shared(row, 4))
                )
        );
        if (read.Length == 0)
            return [];
        var states = doubtStates
            .Of(voteNo, row => (State: StateCode.Parse(Shared(row, 1)), DoubtNo: row.Number(2)))
            .ToLookup(pair => pair.DoubtNo, pair => pair.State);
        return [.. read.Select(d => new Doubt(d.Kind, d.Sentence, [.. states[d.No]], d.Other))];
    }

    private string[] ReadLabels()
    {
        using var rows = new RowReader(connection, "SELECT topic_no, label FROM topic ORDER BY topic_no");
        var labels = new List<string> { "" };
        while (rows.Next())
        {
            if (rows.Number(0) != labels.Count)
                throw new FormatException("The numbers of topics have a gap.");
            labels.Add(rows.Text(1));
        }
        return [.. labels];
    }

    private string Shared(RowReader row, int column) => _strings.Of(row.Bytes(column));

    private DocumentSymbol SymbolOf(RowReader row, int column)
    {
        if (row.IsNull(column))
            return default;
        var spelling = Shared(row, column);
        return spelling.Contains('/', StringComparison.Ordinal) && Ascii.IsValid(spelling)
            ? DocumentSymbol.OfCanonical(spelling)
            : throw new FormatException($"“{spelling}” is no symbol.");
    }
}
