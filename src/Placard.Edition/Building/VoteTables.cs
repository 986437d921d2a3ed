using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Building;

/// <summary>Writes the votes and the rows that belong to them.</summary>
internal static class VoteTables
{
    public static void Write(
        SqliteConnection connection,
        EditionContent content,
        StateColumns columns,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var topics = WriteTopics(connection, content);
        using var table = new TableWriter(
            connection,
            "vote",
            "vote_no address body date title kind method outcome status symbol draft amends part yes no abstain not_voting session "
                + "meeting agenda_item ballots sponsors"
        );
        using var voteTopics = new TableWriter(connection, "vote_topic", "vote_no topic_no");
        using var otherSponsors = new TableWriter(connection, "vote_other_sponsor", "vote_no sponsor_no name");
        using var vetoes = new TableWriter(connection, "vote_veto", "vote_no state");
        using var doubts = new DoubtWriter(connection);
        using var witnesses = new WitnessWriter(connection, columns);
        var voteNo = 0;
        foreach (var v in content.Votes.OrderBy(v => v.Address))
        {
            if (voteNo++ % 256 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report((double)voteNo / content.Votes.Count);
            }
            table.Add(
                voteNo,
                v.Address.ToString(),
                v.Body.Code,
                TableWriter.Stored(v.Date),
                v.Title,
                StoredWords.Kind.Of(v.Kind),
                StoredWords.Method.Of(v.Method),
                StoredWords.Outcome.Of(v.Outcome),
                StoredWords.Status.Of(v.Status),
                TableWriter.OrNull(v.Symbol.ToString()),
                TableWriter.OrNull(v.Draft.ToString()),
                TableWriter.OrNull(v.Amends.ToString()),
                v.Part,
                v.Tally?.Yes,
                v.Tally?.No,
                v.Tally?.Abstain,
                v.Tally?.NotVoting,
                v.Session,
                v.Meeting,
                v.AgendaItem,
                columns.Write(v.Ballots),
                columns.WriteSponsors(v.MainSponsors, v.AdditionalSponsors)
            );
            foreach (var topic in v.Topics.Select(label => topics[label]).Distinct().Order())
                voteTopics.Add(voteNo, topic);
            foreach (var (no, name) in v.OtherSponsors.Index())
                otherSponsors.Add(voteNo, no + 1, name);
            foreach (var state in v.Vetoes.Distinct().Order())
                vetoes.Add(voteNo, state.ToString());
            doubts.Write(voteNo, v.Doubts);
            witnesses.Write(voteNo, v);
        }
    }

    private static Dictionary<string, int> WriteTopics(SqliteConnection connection, EditionContent content)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        using var table = new TableWriter(connection, "topic", "topic_no label");
        foreach (var label in content.Votes.SelectMany(v => v.Topics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            numbers.Add(label, numbers.Count + 1);
            table.Add(numbers.Count, label);
        }
        return numbers;
    }
}
