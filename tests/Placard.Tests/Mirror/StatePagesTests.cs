using Placard.Rooms.States;

namespace Placard.Tests.Mirror;

/// <summary>The pages of states on the whole mirror.</summary>
public sealed class StatePagesTests(MirrorEdition mirror)
{
    [Theory]
    [InlineData("RUS", "1993-05-11", true)]
    [InlineData("CHN", "1972-08-25", false)]
    [InlineData("USA", "1970-03-17", false)]
    public void Vetoes_are_counted_as_cast(string state, string first, bool wereCastBefore)
    {
        var vetoes = StateVetoes.Of(mirror.Edition, mirror.Edition.States.Find(StateCode.Parse(state))!);
        Assert.Equal(first, vetoes.First.ToString());
        Assert.Equal(wereCastBefore, vetoes.Before > 0);
        Assert.InRange(vetoes.Cast, 15, 100);
    }
}
