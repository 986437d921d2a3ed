using Placard.Sources.OhchrVotes;

namespace Placard.Sources.Tests.OhchrVotes;

public sealed class DraftSentenceTests
{
    [Theory]
    [InlineData("Draft resolution A/HRC/2/L.13", "A/HRC/2/L.13", false, false)]
    [InlineData("Draft resolution A/HRC/16/L.30 as amended", "A/HRC/16/L.30", true, false)]
    [InlineData("Draft resolution  A/HRC/53/L.5/Rev.1 as orally revised", "A/HRC/53/L.5/Rev.1", false, true)]
    [InlineData("Draft resolution A/HRC/9/L.3/Rev.1as amended", "A/HRC/9/L.3/Rev.1", true, false)]
    [InlineData("Draft resolution A/HRC/S-1/L.1 as amended", "A/HRC/S-1/L.1", true, false)]
    [InlineData("Draft decsion E/CN.4/2001/L.9", "E/CN.4/2001/L.9", false, false)]
    [InlineData("Draft presidential statement A/HRC/6/L.28", "A/HRC/6/L.28", false, false)]
    [InlineData("Draft resolutionE/CN.4/1992/L.5 as amended", "E/CN.4/1992/L.5", true, false)]
    [InlineData("Draft resolution E/CN.4/1985/L.7E/CN.4/1985/L.7/Rev.1", "E/CN.4/1985/L.7", false, false)]
    [InlineData("Draft resolution E/CN.4/L.1324 B", "E/CN.4/L.1324 B", false, false)]
    [InlineData("Draft resolution E/CN.4/1990/L.24 (A)", "E/CN.4/1990/L.24 A", false, false)]
    [InlineData("Draft resolution in E/CN.4/L.1182 as amended", "E/CN.4/L.1182", true, false)]
    [InlineData("Draft resolution E/CN.4/333 as amended", "E/CN.4/333", true, false)]
    [InlineData("Draft resolution E/CN.4/L.7/Rev. 1 and Corr. 1 as amended", "E/CN.4/L.7/Rev.1", true, false)]
    [InlineData("Draft resolution A/HRC/46//L.3", "A/HRC/46/L.3", false, false)]
    [InlineData("Draft resolution A/HRC/44/L..2", "A/HRC/44/L.2", false, false)]
    [InlineData("Draft resolution A/HRC/14L.2/Rev.1", "A/HRC/14/L.2/Rev.1", false, false)]
    [InlineData("Draft resolution /A/HRC/7/L.2/Rev.1 as amended", "A/HRC/7/L.2/Rev.1", true, false)]
    public void A_note_on_a_draft_names_the_draft(string note, string draft, bool amended, bool revised)
    {
        var sentence = DraftSentence.Read(note);

        Assert.Equal(
            (draft, amended, revised, false),
            (sentence.Draft.ToString(), sentence.AsAmended, sentence.OrallyRevised, sentence.IsAmendment)
        );
        Assert.False(sentence.StandsIn.IsKnown);
    }

