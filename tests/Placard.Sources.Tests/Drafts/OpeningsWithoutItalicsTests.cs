using System.Text;
using Placard.Sources.Drafts;
using Placard.Sources.Tests.UnXml;

namespace Placard.Sources.Tests.Drafts;

/// <summary>Plain text shows no italics. The openings told by the lexicon are held against those that the United Nations printed; the
/// floors are what was reached.</summary>
public class OpeningsWithoutItalicsTests
{
    private static readonly Lazy<ILookup<string, StructuredText>> Texts = new(() =>
        MirrorTexts.Reading.Observations.OfType<TextObservation>().Select(o => o.Text).ToLookup(t => t.Language.Code)
    );

    [Theory]
    [InlineData("en", 0.967)]
    [InlineData("fr", 0.964)]
    [InlineData("es", 0.963)]
    [InlineData("ru", 0.95)]
    [InlineData("zh", 0.955)]
    [InlineData("ar", 0.954)]
    public void Openings_are_told_by_the_lexicon_as_they_were_printed(string language, double floor)
    {
        var (all, same) = (0, 0);
        Parallel.ForEach(
            Texts.Value[language],
            text =>
            {
                var again = Recognised(text).ToDictionary(p => p.Address);
                foreach (var printed in text.Paragraphs.Where(p => p is { Depth: 0, OpeningLength: > 0 }))
                {
                    if (!again.TryGetValue(printed.Address, out var told) || told.Text != printed.Text)
                        continue;
                    Interlocked.Increment(ref all);
                    if (told.OpeningLength == printed.OpeningLength)
                        Interlocked.Increment(ref same);
                }
            }
        );
        Assert.True((double)same / all >= floor, $"{language}: {same} of {all} openings, {(double)same / all:0.0000}");
    }

    private static IReadOnlyList<Paragraph> Recognised(StructuredText text)
    {
        var lines = text.Paragraphs.Select(p => p.Number.Length > 0 ? $"{p.Number} {p.Text}" : p.Text);
        try
        {
            return DraftFile.Read(Encoding.UTF8.GetBytes(string.Join("\n\n", lines))).Draft.Text.Paragraphs;
        }
        catch (UnreadableDraftException)
        {
            return [];
        }
    }
}
