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

    [Theory]
    [InlineData(DoubtKind.ListAndTallyDiffer, "one sound source", "One sound source; another contradicts itself.")]
    [InlineData(DoubtKind.NotAMember, "one sound source", "One sound source; another contains an error.")]
    [InlineData(DoubtKind.BallotsDiffer, "one source followed", "One source is followed; another differs.")]
    [InlineData(DoubtKind.BeforeItsText, "one source", "One source, or several of one origin, without contradictions.")]
    public void A_single_record_does_not_keep_back_that_a_further_source_is_wrong_or_differs(DoubtKind kind, string words, string sentence)
    {
        var vote = HandMadeVotes.Vote("A/HRC/99/L.1", "CHN=N USA=Y BRA=Y") with
        {
            Witnesses = [],
            Doubts = [new Doubt(kind, "It says otherwise.", [])],
        };
        Assert.Equal(words, StatusWords.InWords(vote));
        Assert.Equal(sentence, StatusWords.Meaning(vote));
    }
}
