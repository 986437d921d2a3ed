using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Building;

/// <summary>Writes each source's version of a vote; ballots and fields only where they are not the vote's own.</summary>
internal sealed class WitnessWriter(SqliteConnection connection, StateColumns columns) : IDisposable
{
    private readonly TableWriter _table = new(
        connection,
        "witness",
        "vote_no witness_no source file locator as_of date method outcome yes no abstain not_voting ballots title draft sponsors"
    );

    public void Write(int voteNo, VoteEvent vote)
    {
        var own = columns.WriteSponsors(vote.MainSponsors, vote.AdditionalSponsors);
        foreach (var (at, w) in vote.Witnesses.Index())
        {
            _table.Add(
                voteNo,
                at + 1,
                w.Origin.Source.ToString(),
                w.Origin.File,
                w.Origin.Locator,
                TableWriter.Stored(w.Origin.AsOf),
                TableWriter.Stored(w.Date),
                StoredWords.Method.Of(w.Method),
                StoredWords.Outcome.Of(w.Outcome),
                w.Tally?.Yes,
                w.Tally?.No,
                w.Tally?.Abstain,
                w.Tally?.NotVoting,
                w.Ballots.Equals(vote.Ballots) ? null : columns.Write(w.Ballots),
                w.Fields.Title == vote.Title ? null : w.Fields.Title,
                w.Fields.Draft == vote.Draft ? null : w.Fields.Draft.ToString(),
                SponsorsOf(w.Fields) is var sponsors && sponsors == own ? null : sponsors
            );
        }
    }

    private string SponsorsOf(WitnessFields fields) => columns.WriteSponsors(fields.MainSponsors, fields.AdditionalSponsors);

    public void Dispose() => _table.Dispose();
}
