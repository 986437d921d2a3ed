using Placard.Edition.Phrases;
using Placard.Record.Texts.Phrases;

namespace Placard.Rooms.Phrases;

/// <summary>What looking for new phrases rests on, whatever the year: which places of a corpus share their first words, and in English
/// where punctuation stands. It takes seconds to work out, and is kept beside the edition.</summary>
internal sealed class PhraseGround
{
    private const int MostKept = 12;

    private static readonly Guid Program = typeof(NewPhrases).Module.ModuleVersionId;

    private PhraseGround(byte[] prefixes, PassageBreaks? breaks) => (Prefixes, Breaks) = (prefixes, breaks);

    public byte[] Prefixes { get; }

    /// <summary>Null for a language other than English.</summary>
    public PassageBreaks? Breaks { get; }

    public static PhraseGround Of(OpenEdition edition, PhraseCorpus corpus) =>
        edition
            .Keep(e => new Memo<PhraseCorpus, PhraseGround>(MostKept, of => new PhraseGround(PrefixesOf(e, of), BreaksOf(e, of))))
            .Get(corpus);

    private static byte[] PrefixesOf(OpenEdition edition, PhraseCorpus corpus)
    {
        var name = $"prefixes-{corpus.Language.Code}";
        if (edition.Results.Find(name, Program) is { } kept && NewPhrases.MayBePrefixes(corpus.Index, kept))
            return kept;
        var prefixes = NewPhrases.Prefixes(corpus.Index);
        edition.Results.Keep(name, Program, prefixes);
        return prefixes;
    }

    private static PassageBreaks? BreaksOf(OpenEdition edition, PhraseCorpus corpus)
    {
        if (corpus.Language != Language.English)
            return null;
        var (name, index) = ($"breaks-{corpus.Language.Code}", corpus.Index);
        if (edition.Results.Find(name, Program) is { } kept && PassageBreaks.Read(index, kept) is { } known)
            return known;
        var reader = new SnippetReader(edition, corpus.Language);
        var breaks = PassageBreaks.Of(
            index,
            0,
            passage => reader.PassageOf(corpus.SymbolOf(index.DocumentOf(passage)), corpus.PlaceOf(passage))
        );
        edition.Results.Keep(name, Program, breaks.ToBytes());
        return breaks;
    }
}
