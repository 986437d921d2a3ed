using Placard.Record.Votes.Sessions;

namespace Placard.Record.Tests.Votes.Sessions;

public sealed class FallsDueTests
{
    [Fact]
    public void A_text_that_came_every_year_is_due_a_year_later()
    {
        var due = Assert.Single(Of(12, InventedSessions.Texts("Right to lamps", 3, 6, 9)).At(12, 11));
        Assert.Equal([3, 6, 9], due.Came);
        Assert.Equal((3, 2), (due.Gap, due.InARow));
        Assert.Empty(Of(12, InventedSessions.Texts("Right to lamps", 3, 6, 9)).At(13, 11));
    }

    [Fact]
    public void A_text_that_missed_its_turn_is_not_due_again()
    {
        var due = Of(15, InventedSessions.Texts("Right to lamps", 3, 6, 9));
        Assert.Single(due.At(15, 11));
        Assert.Empty(due.At(15, 12));
    }

    [Fact]
    public void A_gap_of_a_part_of_a_year_is_no_calendar_but_every_session_is()
    {
        Assert.Empty(Of(12, InventedSessions.Texts("Report on oil", 3, 5, 7)).At(9, 8));
        Assert.Equal(1, Assert.Single(Of(12, InventedSessions.Texts("Report on oil", 6, 7, 8)).At(9, 8)).Gap);
    }

    [Fact]
    public void A_gap_of_more_than_four_years_is_no_calendar() =>
        Assert.Empty(Of(40, InventedSessions.Texts("Review of wicks", 1, 16)).At(31, 30));

    [Fact]
    public void What_came_after_the_last_session_looked_at_is_not_known()
    {
        var due = Of(18, InventedSessions.Texts("Right to lamps", 3, 6, 9, 13));
        Assert.Single(due.At(12, 11));
        Assert.Empty(due.At(18, 17));
    }

    [Fact]
    public void The_score_counts_by_rule_what_was_due_and_what_came()
    {
        var score = Of(18, InventedSessions.Texts("Right to lamps", 3, 6, 9, 12, 18)).Score(1, 9, 18);
        Assert.Equal((1, 1), score.Of(new(3, 1)));
        Assert.Equal((1, 1), score.Of(new(3, 2)));
        Assert.Equal((1, 0), score.Of(new(3, 3)));
        Assert.Equal((3, 2), (score.Due, score.Came));
        // Ten sessions with one other text each, and three times the lamps.
        Assert.Equal(13, score.Texts);
        Assert.False(score.IsLikely(new(3, 1)));
    }

    [Fact]
    public void A_score_looks_no_later_than_so_many_sessions_before()
    {
        var score = Of(18, InventedSessions.Texts("Right to lamps", 3, 6, 9)).Score(4, 9, 9);
        Assert.Equal(0, score.Due);
        Assert.Equal(1, Of(18, InventedSessions.Texts("Right to lamps", 3, 6, 9)).Score(3, 9, 9).Due);
    }

    private static FallsDue Of(int sessions, IEnumerable<VoteEvent> texts)
    {
        VoteEvent[] votes = [.. InventedSessions.Others(sessions), .. texts];
        return new(votes, new RecurringTitles(votes), SessionCalendar.Of(votes, Body.HumanRightsCouncil)!);
    }
}
