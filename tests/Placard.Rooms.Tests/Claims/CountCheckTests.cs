using Placard.Record.Claims;

namespace Placard.Rooms.Tests.Claims;

public sealed class CountCheckTests
{
    [Theory]
    [InlineData("The Council rejected nine amendments to resolution A/HRC/RES/99/1.")]
    [InlineData("The Council rejected a series of amendments to resolution A/HRC/RES/99/2.")]
    public void Amendments_that_the_record_does_not_have_prove_nothing(string sentence) =>
        Assert.Equal(VerdictKind.NotCheckable, CheckedSentences.Of(sentence, ClaimKind.Count).Verdict.Kind);

    [Fact]
    public void A_session_after_which_no_other_is_held_may_lack_its_last_resolutions()
    {
        var verdict = CheckedSentences.Of("The Council adopted 3 resolutions at its 99th session.", ClaimKind.Count).Verdict;

        Assert.NotEqual(VerdictKind.Supported, verdict.Kind);
        Assert.NotEqual(VerdictKind.Contradicted, verdict.Kind);
    }

    [Fact]
    public void Rejected_texts_cannot_be_counted() =>
        Assert.Equal(
            NotCheckableReason.NotHeld,
            CheckedSentences
                .Of("It was only the second time in 16 years that the Council had voted down a text.", ClaimKind.Count)
                .Verdict.Reason
        );

    [Fact]
    public void A_count_without_body_and_time_is_too_vague() =>
        Assert.Equal(
            NotCheckableReason.TooVague,
            CheckedSentences.Of("China voted against 12 resolutions.", ClaimKind.Count).Verdict.Reason
        );

    [Fact]
    public void A_part_of_a_day_cannot_be_counted() =>
        Assert.Equal(
            NotCheckableReason.NotHeld,
            CheckedSentences
                .Of("The Human Rights Council this afternoon adopted one resolution.", ClaimKind.Count, "2098-03-21")
                .Verdict.Reason
        );

    [Fact]
    public void A_count_of_ballots_is_not_read_as_a_ballot() =>
        Assert.DoesNotContain(
            CheckedSentences.Of("China voted against 12 resolutions at the 99th session of the Human Rights Council."),
            c => c.Claim.Kind == ClaimKind.Ballot
        );
}
