using OpenEdition = Placard.Edition.Reading.OpenEdition;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>Draws true sentences from an edition, and turns each false in one place.</summary>
internal static class SentenceGenerator
{
    private const int Attempts = 40;

    /// <summary>For each template so many true sentences, each followed by a false one made of it where the record denies one; fewer where
    /// the edition has too little. The same seed and edition give the same sentences.</summary>
    public static IReadOnlyList<GeneratedSentence> Draw(OpenEdition edition, ulong seed, int perTemplate)
    {
        var ground = new Ground(edition, seed);
        var sentences = new List<GeneratedSentence>();
        foreach (var template in Template.All)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var attempt = 0; attempt < Attempts * perTemplate && seen.Count < perTemplate; attempt++)
            {
                if (template.Draw(ground) is not { } drawn || !seen.Add(drawn.Right()))
                    continue;
                sentences.Add(new(template.Kind, template.Name, drawn.Right(), true, "", drawn.Record));
                if (ground.PickOrNone(drawn.Blanks.Where(b => b.Wrong.Count > 0)) is { } blank)
                {
                    var text = drawn.With(blank, ground.Pick(blank.Wrong));
                    sentences.Add(new(template.Kind, template.Name, text, false, blank.Name, drawn.Record));
                }
            }
        }
        return sentences;
    }
}
