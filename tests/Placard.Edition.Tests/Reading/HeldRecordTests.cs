using Placard.Edition.Reading;

namespace Placard.Edition.Tests.Reading;

/// <summary>Until when there is anything of a body, which a record in doubt or a text without a title does not say.</summary>
public sealed class HeldRecordTests
{
    [Fact]
    public void A_quarantined_vote_does_not_move_the_last_day_of_its_body()
    {
        var held = new HeldRecord(
            [
                Vote("S/RES/9001 (2098)", Body.SecurityCouncil, "2098-12-27", RecordStatus.Single),
                Vote("S/2099/353", Body.SecurityCouncil, "2099-06-04", RecordStatus.Quarantined),
            ],
            []
        );
        var council = held.Of(Body.SecurityCouncil);
        Assert.Equal((1, "2098-12-27"), (council.Votes.Count, council.Votes.Last.ToString()));
        Assert.Equal(1, council.Quarantined);
    }

    [Fact]
    public void Bodies_end_at_days_of_their_own()
    {
        var held = new HeldRecord(
            [
                Vote("A/HRC/RES/98/1", Body.HumanRightsCouncil, "2098-04-04", RecordStatus.Single),
                Vote("A/HRC/RES/97/1", Body.HumanRightsCouncil, "2097-10-09", RecordStatus.Single),
                Vote("A/RES/150/1", Body.GeneralAssembly, "2096-09", RecordStatus.Confirmed),
            ],
            []
        );
        Assert.Equal(("2097-10-09", "2098-04-04"), Days(held, Body.HumanRightsCouncil));
        Assert.Equal(("2096-09", "2096-09"), Days(held, Body.GeneralAssembly));
        Assert.True(held.Of(Body.ThirdCommittee).IsEmpty);
        Assert.Equal(("", ""), Days(held, Body.ThirdCommittee));
    }

    [Fact]
    public void A_day_within_the_last_month_known_is_not_beyond_it()
    {
        var span = new HeldSpan(1, PartialDate.Parse("2096"), PartialDate.Parse("2096-09"));
        Assert.False(span.EndsBefore(PartialDate.Parse("2096-09-30")));
        Assert.True(span.EndsBefore(PartialDate.Parse("2096-10-01")));
        Assert.True(span.EndsBefore(PartialDate.Parse("2096")));
        Assert.False(span.EndsBefore(default));
    }

    [Fact]
    public void A_text_without_a_title_does_not_move_the_last_day()
    {
        var held = new HeldRecord([], [Text("S/RES/9001 (2098)", "2098-12-27", "On lamps"), Text("S/2099/353", "2099-06-04", "")]);
        Assert.Equal("2098-12-27", held.Of(Body.SecurityCouncil).Texts.Last.ToString());
    }

    private static (string, string) Days(HeldRecord held, Body body)
    {
        var votes = held.Of(body).Votes;
        return (votes.First.ToString(), votes.Last.ToString());
    }

    private static VoteEvent Vote(string address, Body body, string date, RecordStatus status) =>
        new()
        {
            Address = VoteAddress.From(address),
            Body = body,
            Date = PartialDate.Parse(date),
            Title = "Lamps",
            Kind = VoteKind.WholeText,
            Method = VoteMethod.Recorded,
            Outcome = Outcome.Adopted,
            Status = status,
        };

    private static TextEntry Text(string symbol, string date, string title) =>
        new(DocumentSymbol.Parse(symbol), Body.SecurityCouncil, "", PartialDate.Parse(date), title, [], []);
}
