using Dapper;
using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;
using Placard.Record.Bodies;
using Placard.Record.Dates;
using Placard.Record.Observations;
using Placard.Record.Seats;
using Placard.Record.States;
using Placard.Record.Votes;

namespace Placard.Edition.Reading;

/// <summary>What is read from an edition only when someone asks. One connection serves one caller at a time.</summary>
internal sealed class Inquiries(SqliteConnection connection)
{
    public string MetaOf(string name) =>
        connection.ExecuteScalar<string>("SELECT value FROM meta WHERE name = @name", new { name })
        ?? throw new FormatException($"It does not say “{name}”.");

    public IReadOnlyList<SourceDescription> Sources() =>
    [
        .. connection.Query<SourceRow>("SELECT code, name, publisher, address, terms, lineage, rank FROM source ORDER BY code")
            .Select(r => new SourceDescription(new SourceCode(r.Code), r.Name, r.Publisher, r.Address, r.Terms, r.Lineage, checked((int)r.Rank))),
    ];

    public IReadOnlyList<VoteCount> Counts() =>
    [
        .. connection.Query<(string Source, string Body, int Year, string Status, int Votes)>("""
            SELECT w.source, v.body, CAST(coalesce(substr(v.date, 1, 4), '0') AS INTEGER) AS year, v.status, count(DISTINCT v.vote_no) AS votes
            FROM vote v JOIN witness w ON w.vote_no = v.vote_no
            GROUP BY w.source, v.body, year, v.status
            ORDER BY w.source, v.body, year, v.status
            """)
            .Select(r => new VoteCount(
                new SourceCode(r.Source), BodyOf(r.Body), r.Year, StoredWords.Status.Read(r.Status), r.Votes)),
    ];

    public IReadOnlyList<SourceFile> Files() =>
    [
        .. connection.Query<FileRow>("SELECT source, path, bytes, sha256, fate, reason FROM source_file ORDER BY file_no")
            .Select(r => new SourceFile(new SourceCode(r.Source), r.Path, r.Bytes, r.Sha256, StoredWords.Fate.Read(r.Fate), r.Reason)),
    ];

    public IReadOnlyList<Unresolved> Unresolved() =>
    [
        .. connection.Query<UnresolvedRow>("SELECT source, file, locator, as_of AS asOf, what, text FROM unresolved ORDER BY unresolved_no")
            .Select(r => new Unresolved(new Origin(new SourceCode(r.Source), r.File, r.Locator, DateOf(r.AsOf)), r.What, r.Text)),
    ];

    public IReadOnlyList<SeatTerm> Terms() =>
    [
        .. connection.Query<TermRow>("""
            SELECT body, state, regional_group AS regionalGroup, first_day AS firstDay, last_day AS lastDay, note
            FROM seat_term ORDER BY body, state, term_no
            """)
            .Select(r => new SeatTerm(
                BodyOf(r.Body), StateCode.Parse(r.State), GroupOf(r.RegionalGroup), new DateSpell(DayOf(r.FirstDay), DayOf(r.LastDay)), r.Note)),
    ];

    /// <summary>The names of states, by state and language: that of the best source.</summary>
    public IReadOnlyDictionary<StateCode, IReadOnlyDictionary<string, string>> Names() =>
        connection.Query<NameRow>("SELECT state, language, name FROM state_name WHERE name_no = 1 ORDER BY state, language")
            .GroupBy(r => r.State)
            .ToDictionary(g => StateCode.Parse(g.Key), IReadOnlyDictionary<string, string> (g) => g.ToDictionary(r => r.Language, r => r.Name));

    public IReadOnlyList<Witness> WitnessesOf(VoteAddress address, StateColumns columns) =>
    [
        .. connection.Query<WitnessRow>("""
            SELECT w.source, w.file, w.locator, w.as_of AS asOf, w.date, w.method, w.outcome,
                w.yes, w.no, w.abstain, w.not_voting AS notVoting, CAST(coalesce(w.ballots, v.ballots) AS BLOB) AS ballots
            FROM vote v JOIN witness w ON w.vote_no = v.vote_no WHERE v.address = @address ORDER BY w.witness_no
            """, new { address = address.ToString() })
            .Select(r => new Witness(
                new Origin(new SourceCode(r.Source), r.File, r.Locator, DateOf(r.AsOf)),
                StoredWords.Method.Read(r.Method),
                StoredWords.Outcome.Read(r.Outcome),
                r.Yes is { } yes ? new Tally((int)yes, (int)(r.No ?? 0), (int)(r.Abstain ?? 0), (int?)r.NotVoting) : null,
                columns.ReadBallots(r.Ballots),
                DateOf(r.Date))),
    ];

    private static Body BodyOf(string code) => Body.TryParse(code, out var body) ? body : throw new FormatException($"“{code}” is no body.");

    private static RegionalGroup GroupOf(string? code) =>
        code is null ? RegionalGroup.None
        : RegionalGroupForms.TryParse(code, out var group) ? group
        : throw new FormatException($"“{code}” is no regional group.");

    private static PartialDate DateOf(string? text) => text is null ? default : PartialDate.Parse(text);

    private static DateOnly? DayOf(string? text) => text is null ? null : PartialDate.Parse(text).Earliest;

    private sealed record SourceRow(string Code, string Name, string Publisher, string Address, string Terms, string Lineage, long Rank);

    private sealed record FileRow(string Source, string Path, long Bytes, string Sha256, string Fate, string Reason);

    private sealed record UnresolvedRow(string Source, string File, string Locator, string? AsOf, string What, string Text);

    private sealed record TermRow(string Body, string State, string? RegionalGroup, string? FirstDay, string? LastDay, string Note);

    private sealed record NameRow(string State, string Language, string Name);

    private sealed record WitnessRow(
        string Source, string File, string Locator, string? AsOf, string? Date, string Method, string Outcome,
        long? Yes, long? No, long? Abstain, long? NotVoting, byte[] Ballots);
}
