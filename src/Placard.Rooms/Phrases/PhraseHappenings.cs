using Placard.Edition.Phrases;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Phrases;

/// <summary>Where a phrase was used, for who follows it: a text once, by the earliest of its documents that has it.</summary>
internal static class PhraseHappenings
{
    private const int MostEntries = 100;

    public static IEnumerable<Happening> InTexts(OpenEdition edition, Subject subject) =>
        Find(edition, subject, PhraseCorpusKind.Texts) is not var (query, corpus)
            ? []
            : PhraseCardMaker.TextsWith(edition, corpus, query.Words).Select(OfText);

    public static IEnumerable<Happening> InSpeeches(OpenEdition edition, Subject subject) =>
        Find(edition, subject, PhraseCorpusKind.Speeches) is not var (query, corpus)
            ? []
            : OfSpeeches(edition.States, query, SpokenPhrase.Of(corpus, query.Words));

    /// <summary>The latest uses that the card of a phrase has.</summary>
    public static Feed FeedOf(PhraseLookup found)
    {
        HappeningSection[] sections =
        [
            new("In a text", [.. found.Card.Texts.Select(OfText).Where(h => h.Day.IsKnown)]),
            new("In a speech", [.. found.Card.Spoken is { } spoken ? OfSpeeches(found.Edition.States, found.Query, spoken) : []]),
        ];
        var feed = sections.ToFeed($"“{found.Query.Words}”");
        return feed with { Entries = [.. feed.Entries.Take(MostEntries)] };
    }

    private static Happening OfText(TextWithPhrase text)
    {
        var uses = Plurals.Count(text.Uses.Count, "use");
        return new(
            text.Date,
            $"{text.Document}: {text.Text.Title}",
            Addresses.Text(text.Document),
            $"{text.Text.Body?.Name ?? "Another body"}. {uses} in this text."
        );
    }

    private static IEnumerable<Happening> OfSpeeches(StateRegister states, PhraseQuery query, SpokenPhrase spoken) =>
        spoken.Speeches.Select(speech => new Happening(
            new PartialDate(speech.Year),
            $"{states.NameOf(speech.State)}, session {speech.Session}",
            Addresses.Phrase(query.Words, query.Language) + "#spoken",
            $"{Plurals.Count(speech.Uses, "use")} in its speech of {speech.Year}. What one state says is not what a body agreed."
        ));

    // What is used too often to follow was refused when it was typed, and may have become so since.
    private static (PhraseQuery Query, PhraseCorpus Corpus)? Find(OpenEdition edition, Subject subject, PhraseCorpusKind kind)
    {
        var query = PhraseQuery.Of(subject.Name, null);
        return
            edition.Phrases.Find(kind, query.Language) is { } corpus
            && corpus.Index.Find(query.Words).Count is > 0 and <= PhraseCardMaker.MostUses
            ? (query, corpus)
            : null;
    }
}
