using Placard.Rooms.States;

namespace Placard.Rooms.Tests.States;

public class EarlierVetoesTests
{
    [Fact]
    public void Vetoes_of_a_state_whose_seat_was_carried_on_are_told_apart() =>
        Assert.Equal(
            "2 were cast by the Union of Soviet Socialist Republics, until 23 December 1991.",
            Of("RUS", ("RUS", "1946-02-16"), ("RUS", "1991-12-23"), ("RUS", "2022-02-25"), ("USA", "1970-03-17"))
        );

    [Theory]
    [InlineData("1955-12-13", "1")]
    [InlineData(null, "none")]
    public void Vetoes_cast_while_another_government_held_the_seat_are_not_counted_and_that_is_said(string? date, string have) =>
        Assert.Equal(
            "Until 25 October 1971 the seat was held by China (Republic of China, until 1971), whose vetoes are not among them; this "
                + $"edition has {have}.",
            date is null ? Of("CHN", ("CHN", "1972-08-25")) : Of("CHN", ("CHN", "1972-08-25"), ("TWN", date))
        );

    [Fact]
    public void A_state_that_always_held_its_seat_says_nothing() => Assert.Null(Of("FRA", ("FRA", "1946-06-26")));

    private static string? Of(string state, params (string By, string On)[] vetoes) =>
        EarlierVetoes.InWords(
            StateRegister.Default.Find(StateCode.Parse(state))!,
            [
                .. vetoes.Select(v => new VoteEvent
                {
                    Address = VoteAddress.From($"S/{v.On}"),
                    Title = "",
                    Status = RecordStatus.Single,
                    Kind = VoteKind.WholeText,
                    Method = VoteMethod.Unknown,
                    Outcome = Outcome.Rejected,
                    Body = Body.SecurityCouncil,
                    Date = PartialDate.Parse(v.On),
                    Vetoes = [StateCode.Parse(v.By)],
                }),
            ],
            StateRegister.Default
        );
}
