using Placard.Record.Texts.Phrases;

namespace Placard.Record.Tests.Texts.Phrases;

public sealed class SpeechPassagesTests
{
    [Theory]
    [InlineData("We thank\nthe lamp.\nWe go on.", "We thank the lamp.|We go on.")]
    [InlineData("He said: “light!”\nThen\n\nnothing", "He said: “light!”|Then  nothing")]
    [InlineData("One.\nTwo.", "One.|Two.")]
    [InlineData("", "")]
    public void A_line_that_ends_no_sentence_goes_on(string speech, string passages) =>
        Assert.Equal(passages, string.Join('|', SpeechPassages.Of(speech)));
}
