namespace Placard.Rooms;

/// <summary>What is said where an edition has no texts.</summary>
internal static class WithoutTexts
{
    /// <summary>What lacks, in the words of the site and of the command line.</summary>
    public const string Needs = "Texts, phrases and predecessors of drafts need the publishers’ files.";

    /// <summary>How whoever is at a terminal gets them.</summary>
    public const string Remedy =
        $"{Needs} `placard update` fetches those that are openly published, `placard edition build --mirror FOLDER` builds with them.";

    /// <summary>Something is not found; a terminal adds how to get texts where the edition has none.</summary>
    public static Refusal NotFound(OpenEdition edition, string sentence, params IEnumerable<Link> nearest) =>
        NotFound(edition.Texts, sentence, nearest);

    /// <inheritdoc cref="NotFound(OpenEdition, string, IEnumerable{Link})"/>
    public static Refusal NotFound(TextLibrary texts, string sentence, params IEnumerable<Link> nearest) =>
        new(RefusalReason.NotFound, sentence, nearest) { Remedy = texts.All.Count == 0 ? Remedy : null };
}
