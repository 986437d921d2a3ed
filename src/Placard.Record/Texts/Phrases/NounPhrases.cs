namespace Placard.Record.Texts.Phrases;

/// <summary>Tells whole English noun phrases from fragments, by what their words are and by what stands on both sides of their uses. The
/// rules are in <c>docs/measures/emerging-phrases.md</c>.</summary>
public sealed class NounPhrases
{
    private const int ShortestFirstWord = 3;
    private const double Whole = 0.7;
    private const double Unbroken = 0.9;
    private const double AfterTo = 0.5;

    // A word this often after “to” can be a verb.
    private const double CanBeVerb = 0.03;

    private readonly PhraseIndex _index;
    private readonly PassageBreaks _breaks;
    private readonly WordClasses _classes;
    private readonly int _of;

    /// <summary>Counts what the words of a corpus are.</summary>
    /// <param name="index">The words, in English.</param>
    /// <param name="breaks">The punctuation between them, from some document on; only what is there is counted.</param>
    public NounPhrases(PhraseIndex index, PassageBreaks breaks)
    {
        (_index, _breaks, _classes) = (index, breaks, new WordClasses(index, breaks));
        _of = index.Vocabulary.Find("of");
    }

    /// <summary>Whether words are a whole noun phrase in most of their uses, all of which come after the first document whose punctuation
    /// is
    /// known.</summary>
    public bool IsWhole(ReadOnlySpan<int> words, PhraseInterval uses) => CanBe(words) && StandsWhole(words, uses);

    // Nouns and what describes them, a noun last, at most one “of” within.
    private bool CanBe(ReadOnlySpan<int> words)
    {
        if (
            _index.Vocabulary[words[0]].Length < ShortestFirstWord
            || _classes.Is(words[0], EnglishWords.EmptyAdjectives)
            || _index.Vocabulary[words[0]].EndsWith("ing") && !_classes.Is(words[0], EnglishWords.NounsInIng)
            || !_classes.IsNoun(words[^1])
            || _classes.Is(words[^1], EnglishWords.Documents)
        )
            return false;
        var of = -1;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == _of)
            {
                if (of >= 0 || i == 0 || !_classes.IsNoun(words[i - 1]) || _classes.Is(words[i - 1], EnglishWords.EmptyHeads))
                    return false;
                of = i;
            }
            else if (!_classes.IsModifier(words[i]) || i + 1 < words.Length && words[i + 1] != _of && !_classes.IsBeforeNoun(words[i]))
            {
                return false;
            }
        }
        return true;
    }

    // Without a comma within, and neither end in the middle of a longer noun phrase.
    private bool StandsWhole(ReadOnlySpan<int> words, PhraseInterval uses)
    {
        var tokens = _index.Arrays.Tokens.Span;
        var (left, right, whole, verbs) = (0, 0, 0, 0);
        foreach (var place in _index.Arrays.Suffixes.Span[uses.From..uses.To])
        {
            var end = place + words.Length;
            whole += IsUnbroken(place, end) ? 1 : 0;
            var begins = _breaks.IsBefore(place);
            left += begins || _classes.EndsBefore(tokens[place - 1]) ? 1 : 0;
            verbs += !begins && _classes.Is(tokens[place - 1], EnglishWords.BeforeVerbsOrAnd) ? 1 : 0;
            right += tokens[end] == 0 || _breaks.IsBefore(end) || _classes.BeginsAfter(tokens[end]) ? 1 : 0;
        }
        var least = Whole * uses.Count;
        return left >= least
            && right >= least
            && whole >= Unbroken * uses.Count
            && !(verbs >= AfterTo * uses.Count && _classes.AfterTo(words[0]) >= CanBeVerb);
    }

    private bool IsUnbroken(int place, int end)
    {
        for (var at = place + 1; at < end; at++)
        {
            if (_breaks.IsBefore(at))
                return false;
        }
        return true;
    }
}