    [Theory]
    [InlineData(
        "Amendment A/HRC/53/L.45 to draft resolution A/HRC/53/L.3/Rev.1 Rejected by a recorded vote",
        "A/HRC/53/L.45",
        "A/HRC/53/L.3/Rev.1",
        Outcome.Rejected,
        VoteMethod.Recorded
    )]
    [InlineData(
        "Amendment A/HRC/32/L.77 to draft resolution A/HRC/32/L.2/Rev.1 Adopted by a recorded vote",
        "A/HRC/32/L.77",
        "A/HRC/32/L.2/Rev.1",
        Outcome.Adopted,
        VoteMethod.Recorded
    )]
    [InlineData(
        "Amendment A/HRC/48/L.30 to draft resolution A/HRC/48/L.23/Rev.1 WITHDRAWN by sponsor",
        "A/HRC/48/L.30",
        "A/HRC/48/L.23/Rev.1",
        Outcome.Withdrawn,
        VoteMethod.NoDecision
    )]
    [InlineData(
        "Amendment A/HRC/54/L.45 to draft resolution A/HRC/54/L.30/Rev.1 Not considered by the council",
        "A/HRC/54/L.45",
        "A/HRC/54/L.30/Rev.1",
        Outcome.NotActedOn,
        VoteMethod.NoDecision
    )]
    [InlineData(
        "Amendment A/HRC/56/L.47 to draft resolution A/HRC/56/L.25/Rev.1 Rejected by record vote.",
        "A/HRC/56/L.47",
        "A/HRC/56/L.25/Rev.1",
        Outcome.Rejected,
        VoteMethod.Recorded
    )]
    [InlineData(
        "Amendment A/HRC/37/L.51 to draft resolution L.1 Withdrawn by main sponsor",
        "A/HRC/37/L.51",
        "A/HRC/37/L.1",
        Outcome.Withdrawn,
        VoteMethod.NoDecision
    )]
    [InlineData(
        "Amendment A/HRC/50/L.58 as orally revised to draft resolution A/HRC/50/L.2 Rejected by a recorded vote",
        "A/HRC/50/L.58",
        "A/HRC/50/L.2",
        Outcome.Rejected,
        VoteMethod.Recorded
    )]
    public void A_note_on_an_amendment_names_both_and_what_became_of_it(
        string note,
        string draft,
        string amends,
        Outcome outcome,
        VoteMethod method
    )
    {
        var sentence = DraftSentence.Read(note);

        Assert.True(sentence.IsAmendment);
        Assert.Equal(
            (draft, amends, outcome, method),
            (sentence.Draft.ToString(), sentence.Amends.ToString(), sentence.Outcome, sentence.Method)
        );
    }

    [Fact]
    public void A_note_that_names_the_amended_draft_first_and_the_tally_is_understood()
    {
        var sentence = DraftSentence.Read(
            "Amendment to A/HRC/39/L.20 A/HRC/39/L.27 Rejected by a recorded vote (9 to 24, with 14 abstentions), 40th meeting"
        );

        Assert.Equal(("A/HRC/39/L.27", "A/HRC/39/L.20"), (sentence.Draft.ToString(), sentence.Amends.ToString()));
        Assert.Equal(new Tally(9, 24, 14), sentence.Tally);
    }

    [Theory]
    [InlineData("Draft decision 2 in E/CN.4/1989/3", "E/CN.4/1989/3")]
    [InlineData("Draft resolution VIII in E/CN.4/1986/5 and Corr. 1, 2 as amended", "E/CN.4/1986/5")]
    [InlineData("A/HRC/12/50 (Annex II) -", "A/HRC/12/50")]
    [InlineData("E/5464 (Annex II) -", "E/5464")]
    [InlineData("E/1990/22/Add.1 (Annex II) -", "E/1990/22/Add.1")]
    public void A_draft_that_stands_in_a_report_is_not_taken_for_a_document(string note, string report)
    {
        var sentence = DraftSentence.Read(note);

        Assert.False(sentence.Draft.IsKnown);
        Assert.Equal(report, sentence.StandsIn.ToString());
    }

    [Theory]
    [InlineData("Submitted verbally by the Chairperson")]
    [InlineData("Transmitted for action to the ECOSOC as decision 3")]
    [InlineData("A/HRC/37/ (Annex II) -")]
    [InlineData("")]
    [InlineData(null)]
    public void A_note_without_a_document_names_none(string? note)
    {
        var sentence = DraftSentence.Read(note);

        Assert.False(sentence.Draft.IsKnown || sentence.Amends.IsKnown || sentence.StandsIn.IsKnown);
    }

    [Fact]
    public void No_prose_makes_it_throw() =>
        Gen.Select(
                Gen.OneOf("Amendment ", "Draft resolution ", ""),
                SymbolGen.NearlySymbol,
                Gen.OneOf(" to ", " in ", " as amended "),
                SymbolGen.NearlySymbol
            )
            .Sample((start, a, link, b) => DraftSentence.Read(start + a + link + b) is not null);
}
