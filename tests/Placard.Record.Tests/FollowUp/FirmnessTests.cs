using Placard.Record.FollowUp;

namespace Placard.Record.Tests.FollowUp;

public class FirmnessTests
{
    [Theory]
    [InlineData("Share its experience in the keeping of lamps", Firmness.Minimal)]
    [InlineData("Further continue its efforts to light the lamps", Firmness.Continuing)]
    [InlineData("Seriously consider ratifying the Convention on Lamps", Firmness.Considering)]
    [InlineData("Take measures to protect the keepers", Firmness.General)]
    [InlineData("Ensure that the lamps are lit", Firmness.General)]
    [InlineData("As soon as possible, ratify the Convention on Lamps", Firmness.Specific)]
    [InlineData("Abolish the curfew", Firmness.Specific)]
    [InlineData("The lamps of the harbour", Firmness.NotKnown)]
    public void The_first_verb_tells(string text, Firmness firmness) => Assert.Equal(firmness, FirmnessReader.Of(text));

    [Fact]
    public void To_share_to_continue_and_to_consider_are_soft() =>
        Assert.Equal([Firmness.Minimal, Firmness.Continuing, Firmness.Considering], Enum.GetValues<Firmness>().Where(f => f.IsSoft()));

    [Fact]
    public void Any_text_has_a_firmness() => Gen.String.Sample(text => FirmnessReader.All.Contains(FirmnessReader.Of(text).ToWord()));
}
