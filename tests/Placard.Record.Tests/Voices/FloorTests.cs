using Placard.Record.Voices;

namespace Placard.Record.Tests.Voices;

public class FloorTests
{
    private static readonly MeetingName Meeting = new("HRC", 99, 41, 1);

    [Fact]
    public void A_meeting_on_drafts_is_followed_from_statement_to_statement()
    {
        var heard = Heard(
            "CHAIR We turn to draft resolution L.3, on the care of lanterns. I give the floor to the representative of Senegal to introduce draft resolution L.3.",
            "SEN Thank you. It is an honour to introduce draft resolution L.3 on behalf of a group.",
            "CHAIR I open the floor for general comments. I give the floor to the distinguished representative of Brazil.",
            "BRA Lanterns matter to us.",
            "CHAIR Thank you. I give the floor to France.",
            "FRA They matter to us as well.",
            "CHAIR I see no more requests for general comments. I give the floor to delegations for explanations of vote before the vote. I give the floor to China.",
            "CHN We shall abstain.",
            "CHAIR We now proceed to the vote. The voting is open.",
            "CHAIR Draft resolution L.3 is adopted. I give the floor for explanations of vote after the vote on draft resolution L.3 to Cuba.",
            "CUB We voted against."
        );
        Assert.Equal(
            [
                "introduction of a draft A/HRC/99/L.3",
                "general comment A/HRC/99/L.3",
                "general comment A/HRC/99/L.3",
                "explanation of vote before the vote A/HRC/99/L.3",
                "explanation of vote after the vote A/HRC/99/L.3",
            ],
            heard
        );
    }

    [Fact]
    public void Explanations_called_for_after_all_votes_of_an_item_are_on_no_draft_unless_the_speaker_names_it() =>
        Assert.Equal(
            ["explanation of vote after the vote ", "explanation of vote after the vote A/HRC/99/L.4"],
            Heard(
                "CHAIR Draft resolution L.9 is adopted. I invite explanations of vote after the vote. I give the floor to Cuba.",
                "CUB We speak of several texts.",
                "CHAIR I give the floor to Egypt.",
                "EGY We explain our vote on draft resolution L.4."
            )
        );

    [Fact]
    public void Whoever_speaks_though_another_was_called_speaks_on_nobody_knows_what() =>
        Assert.Equal(
            ["not known "],
            Heard("CHAIR Draft decision L.1. I open the floor for general comments. I give the floor to Brazil.", "CHN I speak.")
        );

    [Fact]
    public void Whoever_was_not_called_speaks_on_nobody_knows_what() =>
        Assert.Equal(
            ["general comment A/HRC/99/L.1", "not known "],
            Heard(
                "CHAIR Draft decision L.1. I open the floor for general comments. I give the floor to Brazil.",
                "BRA I speak.",
                "CHN So do I."
            )
        );

    [Fact]
    public void What_chair_and_speaker_say_differently_is_not_known() =>
        Assert.Equal(
            ["not known "],
            Heard(
                "CHAIR Draft decision L.1. I open the floor for general comments. I give the floor to Brazil.",
                "BRA I take the floor in right of reply."
            )
        );

    [Fact]
    public void The_chair_says_whether_before_or_after_where_the_speaker_does_not() =>
        Assert.Equal(
            ["explanation of vote before the vote A/HRC/99/L.1"],
            Heard(
                "CHAIR Draft decision L.1. I call for explanations of vote before the vote. I give the floor to Brazil.",
                "BRA I take the floor in explanation of vote."
            )
        );

    [Fact]
    public void An_explanation_of_which_nobody_says_when_is_one_of_vote() =>
        Assert.Equal(["explanation of vote "], Heard("CHAIR I give the floor to Brazil.", "BRA I speak in explanation of vote."));

    [Fact]
    public void The_state_concerned_is_called_once() =>
        Assert.Equal(
            ["statement of the state concerned A/HRC/99/L.1", "not known "],
            Heard(
                "CHAIR Draft resolution L.1. I give the floor to the State concerned. I give the floor to the representative of Egypt, as the country concerned.",
                "EGY I speak.",
                "CHAIR I give the floor to Cuba.",
                "CUB I speak."
            )
        );

    [Fact]
    public void An_amendment_is_what_is_put_and_not_the_draft_it_would_change() =>
        Assert.Equal(
            ["explanation of vote before the vote A/HRC/99/L.30"],
            Heard(
                "CHAIR We take up amendment L.30 to draft resolution L.1. I give the floor for an explanation of vote before the vote to Cuba.",
                "CUB I speak."
            )
        );

    [Fact]
    public void Two_drafts_put_together_make_the_draft_of_a_statement_uncertain() =>
        Assert.Equal(
            ["general comment "],
            Heard(
                "CHAIR We take up draft resolutions L.1 and L.2. I open the floor for general comments. I give the floor to Cuba.",
                "CUB I speak."
            )
        );

    [Fact]
    public void A_general_comment_of_a_committee_with_a_number_is_none_of_the_meeting() =>
        Assert.Equal(["not known "], Heard("CHAIR I give the floor to Cuba.", "CUB We recall general comment No. 36."));

    [Fact]
    public void A_point_of_order_is_on_nothing_that_was_put() =>
        Assert.Equal(
            ["not known "],
            Heard(
                "CHAIR Draft resolution L.1. I open the floor for general comments. I give the floor to Cuba on a point of order.",
                "CUB I speak."
            )
        );

    [Fact]
    public void Another_item_ends_what_was_open() =>
        Assert.Equal(
            ["not known "],
            Heard(
                "CHAIR Draft resolution L.1. I open the floor for general comments.",
                "CHAIR We turn to agenda item 4. I give the floor to Cuba.",
                "CUB I speak."
            )
        );

    [Fact]
    public void A_right_of_reply_is_on_no_draft() =>
        Assert.Equal(
            ["right of reply "],
            Heard("CHAIR Draft resolution L.1. We hear rights of reply. I give the floor to Cuba.", "CUB On draft resolution L.1 I reply.")
        );

    [Fact]
    public void The_chair_is_told_by_function_or_by_giving_the_floor_and_speaks_for_no_state()
    {
        IReadOnlyList<HeardSentence> gives = [new("I give the floor to Cuba.", 0)];
        Assert.True(Floor.IsChair(false, "Vice-President", []));
        Assert.True(Floor.IsChair(false, "", gives));
        Assert.False(Floor.IsChair(true, "President", gives));
        Assert.False(Floor.IsChair(false, "Representative", [new("We thank you.", 0)]));
    }

    [Fact]
    public void Any_words_whatever_are_followed_without_a_fault() =>
        Gen.Select(Gen.Bool, Gen.String[0, 200])
            .Array[0, 12]
            .Sample(turns =>
            {
                var floor = new Floor(Meeting, StateRegister.Default, default);
                foreach (var (isChair, words) in turns)
                    floor.Next(new SpokenTurn(isChair, default, [new(words, 0)]));
            });

    private static IEnumerable<string> Heard(params string[] script)
    {
        var floor = new Floor(Meeting, StateRegister.Default, PartialDate.Parse("2098-03-20"));
        foreach (var line in script)
        {
            var (who, words) = (
                line[..line.IndexOf(' ', StringComparison.Ordinal)],
                line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]
            );
            var sentences = words.Split(". ").Select((s, at) => new HeardSentence(s, at)).ToList();
            var heard = floor.Next(new SpokenTurn(who == "CHAIR", who == "CHAIR" ? default : StateCode.Parse(who), sentences));
            if (who != "CHAIR")
                yield return $"{heard.Kind.ToWord()} {heard.Draft}";
        }
    }
}
