using System.Collections.Concurrent;
using Placard.Edition.Building;
using Placard.Edition.Reading;
using Placard.Edition.Registers;

namespace Placard.Edition.Phrases;

/// <summary>The phrases of an edition: one file a corpus and language beside the edition's own, mapped when first asked for. Safe to use
/// from many threads.</summary>
public sealed class PhraseLibrary
{
    private readonly OpenEdition _edition;
    private readonly HeldIndexes _held;
    private readonly Lazy<(PhraseCorpusKind, Language)[]> _corpora;
    private readonly ConcurrentDictionary<(PhraseCorpusKind, Language), Lazy<PhraseCorpus>> _open = [];

    internal PhraseLibrary(OpenEdition edition, HeldIndexes held)
    {
        (_edition, _held) = (edition, held);
        _corpora = new(() => [.. CorporaOf(edition)]);
    }

    /// <summary>The corpora that the edition has words for, whether or not their files are there.</summary>
    public IReadOnlyList<(PhraseCorpusKind Kind, Language Language)> Corpora => _corpora.Value;

    /// <summary>A corpus; null where the edition has no words for it.</summary>
    /// <exception cref="EditionException">Its file is missing, belongs to another edition or is damaged; the message says
    /// which.</exception>
    public PhraseCorpus? Find(PhraseCorpusKind kind, Language language) =>
        !Corpora.Contains((kind, language))
            ? null
            : _open
                .GetOrAdd(
                    (kind, language),
                    _ =>
                        new(
                            () => _held.Open(FileOf(_edition.Path, kind, language), _edition.Info.Hash),
                            LazyThreadSafetyMode.PublicationOnly
                        )
                )
                .Value;

    /// <summary>Whether every corpus has its file, made for this edition, as far as their headers say.</summary>
    public bool IsComplete => Corpora.All(c => PhraseFile.IsInPlace(FileOf(_edition.Path, c.Kind, c.Language), _edition.Info.Hash));

    /// <summary>Makes the files that are missing or belong to another edition. Each is made aside and put in place when whole.</summary>
    /// <param name="progress">Told how much is done, from 0 to 1; may be null.</param>
    /// <param name="cancellation">Stops between two corpora.</param>
    /// <exception cref="EditionException">A file cannot be written, or the edition is damaged.</exception>
    public void Complete(IProgress<double>? progress, CancellationToken cancellation)
    {
        var missing = Corpora.Where(c => !PhraseFile.IsInPlace(FileOf(_edition.Path, c.Kind, c.Language), _edition.Info.Hash)).ToArray();
        // The greatest first, so that it does not run on alone when the others are done.
        Array.Sort(missing, (a, b) => b.Kind.CompareTo(a.Kind));
        if (missing.Length == 0)
            return;
        var done = 0;
        progress?.Report(0);
        try
        {
            Parallel.ForEach(
                missing,
                new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = 2 },
                corpus =>
                {
                    Build(corpus.Kind, corpus.Language);
                    progress?.Report(Interlocked.Increment(ref done) / (double)missing.Length);
                }
            );
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<EditionException>().FirstOrDefault() is { } first)
        {
            throw new EditionException(first.Message, e);
        }
        _open.Clear();
    }

    /// <summary>The file of a corpus: <c>placard.texts-en.phrases</c> beside <c>placard.sqlite</c>.</summary>
    public static string FileOf(string edition, PhraseCorpusKind kind, Language language) =>
        $"{EditionFile.StemOf(edition)}.{Word(kind)}-{language.Code}{PhraseFile.Ending}";

    private static string Word(PhraseCorpusKind kind) =>
        kind switch
        {
            PhraseCorpusKind.Texts => "texts",
            PhraseCorpusKind.Footnotes => "footnotes",
            PhraseCorpusKind.Speeches => "speeches",
            _ => "voices",
        };

    private static IEnumerable<(PhraseCorpusKind Kind, Language Language)> CorporaOf(OpenEdition edition)
    {
        foreach (var language in edition.Texts.All.SelectMany(t => t.Wordings).Select(w => w.Language).Distinct().Order())
        {
            yield return (PhraseCorpusKind.Texts, language);
            yield return (PhraseCorpusKind.Footnotes, language);
        }
        if (edition.Texts.ReadSpeeches().Any())
            yield return (PhraseCorpusKind.Speeches, Language.English);
        foreach (var language in LanguagesOfVoices(edition))
            yield return (PhraseCorpusKind.Voices, language);
    }

    private static IEnumerable<Language> LanguagesOfVoices(OpenEdition edition) =>
        edition.Registers.CountOf(VoiceTables.Words) == 0
            ? []
            : Language.All.Where(l => edition.Registers.All(VoiceTables.Transcripts).Any(t => t.Language == l.Code));

    private IEnumerable<(string Meeting, string Ordinal, string Words)> VoicesIn(Language language)
    {
        var places = VoiceTables.Words.Columns.Index().ToDictionary(c => c.Item.Name, c => c.Index);
        return _edition
            .Registers.CellsOf(VoiceTables.Words)
            .Where(row => row[places["language"]] == language.Code)
            .Select(row => (row[places["meeting"]]!, row[places["ordinal"]]!, row[places["words"]] ?? ""));
    }

    private void Build(PhraseCorpusKind kind, Language language)
    {
        var content = kind switch
        {
            PhraseCorpusKind.Speeches => PhraseCorpusBuilder.OfSpeeches(_edition.Texts.ReadSpeeches()),
            PhraseCorpusKind.Voices => PhraseCorpusBuilder.OfVoices(VoicesIn(language), language),
            _ => PhraseCorpusBuilder.OfTexts(_edition.Texts.ReadAll(language), kind, language),
        };
        using var aside = AtomicFile.For(FileOf(_edition.Path, kind, language), PhraseFile.MayBeReplaced);
        aside.Writing(() => PhraseFile.Write(aside.Content, _edition.Info.Hash, content));
        aside.PutInPlace();
    }
}
