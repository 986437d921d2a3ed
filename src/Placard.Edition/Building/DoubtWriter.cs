using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Building;

/// <summary>Writes the reasons to doubt a vote.</summary>
internal sealed class DoubtWriter(SqliteConnection connection) : IDisposable
{
    private readonly TableWriter _doubts = new(connection, "vote_doubt", "vote_no doubt_no kind sentence other");
    private readonly TableWriter _states = new(connection, "vote_doubt_state", "vote_no doubt_no state");

    public void Write(int voteNo, IReadOnlyList<Doubt> doubts)
    {
        foreach (var (at, doubt) in doubts.Index())
        {
            _doubts.Add(voteNo, at + 1, StoredWords.Doubt.Of(doubt.Kind), doubt.Sentence, TableWriter.OrNull(doubt.Other.ToString()));
            foreach (var state in doubt.States.Distinct().Order())
                _states.Add(voteNo, at + 1, state.ToString());
        }
    }

    public void Dispose()
    {
        _doubts.Dispose();
        _states.Dispose();
    }
}
