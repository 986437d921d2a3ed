namespace Placard.Record.Texts.Weakening;

/// <summary>Reads which concepts of the lexicon a text names and means.</summary>
internal static class NamedConcepts
{
    // What is due of someone is due only where it is asked or decided; else the words tell of what was.
    private static readonly HashSet<string> OnlyAsked = ["reporting and follow-up", "mandate"];

    // What is done to people is no safeguard where it is condemned.
    private static readonly HashSet<string> Blamed = ["prosecution and punishment"];
    private const string Renewed = "mandate renewed";
    private const int FarFromVerb = 100;

    /// <summary>The concepts, openings aside: what is said in a verb is the ladder's matter. Words of a qualifier safeguard nothing, nor do
    /// those of names, titles and set phrases.</summary>
    public static IReadOnlyList<ConceptUse> In(string text)
    {
        var verbs = VerbReader.Read(text);
        var titles = NamesAndTitles.TitlesIn(text);
        var phrases = SetPhrases.In(text);
        var all = Lexicon.UsesIn(text).Where(u => IsMeant(text, u, verbs, titles, phrases)).ToList();
        return [.. all.Where(u => u.Concept.IsQualifier || !all.Any(q => q.Concept.IsQualifier && Overlap(u, q)))];
    }

    private static bool IsMeant(
        string text,
        ConceptUse use,
        IReadOnlyList<VerbUse> verbs,
        IReadOnlyList<(int Start, int End)> titles,
        IReadOnlyList<(int Start, int End)> phrases
    )
    {
        if (
            verbs.Any(v => use.Start >= v.Start && use.Start < v.Start + v.Length)
            || phrases.Any(p => use.Start < p.End && p.Start < use.Start + use.Length)
            || NamesAndTitles.Hold(text, titles, use)
        )
            return false;
        var verb = verbs.LastOrDefault(v => v.Start <= use.Start);
        if (verb is not null && verb.HeightOn(Scale.Blame) > 1 && Blamed.Contains(use.Concept.Name))
            return false;
        if (!OnlyAsked.Contains(use.Concept.Category))
            return true;
        return verb is null
            ? !text.StartsWith("Having ", StringComparison.Ordinal)
            : verb.IsOn(Scale.Ask) && (use.Concept.Name != Renewed || use.Start - verb.Start <= FarFromVerb);
    }

    private static bool Overlap(ConceptUse a, ConceptUse b) => a.Start < b.Start + b.Length && b.Start < a.Start + a.Length;
}
