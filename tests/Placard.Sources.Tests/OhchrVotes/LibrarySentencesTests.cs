using Placard.Sources.OhchrVotes;

namespace Placard.Sources.Tests.OhchrVotes;

public sealed class LibrarySentencesTests
{
    [Theory]
    [InlineData("The right to tea : resolution /", "The right to tea", CataloguedKind.Resolution)]
    [InlineData("The right to  tea: amendment /", "The right to tea", CataloguedKind.Amendment)]
    [InlineData("The right to tea resolution /", "The right to tea", CataloguedKind.Resolution)]
    [InlineData("Tea : method of brewing : decision /", "Tea: method of brewing", CataloguedKind.Decision)]
    [InlineData("Tea, presidential statement /", "Tea", CataloguedKind.Statement)]
    [InlineData("On the last resolution adopted", "On the last resolution adopted", CataloguedKind.Unknown)]
    [InlineData("", "", CataloguedKind.Unknown)]
    public void A_title_loses_the_cataloguers_ending(string catalogued, string title, object kind) =>
        Assert.Equal(new LibraryTitle(title, (CataloguedKind)kind), LibraryTitle.Read(catalogued));

    [Theory]
    [InlineData("RECORDED", "Amendment X Rejected by a recorded vote", false, true, VoteMethod.Recorded, Outcome.Rejected)]
    [InlineData("RECORDED", "Amendment X Adopted by recorded vote", false, true, VoteMethod.Recorded, Outcome.Adopted)]
    [InlineData("RECORDED", "Draft resolution X", true, true, VoteMethod.Recorded, Outcome.Adopted)]
    [InlineData("RECORDED", "Draft resolution X", true, false, VoteMethod.Recorded, Outcome.Adopted)]
    [InlineData("RECORDED", "Amendment X Adopted without a vote", false, false, VoteMethod.WithoutVote, Outcome.AdoptedWithoutVote)]
    [InlineData("RECORDED", "Amendment X Not acted upon after adoption of Y", false, false, VoteMethod.NoDecision, Outcome.NotActedOn)]
    [InlineData("NON-RECORDED", "", true, true, VoteMethod.NotRecorded, Outcome.Adopted)]
    [InlineData("NON-RECORDED, adopted unanimously", "", false, false, VoteMethod.NotRecorded, Outcome.Adopted)]
    [InlineData("NON-RECORDED, no voting information available", "", true, false, VoteMethod.Unknown, Outcome.Adopted)]
    [InlineData("ADOPTED WITHOUT VOTE", "", true, false, VoteMethod.WithoutVote, Outcome.AdoptedWithoutVote)]
    [InlineData("WITHDRAWN", "Rejected by recorded vote", false, false, VoteMethod.NoDecision, Outcome.Withdrawn)]
    [InlineData("NOT CONSIDERED", "", false, false, VoteMethod.NoDecision, Outcome.NotActedOn)]
    public void A_vote_type_and_its_sentences_tell_the_fate(
        string type,
        string sentences,
        bool adopted,
        bool hasVote,
        VoteMethod method,
        Outcome outcome
    ) => Assert.Equal(new ProposalOutcome(method, outcome), ProposalOutcome.Read(type, sentences, adopted, hasVote));

    [Fact]
    public void An_unheard_of_vote_type_tells_nothing() => Assert.Null(ProposalOutcome.Read("SUNG", "", true, true));

    [Theory]
    [InlineData("adopted by the Human Rights Council at its 9th session", "9")]
    [InlineData("Human Rights Council at its 52nd session", "52")]
    [InlineData("adopted by the Human Rights Council at its 27th special session", "S-27")]
    [InlineData("adopted by the Human Rights Council at its 7th organizational meeting", "OM-7")]
    [InlineData("adopted by the Commission at its 1st nuclear session", "1 nuclear")]
    [InlineData("adopted by acclamation", "")]
    public void A_statement_names_the_session(string statement, string session) =>
        Assert.Equal(session, MeetingSentences.Session(statement));

    [Theory]
    [InlineData("Adopted at the 41st meeting", "", "41st meeting")]
    [InlineData("Rejected by a recorded vote at the 4thmeeting", "", "4th meeting")]
    [InlineData("Adopted at the 1st organizational meeting", "", "1st organizational meeting")]
    [InlineData("E/CN.4/1993/SR.67", "PLENARY MEETING", "E/CN.4/1993/SR.67")]
    [InlineData("", "36th meeting", "36th meeting")]
    [InlineData("Withdrawn by sponsor on 9 July 2018", "PLENARY MEETING", "")]
    public void A_meeting_is_its_number_or_the_symbol_of_its_record(string meeting, string type, string expected) =>
        Assert.Equal(expected, MeetingSentences.Meeting(meeting, type));

    [Theory]
    [InlineData("3.", "The right to tea -", "3. The right to tea")]
    [InlineData("9b.", "The right to tea.-", "9b. The right to tea")]
    [InlineData("x.", "x -", "")]
    [InlineData("4.", "", "4")]
    [InlineData("TEAPOT", "The right to tea", "The right to tea")]
    public void An_agenda_item_has_a_number_and_a_title(string number, string title, string expected) =>
        Assert.Equal(expected, MeetingSentences.AgendaItem(number, title));
}
