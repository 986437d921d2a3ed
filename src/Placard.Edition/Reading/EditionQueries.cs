using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;
using Placard.Record.Seats;

namespace Placard.Edition.Reading;

/// <summary>The queries of an edition that run only when their answer is needed. One connection serves one caller at a time.</summary>
internal sealed class EditionQueries(SqliteConnection connection)
{
    public string MetaOf(string name) =>
        Rows("SELECT value FROM meta WHERE name = ?", r => r.Text(0), name) is [var value]
            ? value
            : throw new FormatException($"Its entry “{name}” is missing.");

    public IReadOnlyList<SourceDescription> Sources() =>
        Rows(
            "SELECT code, name, publisher, address, terms, lineage, rank FROM source ORDER BY code",
            r => new SourceDescription(new SourceCode(r.Text(0)), r.Text(1), r.Text(2), r.Text(3), r.Text(4), r.Text(5), r.Int(6))
        );

    public IReadOnlyList<VoteCount> Counts() =>
        Rows(
            """
            SELECT w.source, v.body, coalesce(substr(v.date, 1, 4), 0) AS year, v.status, count(DISTINCT v.vote_no)
            FROM vote v JOIN witness w ON w.vote_no = v.vote_no
            GROUP BY w.source, v.body, year, v.status
            ORDER BY w.source, v.body, year, v.status
            """,
            r => new VoteCount(new SourceCode(r.Text(0)), BodyOf(r, 1), r.Int(2), StoredWords.Status.Read(r.Text(3)), r.Int(4))
        );

    public IReadOnlyList<SourceFile> Files() =>
        Rows(
            "SELECT source, path, bytes, sha256, fate, reason FROM source_file ORDER BY file_no",
            r => new SourceFile(new SourceCode(r.Text(0)), r.Text(1), r.Number(2), r.Text(3), StoredWords.Fate.Read(r.Text(4)), r.Text(5))
        );

    public IReadOnlyList<SourceCode> SourcesOf(HeldThing thing) =>
        Rows(
            thing switch
            {
                HeldThing.Votes => "SELECT DISTINCT source FROM witness",
                HeldThing.Texts => "SELECT DISTINCT source FROM wording",
                HeldThing.Speeches => "SELECT DISTINCT source FROM speech",
                HeldThing.StateNames => "SELECT DISTINCT source FROM state_name",
                HeldThing.Seats => "SELECT DISTINCT source FROM seat_term",
                _ => "SELECT code FROM source WHERE 0",
            },
            r => new SourceCode(r.Text(0))
        );

    public IReadOnlyList<Unresolved> Unresolved() =>
        Rows(
            "SELECT source, file, locator, as_of, what, text FROM unresolved ORDER BY unresolved_no",
            r => new Unresolved(OriginAt(r, 0), r.Text(4), r.Text(5))
        );

    public IReadOnlyList<SeatTerm> Terms() =>
        Rows(
            "SELECT body, state, regional_group, first_day, last_day, note, source, file, locator, as_of "
                + "FROM seat_term ORDER BY body, state, term_no",
            r => new SeatTerm(BodyOf(r, 0), StateCode.Parse(r.Text(1)), GroupOf(r, 2), new DateRange(DayOf(r, 3), DayOf(r, 4)), r.Text(5))
            {
                Origin = OriginAt(r, 6),
            }
        );

    /// <summary>The names of states, by state and language: that of the best source.</summary>
    public IReadOnlyDictionary<StateCode, IReadOnlyDictionary<string, string>> Names() =>
        Rows(
                "SELECT state, language, name FROM state_name WHERE name_no = 1 ORDER BY state, language",
                r => (State: StateCode.Parse(r.Text(0)), Language: r.Text(1), Name: r.Text(2))
            )
            .GroupBy(n => n.State)
            .ToDictionary(g => g.Key, IReadOnlyDictionary<string, string> (g) => g.ToDictionary(n => n.Language, n => n.Name));

    public IReadOnlyList<Witness> WitnessesOf(VoteAddress address, StateColumns columns) =>
        Rows(
            """
            SELECT w.source, w.file, w.locator, w.as_of, w.date, w.method, w.outcome, w.yes, w.no, w.abstain, w.not_voting,
                coalesce(w.ballots, v.ballots), coalesce(w.title, v.title), coalesce(w.draft, v.draft, ''), coalesce(w.sponsors, v.sponsors)
            FROM vote v JOIN witness w ON w.vote_no = v.vote_no WHERE v.address = ? ORDER BY w.witness_no
            """,
            r => new Witness(
                OriginAt(r, 0),
                StoredWords.Method.Read(r.Text(5)),
                StoredWords.Outcome.Read(r.Text(6)),
                r.TallyAt(7),
                columns.ReadBallots(r.Bytes(11)),
                r.DateAt(4),
                FieldsAt(r, 12, columns)
            ),
            address.ToString()
        );

    private static WitnessFields FieldsAt(RowReader row, int first, StateColumns columns)
    {
        var (main, additional) = columns.ReadSponsors(row.Bytes(first + 2));
        var draft = row.Text(first + 1);
        return new WitnessFields(row.Text(first), draft.Length == 0 ? default : DocumentSymbol.Parse(draft), main, additional);
    }

    private List<T> Rows<T>(string sql, Func<RowReader, T> read, string? asked = null)
    {
        using var rows = new RowReader(connection, sql, asked);
        var found = new List<T>();
        while (rows.Next())
            found.Add(read(rows));
        return found;
    }

    private static Origin OriginAt(RowReader row, int first) =>
        new(new SourceCode(row.Text(first)), row.Text(first + 1), row.Text(first + 2), row.DateAt(first + 3));

    private static Body BodyOf(RowReader row, int column) => Body.Parse(row.Text(column));

    private static RegionalGroup GroupOf(RowReader row, int column) =>
        row.IsNull(column) ? RegionalGroup.None : RegionalGroupForms.Parse(row.Text(column));

    private static DateOnly? DayOf(RowReader row, int column) => row.IsNull(column) ? null : row.DateAt(column).Earliest;
}
