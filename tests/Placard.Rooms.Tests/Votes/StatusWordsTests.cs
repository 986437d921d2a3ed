using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes;

public class StatusWordsTests
{
    [Theory]
    [InlineData(0, "One source, or several of one origin, without contradictions.")]
    [InlineData(1, "One source; names match the totals.")]
    [InlineData(2, "No independent source confirms this vote; names match the totals.")]
    public void A_single_record_says_one_source_only_where_there_is_one(int witnesses, string sentence)
    {
        const string Ballots = "CHN=N USA=Y BRA=Y";
        var vote = HandMadeVotes.Vote("A/HRC/99/L.1", Ballots) with
        {
            Witnesses = [.. Enumerable.Range(0, witnesses).Select(i => HandMadeVotes.Says("source" + i, Ballots))],
        };
        Assert.Equal(sentence, StatusWords.Meaning(vote));
    }
}
