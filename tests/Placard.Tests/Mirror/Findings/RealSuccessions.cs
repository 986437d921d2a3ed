using Placard.Edition.Reading;

namespace Placard.Tests.Mirror.Findings;

/// <summary>An adopted text and the latest before it of the same body and title.</summary>
/// <param name="Old">The earlier text.</param>
/// <param name="New">The later text.</param>
public sealed record Succession(TextEntry Old, TextEntry New);

/// <summary>The adopted English texts that an edition holds together with the text they follow. Titles tell which that is, not words, so
/// that no part of the draft check chooses what it is measured on.</summary>
public static class RealSuccessions
{
    public static IEnumerable<Succession> In(TextLibrary texts)
    {
        var adopted = texts.All.Where(t =>
            t.Title.Length > 0
            && t.Date.IsKnown
            && t.Body is not null
            && t.Symbol.Form == DocumentForm.Resolution
            && t.Wordings.Contains((t.Symbol, Language.English))
        );
        foreach (var series in adopted.GroupBy(t => (t.Body, TitleKey.Of(t.Title).Replace(" ", "", StringComparison.Ordinal))))
        {
            foreach (var text in series)
            {
                var before = series.Where(t => t.Date.CompareTo(text.Date) < 0 && PartOf(t) == PartOf(text)).ToList();
                if (before.Count > 0)
                    yield return new Succession(before.MaxBy(t => t.Date)!, text);
            }
        }
    }

    // A/RES/75/245 B is part B and follows a part B.
    private static string PartOf(TextEntry text) =>
        text.Symbol.ToString().Split(' ') is [.., var letters] and not [_] && !letters.StartsWith('(') ? letters : "";
}
