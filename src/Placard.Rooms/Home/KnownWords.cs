using Placard.Record.Texts.Phrases;
using Placard.Record.Texts.Tokens;
using Placard.Record.Writing;

namespace Placard.Rooms.Home;

/// <summary>The words of titles and subjects; those of texts are the vocabulary of their index.</summary>
internal sealed class KnownWords
{
    private const int FewestLetters = 4;
    private const int LettersForTwoErrors = 8;

    private readonly Dictionary<string, int> _ofTitles = [];

    private KnownWords(OpenEdition edition)
    {
        foreach (var vote in edition.Votes.All)
        {
            foreach (var text in vote.Topics.Append(vote.Title))
            {
                foreach (var token in Token.Of(text))
                    _ofTitles[token.Folded] = _ofTitles.GetValueOrDefault(token.Folded) + 1;
            }
        }
    }

    public static KnownWords Of(OpenEdition edition) => edition.Keep(e => new KnownWords(e));

    /// <summary>The known word nearest to one that is not known, the more frequent of two; null where none is near.</summary>
    public string? Correct(OpenEdition edition, Language language, string word)
    {
        if (
            word.Length < FewestLetters
            || word.Any(char.IsDigit)
            || _ofTitles.ContainsKey(word)
            || edition.States.Resolve(word) is not null
        )
            return null;
        var index = SearchedWords.CorpusOf(edition, language)?.Index;
        if (index?.Vocabulary.Find(word) is > 0)
            return null;
        var (best, least, uses) = ((string?)null, word.Length < LettersForTwoErrors ? 1 : 2, 0);
        foreach (var (known, count) in _ofTitles.Select(w => (w.Key, w.Value)).Concat(Words(index, word)))
        {
            if (Math.Abs(known.Length - word.Length) > least || EditDistance.Between(known, word) is var distance && distance > least)
                continue;
            if (distance < least || count > uses)
                (best, uses) = (known, count);
            least = distance;
        }
        return best;
    }

    // A slip in the first letter is rare, and looking past it would take in the whole vocabulary.
    private static IEnumerable<(string Word, int Uses)> Words(PhraseIndex? index, string like)
    {
        if (index is null)
            yield break;
        var (from, to) = index.Vocabulary.BeginningWith(like.AsSpan(0, 1));
        for (var number = from; number < to; number++)
        {
            if (Math.Abs(index.Vocabulary[number].Length - like.Length) <= 2)
                yield return (index.Vocabulary[number].ToString(), index.Find([number]).Count);
        }
    }
}
