using System.Text.RegularExpressions;
using Placard.Rooms.Tests.Claims;
using Placard.Rooms.Tests.Claims.Generated;

namespace Placard.Tests.Mirror;

/// <summary>Sentences about the whole record: the generated ones, and the symbols that the hand-written ones rest on.</summary>
public partial class GeneratedSentencesTests(MirrorEdition mirror)
{
    private const int PerTemplate = 3;

    [Fact]
    public void Every_template_gives_sentences_and_turns_them_false()
    {
        var sentences = SentenceGenerator.Draw(mirror.Edition, 15, PerTemplate).ToLookup(s => (s.Kind, s.Template));
        Assert.All(Template.All, t => Assert.Equal(PerTemplate, sentences[(t.Kind, t.Name)].Count(s => s.IsTrue)));
        // A report on reprisals was read in part, so that none can deny that it names a state.
        var withoutFalse = Template.All.Where(t => sentences[(t.Kind, t.Name)].All(s => s.IsTrue)).Select(t => t.Name);
        Assert.Equal(["named in a report"], withoutFalse);
    }

    [Fact]
    public void No_false_sentence_is_a_true_one()
    {
        var sentences = SentenceGenerator.Draw(mirror.Edition, 16, 4 * PerTemplate);
        var right = sentences.Where(s => s.IsTrue).Select(s => s.Text).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(sentences, s => !s.IsTrue && right.Contains(s.Text));
    }

    [Fact]
    public void What_hand_written_verdicts_rest_on_is_in_the_record()
    {
        var cited = HandWritten.Sentences.Select(s => s.Judgement).Concat(HandWritten.Testimony.Select(t => t.Judgement));
        var symbols = cited.SelectMany(j => Symbol().Matches(j.Record)).Select(m => DocumentSymbol.Parse(m.Value)).Distinct().ToList();
        Assert.True(symbols.Count > 60);
        Assert.DoesNotContain(symbols, s => mirror.Edition.Votes.On(s).Count == 0 && mirror.Edition.Texts.Find(s) is null);
    }

    // Resolutions, decisions and drafts that were voted on; reports and letters are not in the record of votes and texts.
    [GeneratedRegex(
        @"A/HRC/(RES|DEC)/[S0-9-]+/[0-9]+|A/RES/[ES0-9-]+/[0-9]+|A/HRC/[0-9]+/L\.[0-9]+|E/CN\.4/RES/[0-9]+/[0-9]+|E/RES/[0-9]+/[0-9]+"
    )]
    private static partial Regex Symbol();
}
