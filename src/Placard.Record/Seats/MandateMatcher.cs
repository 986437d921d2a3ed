namespace Placard.Record.Seats;

/// <summary>Finds the mandate that a renewal is of by the words of their subjects: resolutions word a title in more than one way.</summary>
public static class MandateMatcher
{
    /// <summary>The share of the words of a mandate's title that must stand in the renewal's subject.</summary>
    public const double LeastShare = 0.6;

    private const int ShortestWord = 4;

    // Words of nearly every title tell no two apart.
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "human",
        "right",
        "rights",
        "situation",
        "promotion",
        "protection",
        "enjoyment",
        "issue",
        "their",
        "other",
        "related",
        "including",
        "people",
        "peoples",
        "persons",
        "against",
        "context",
        "while",
        "implications",
        "effects",
        "impact",
        "negative",
        "elimination",
        "question",
        "extension",
        "mandate",
        "special",
        "rapporteur",
        "independent",
        "expert",
        "working",
        "group",
    };

    /// <summary>The one mandate whose title agrees best with a subject; null where none agrees enough or two agree equally.</summary>
    /// <param name="subject">The subject of a renewal, or the title of its resolution where the paragraph names none.</param>
    /// <param name="mandates">The mandates to choose from.</param>
    public static Mandate? Find(string subject, IReadOnlyList<Mandate> mandates)
    {
        var words = WordsOf(subject);
        var ranked = mandates
            .Select(mandate => (Mandate: mandate, Score: ScoreOf(WordsOf(mandate.Title), words)))
            .Where(m => m.Score.Covered >= LeastShare)
            .OrderByDescending(m => m.Score.Alike)
            .ThenByDescending(m => m.Score.Covered)
            .Take(2)
            .ToArray();
        return ranked switch
        {
            [] => null,
            [var only] => only.Mandate,
            [var first, var second] => first.Score == second.Score ? null : first.Mandate,
            _ => null,
        };
    }

    private static (double Covered, double Alike) ScoreOf(HashSet<string> title, HashSet<string> subject)
    {
        if (title.Count == 0)
            return default;
        var common = (double)title.Count(subject.Contains);
        return (common / title.Count, common / (title.Count + subject.Count - common));
    }

    private static HashSet<string> WordsOf(string text)
    {
        var split = text.Split([' ', ',', '’', '\'', '(', ')', '-', ':', ';', '.'], StringSplitOptions.RemoveEmptyEntries);
        var words = split.Where(w => w.Length >= ShortestWord && !Common.Contains(w)).ToList();
        // “Rights of persons with disabilities” keeps its one word; “Right to food” would have none left.
        return new(words.Count > 0 ? words : split, StringComparer.OrdinalIgnoreCase);
    }
}
