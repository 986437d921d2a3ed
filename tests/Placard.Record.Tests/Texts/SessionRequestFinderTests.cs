using Placard.Record.Texts.Requests;

namespace Placard.Record.Tests.Texts;

public class SessionRequestFinderTests
{
    private static readonly Body Council = Body.HumanRightsCouncil;
    private static readonly Body Assembly = Body.GeneralAssembly;

    [Theory]
    [InlineData("Requests the keeper of oil to report to the Council at its fifty-seventh session;", "HRC/57 Report")]
    [InlineData("Decides to continue its consideration of lanterns at its sixty-first session.", "HRC/61 Consideration")]
    [InlineData("Decides to convene, at its twentieth session, a panel discussion on wicks;", "HRC/20 Discussion")]
    [InlineData(
        "Requests the keeper of oil to prepare a report on that panel discussion and to submit it to the Human Rights Council at its "
            + "fortieth session;",
        "HRC/40 Report"
    )]
    [InlineData("Calls upon all towns to have lit every alley by its fifty-fifth session;", "HRC/55 Other")]
    [InlineData("Invites the keeper to speak no later than at the fifty-second session of the Council;", "HRC/52 Other")]
    public void A_session_is_found_with_what_is_asked_for_at_it(string paragraph, string expected) =>
        Assert.Equal([expected], Said(paragraph, Council));

    [Fact]
    public void Each_session_is_of_the_body_named_last_before_it() =>
        Assert.Equal(
            ["HRC/57 Report", "GA/79 Report"],
            Said(
                "Requests the keeper of oil to present a full report to the Council at its fifty-seventh session and to the General "
                    + "Assembly at its seventy-ninth session;",
                Council
            )
        );

    [Fact]
    public void Several_sessions_of_one_body_are_each_found() =>
        Assert.Equal(
            ["HRC/60 Report", "HRC/63 Report", "HRC/66 Report"],
            Said(
                "Requests the keeper of oil to update the Human Rights Council at its sixtieth, sixty-third and sixty-sixth sessions;",
                Council
            )
        );

    [Fact]
    public void A_dialogue_is_told_apart_from_the_report_it_follows() =>
        Assert.Equal(
            ["HRC/61 Report", "HRC/63 Discussion"],
            Said(
                "Requests the keeper of oil to submit a report to the Human Rights Council at its sixty-first session, and decides to hold "
                    + "an enhanced interactive dialogue on the state of all wicks, glass and oil at its sixty-third session;",
                Council
            )
        );

    [Fact]
    public void What_is_asked_for_goes_on_until_another_verb() =>
        Assert.Equal(
            ["HRC/54 Report", "GA/78 Report", "GA/79 Consideration"],
            Said(
                "Requests the keeper of oil to present a report to the Council at its fifty-fourth session, to be followed by a dialogue, and "
                    + "to the General Assembly at its seventy-eighth session, to be followed by a dialogue, and decides to include in the "
                    + "provisional agenda of its seventy-ninth session the item “Lamps”;",
                Council
            )
        );

    [Fact]
    public void A_panel_before_a_report_on_it_does_not_make_the_report_a_panel() =>
        Assert.Equal(
            ["HRC/60 Discussion", "HRC/61 Report"],
            Said(
                "Decides that the theme of the next panel discussion, to be held during the sixtieth session of the Human Rights Council, will "
                    + "be oil, and requests the keeper to organize the panel discussion and to prepare a summary report on it for "
                    + "consideration by the Council at its sixty-first session;",
                Council
            )
        );

    [Theory]
    [InlineData("Requests the Commission on Lamps to report to it at its thirty-seventh session;")]
    [InlineData("Requests the open-ended working group on wicks to finish its work at its third session;")]
    [InlineData("Invites the Economic and Social Council to take up lanterns at its fiftieth session;")]
    [InlineData("Welcomes what was said at the fortieth session of the Committee;")]
    [InlineData("Decides to hold its tenth special session in the harbour;")]
    [InlineData("Requests the keeper to report every year on the hundred and first lantern;")]
    public void Sessions_of_others_and_of_nobody_are_not_found(string paragraph) => Assert.Empty(Said(paragraph, Council));

    [Fact]
    public void Which_council_a_text_of_the_Assembly_means_has_to_be_said()
    {
        Assert.Empty(Said("Requests the keeper to report to the Council at its fiftieth session;", Assembly));
        Assert.Equal(
            ["HRC/50 Report"],
            Said("Requests the Human Rights Council to go on, and the keeper to report to the Council at its fiftieth session;", Assembly)
        );
    }

    [Fact]
    public void The_words_found_are_those_that_name_the_session()
    {
        const string Paragraph = "Requests the keeper of oil to report at its fifty-seventh session on wicks;";
        var found = SessionRequestFinder.In(Paragraph, Council).Single();
        Assert.Equal("at its fifty-seventh session", Paragraph.Substring(found.At, found.Length));
    }

    [Fact]
    public void The_words_of_a_number_are_read_as_that_number() =>
        Gen.Int[1, 99]
            .Sample(number =>
                Assert.Equal(
                    number,
                    SessionRequestFinder
                        .In($"Decides to meet at its {SessionRequestFinder.WordsOf(number)} session.", Council)
                        .Single()
                        .Session
                )
            );

    private static IEnumerable<string> Said(string paragraph, Body body) =>
        SessionRequestFinder.In(paragraph, body).Select(r => $"{r.Body.Code}/{r.Session} {r.Kind}");
}
