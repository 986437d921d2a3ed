using Placard.Edition.Phrases;

namespace Placard.Rooms.Phrases;

/// <summary>Reads a phrase that somebody follows; its script says its language. One that nobody has used yet is a phrase, too.</summary>
internal static class PhraseSubjects
{
    /// <exception cref="Refusal">It has no word, too many, or is too frequent to follow.</exception>
    public static KnownSubject? Find(OpenEdition edition, string name)
    {
        var query = PhraseQuery.Of(name, null);
        var uses = UsesOf(edition, query);
        if (uses > PhraseCardMaker.MostUses)
            throw Refusal.Unprocessable(
                $"{Quotes.Of(query.Words)} is used {Numbers.Grouped(uses)} times, too often to follow. Add a word."
            );
        return new(
            new(SubjectKind.Phrase, query.Folded),
            $"“{query.Words}”",
            Addresses.Phrase(query.Words, query.Language),
            IsHeld: uses > 0
        );
    }

    private static int UsesOf(OpenEdition edition, PhraseQuery query) =>
        new[] { PhraseCorpusKind.Texts, PhraseCorpusKind.Speeches }
            .Select(kind => edition.Phrases.Find(kind, query.Language))
            .OfType<PhraseCorpus>()
            .Select(corpus => corpus.Index.Find(query.Words).Count)
            .DefaultIfEmpty()
            .Max();
}
