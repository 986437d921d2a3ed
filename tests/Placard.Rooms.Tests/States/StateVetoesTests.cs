using Placard.Rooms.States;

namespace Placard.Rooms.Tests.States;

public class StateVetoesTests
{
    private static readonly VetoesByState All = new([
        Cast("2024-11-18", "RUS"),
        Cast("2011-10-04", "RUS", "CHN"),
        Cast("1991-12-23", "RUS"),
        Cast("1972-08-25", "CHN"),
        Cast("1970-03-17", "USA", "GBR"),
        Cast("1955-12-13", "TWN"),
        Cast("1946-02-16", "RUS"),
    ]);

    [Theory]
    [InlineData("RUS", "It cast 2 vetoes itself, the first on 4 October 2011, the latest on 18 November 2024.")]
    [InlineData("CHN", "It cast 2 vetoes, the first on 25 August 1972, the latest on 4 October 2011.")]
    [InlineData("USA", "It cast 1 veto, on 17 March 1970.")]
    [InlineData("FRA", null)]
    public void A_state_is_said_to_have_cast_the_vetoes_it_cast_itself(string state, string? sentence) =>
        Assert.Equal(sentence, Of(state).InWords);

    [Fact]
    public void Vetoes_of_the_state_whose_seat_it_carries_on_are_counted_apart()
    {
        Assert.Equal((2, 2, 4), (Of("RUS").Cast, Of("RUS").Before, Of("RUS").UnderItsCode));
        Assert.StartsWith("2 were cast by the Union of Soviet", Of("RUS").BeforeInWords, StringComparison.Ordinal);
        Assert.Equal((2, 0), (Of("CHN").Cast, Of("CHN").Before));
        Assert.Contains("whose vetoes are not among them", Of("CHN").BeforeInWords, StringComparison.Ordinal);
        Assert.Null(Of("USA").BeforeInWords);
    }

    private static StateVetoes Of(string state) =>
        StateVetoes.Of(All, StateRegister.Default, StateRegister.Default.Find(StateCode.Parse(state))!);

    private static VoteEvent Cast(string day, params string[] by) =>
        new()
        {
            Address = VoteAddress.From($"S/{day}"),
            Title = "",
            Status = RecordStatus.Single,
            Kind = VoteKind.WholeText,
            Method = VoteMethod.Unknown,
            Outcome = Outcome.Rejected,
            Body = Body.SecurityCouncil,
            Date = PartialDate.Parse(day),
            Vetoes = [.. by.Select(StateCode.Parse)],
        };
}
