using Placard.Record.Claims;
using Placard.Record.Claims.Contents;

namespace Placard.Record.Tests.Claims;

public sealed class ContentTextTests
{
    private static readonly ContentText Lanterns = Text(
        "Mandate of the Special Rapporteur on lanterns",
        (ParagraphKind.Preambular, "", "Recognizing that lamps and clean oil belong together,"),
        (ParagraphKind.Operative, "1.", "Decides to appoint, for a period of three years, a special rapporteur on lanterns;"),
        (
            ParagraphKind.Operative,
            "2.",
            "Requests the Advisory Committee to conduct a study on wicks, and to submit a report thereon before its forty-third session;"
        ),
        (
            ParagraphKind.Operative,
            "3.",
            "Calls upon all towns to train lamplighters, and requests the Secretary-General to count the alleys."
        )
    );

    [Theory]
    [InlineData("The resolution established a Special Rapporteur on lanterns.", VerdictKind.Supported)]
    [InlineData("The resolution established a Special Rapporteur on lanterns for three years.", VerdictKind.Supported)]
    [InlineData("The resolution established a Special Rapporteur on lanterns for 36 months.", VerdictKind.Supported)]
    [InlineData("The resolution established a Special Rapporteur on lanterns for one year.", VerdictKind.Contradicted)]
    [InlineData("The resolution established a commission of inquiry.", VerdictKind.Contradicted)]
    [InlineData("The resolution asked the Advisory Committee for a study on wicks.", VerdictKind.Supported)]
    [InlineData("The resolution requested a report on wicks from the Advisory Committee.", VerdictKind.Supported)]
    [InlineData("The resolution requests a report before the 43rd session.", VerdictKind.Supported)]
    [InlineData("The resolution requests a report before the 44th session.", VerdictKind.Contradicted)]
    [InlineData("The resolution asked the Secretary-General for a study on wicks.", VerdictKind.NotCheckable)]
    [InlineData("The resolution asked the High Commissioner for a study on wicks.", VerdictKind.Contradicted)]
    [InlineData("The resolution called upon towns to train lamplighters.", VerdictKind.Supported)]
    [InlineData("The resolution called upon towns to count the alleys.", VerdictKind.NotCheckable)]
    [InlineData("The resolution condemned the training of lamplighters.", VerdictKind.NotCheckable)]
    [InlineData("The resolution speaks of “clean oil”.", VerdictKind.Supported)]
    [InlineData("The resolution speaks of “cleaner oils”.", VerdictKind.Contradicted)]
    [InlineData("The resolution speaks of “oil that is clean”.", VerdictKind.Partly)]
    [InlineData("The resolution does not use the words “clean oil”.", VerdictKind.Contradicted)]
    [InlineData("The resolution does not mention the moon.", VerdictKind.Supported)]
    [InlineData("The resolution does not mention lamplighters.", VerdictKind.Contradicted)]
    [InlineData("The resolution does not mention the moon over alleys.", VerdictKind.Partly)]
    [InlineData("The resolution gives no role to lamplighters.", VerdictKind.NotCheckable)]
    public void A_text_answers_what_is_said_of_its_words(string sentence, VerdictKind expected)
    {
        var found = new ClaimFinder(ContentRules.All).Find(
            new ClaimDocument(["United Nations.", sentence], new PartialDate(2022)),
            TestContext.Current.CancellationToken
        );

        var claim = Assert.IsType<ContentClaim>(Assert.Single(found.Claims));
        var answer = Lanterns.Answer(claim.Assertion);

        Assert.True(expected == answer.Kind, $"{answer.Kind}: {answer.Says}");
    }

    [Fact]
    public void An_act_is_supported_by_the_paragraph_that_does_it()
    {
        var answer = Answer("The resolution called upon towns to train lamplighters.");

        Assert.Equal("OP3", Assert.Single(answer.Paragraphs).Address.ToString());
        Assert.Equal("OP3: “Calls upon all towns to train lamplighters”", answer.Says);
    }

    [Fact]
    public void A_text_without_operative_paragraphs_cannot_be_said_to_lack_anything()
    {
        var half = Text("Question of lanterns", (ParagraphKind.Preambular, "", "Recalling all lamps,"));

        Assert.Equal(NotCheckableReason.NotHeld, half.Answer(Read("The resolution does not mention the moon.")).Reason);
    }

    [Fact]
    public void What_a_text_fails_to_do_is_for_the_reader_to_judge() =>
        Assert.Equal(NotCheckableReason.Opinion, Answer("The resolution gives no role to lamplighters.").Reason);

    private static ContentAnswer Answer(string sentence) => Lanterns.Answer(Read(sentence));

    private static ContentAssertion Read(string sentence) =>
        new ClaimFinder(ContentRules.All)
            .Find(new ClaimDocument(["United Nations.", sentence], new PartialDate(2022)))
            .Claims.OfType<ContentClaim>()
            .Single()
            .Assertion;

    private static ContentText Text(string title, params (ParagraphKind Kind, string Number, string Words)[] paragraphs)
    {
        var builder = new TextBuilder();
        foreach (var (kind, number, words) in paragraphs)
            builder.Add(kind, number, words, words.IndexOf(' ', StringComparison.Ordinal));
        return new ContentText(
            new StructuredText
            {
                Symbol = DocumentSymbol.Parse("A/HRC/RES/99/9"),
                Language = Language.English,
                Title = title,
                Paragraphs = builder.Paragraphs,
            }
        );
    }
}
