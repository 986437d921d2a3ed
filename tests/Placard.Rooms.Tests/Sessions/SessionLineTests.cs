using Placard.Record.Votes.Sessions;
using Placard.Rooms.Sessions;
using Placard.Rooms.Tests.Votes;

namespace Placard.Rooms.Tests.Sessions;

public class SessionLineTests
{
    [Theory]
    [InlineData("2025-04-04", "0")]
    [InlineData("2025-04-03", "0")]
    [InlineData("2024-10-11", "not known")]
    [InlineData("", "not known")]
    public void Of_a_session_beyond_the_last_failure_held_it_is_not_known_what_failed(string heldTo, string shown) =>
        Assert.Equal(shown, SessionWords.Known(Line(heldTo).Failures.Amendments));

    [Fact]
    public void Why_that_is_not_known_is_said_with_the_day() =>
        Assert.Equal(
            "Amendments and texts that were rejected or withdrawn are held to 11 October 2024 for the Council: those of this session are "
                + "not known.",
            SessionWords.FailuresNotHeld(Line("2024-10-11"))
        );

    [Fact]
    public void What_is_not_known_is_left_out_of_the_data()
    {
        var json = SessionLineJson.Of(Line("2024-10-11"));
        Assert.Equal((null, null, null), (json.Rejected, json.Withdrawn, json.Amendments));
        Assert.Equal(0, SessionLineJson.Of(Line("2025-04-04")).Amendments);
    }

    private static SessionLine Line(string heldTo) =>
        new(
            new BodySession(Body.HumanRightsCouncil, "98"),
            [HandMadeVotes.Vote("A/HRC/RES/98/1", "CHN=Y USA=N BRA=Y", "2025-04-03")],
            0,
            null,
            heldTo.Length == 0 ? default : PartialDate.Parse(heldTo)
        );
}
