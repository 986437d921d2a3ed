using Placard.Record.Claims;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Tests.Claims;

public sealed class ReportReadingTests
{
    [Theory]
    [InlineData("GENEVA (6 October 2022) – The Human Rights Council rejected the draft.")]
    [InlineData("NEW YORK, 6 October 2022 (News Agency) -- The Human Rights Council rejected the draft.")]
    public void The_day_of_a_dateline_is_no_time_of_its_sentence(string sentence) => Assert.Empty(Marked(sentence).All<PeriodMention>());

    [Theory]
    [InlineData("The Council adopted the text at its fortieth session.", 1)]
    [InlineData("At its fortieth session the Council decided to extend the mandate.", 1)]
    [InlineData("The Council requested the expert to submit a report at its forty-third session.", 0)]
    public void A_session_for_which_something_is_asked_is_not_the_one_of_the_vote(string sentence, int sessions) =>
        Assert.Equal(sessions, ClaimSessions.Of(Marked(sentence)).Count());

    [Theory]
    [InlineData("The United Nations Human Rights Council adopted the text.", "Human Rights Council")]
    [InlineData("The U.N. General Assembly elected 14 states to the Human Rights Council.", "General Assembly")]
    public void A_body_is_known_by_its_name_after_the_United_Nations(string sentence, string body) =>
        Assert.Equal(body, Marked(sentence).All<BodyMention>().First().Body.Name);

    [Theory]
    [InlineData("The Council adopted texts on defenders (33-6-8), protests (31-5-10) and torture.", 3)]
    [InlineData("The Council adopted a text on defenders (33-6-8).", 1)]
    public void Each_tally_of_a_list_is_of_its_own_text(string sentence, int parts) =>
        Assert.Equal(parts, TwoTexts.Parted(Of(sentence)).Count());

    [Theory]
    [InlineData("The Assembly re-elected Argentina; Bahrain; Brazil; and the Republic of Korea.", 1)]
    [InlineData("Russia abstained; China voted against.", 2)]
    public void A_semicolon_parts_sentences_and_no_names(string text, int sentences) =>
        Assert.Equal(sentences, SentenceSplitter.Split([text]).Count());

    [Theory]
    [InlineData("Did China vote against?”", false)]
    [InlineData("A draft, approved by a vote, would have the Assembly condemn it.", true)]
    [InlineData("China would have voted against.", false)]
    public void A_question_is_no_statement_and_what_a_draft_would_do_is_one(string sentence, bool states) =>
        Assert.Equal(states, Asserted.States(sentence));

    private static MarkedSentence Marked(string sentence) =>
        SentenceReader.Read(
            Of(sentence),
            SentenceReader.Begin(new ClaimDocument(["United Nations.", sentence], new PartialDate(2022, 10, 7)))
        );

    private static ClaimSentence Of(string sentence) => new(new TextSpan(0, 0, sentence.Length), sentence, true);
}
