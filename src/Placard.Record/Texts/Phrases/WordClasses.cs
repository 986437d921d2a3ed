namespace Placard.Record.Texts.Phrases;

/// <summary>What the English words of a corpus are, as far as their neighbours show it: nouns are followed by a preposition or the end of
/// a clause, verbs come after “to” or before a determiner.</summary>
internal sealed class WordClasses
{
    // Chosen on the texts since 2022 by looking at what came out; docs/measures/emerging-phrases.md.
    private const double VerbAfterTo = 0.2;
    private const double SurelyVerbAfterTo = 0.5;
    private const double NounBeforeFunction = 0.45;
    private const double ParticipleBeforeFunction = 0.5;
    private const double VerbBeforeDeterminer = 0.12;
    private const double ModifierAfterDeterminer = 0.3;
    private const double GerundBeforeContent = 0.6;

    private readonly PhraseIndex _index;
    private readonly bool[] _function;
    private readonly bool[] _determiner;
    private readonly Counts[] _counts;
    private readonly bool[] _noun;
    private readonly bool[] _modifier;
    private readonly WordTest _beforeNoun;
    private readonly WordTest _endsBefore;
    private readonly WordTest _beginsAfter;
    private readonly Dictionary<IReadOnlySet<string>, WordTest> _lists = new(ReferenceEqualityComparer.Instance);

    public WordClasses(PhraseIndex index, PassageBreaks breaks)
    {
        _index = index;
        var words = index.Vocabulary.Count + 1;
        (_function, _determiner) = (new bool[words], new bool[words]);
        var (prepositions, before) = (new bool[words], new bool[words]);
        for (var word = 1; word < words; word++)
        {
            var text = index.Vocabulary[word].ToString();
            _determiner[word] = EnglishWords.Determiners.Contains(text);
            prepositions[word] = EnglishWords.Prepositions.Contains(text);
            before[word] = EnglishWords.BeforeVerbs.Contains(text);
            _function[word] = _determiner[word] || prepositions[word] || EnglishWords.Others.Contains(text);
        }
        _counts = new Counts[words];
        var tokens = index.Arrays.Tokens.Span;
        for (var place = breaks.FirstPlace; place < tokens.Length; place++)
        {
            if (tokens[place] == 0)
                continue;
            ref var counts = ref _counts[tokens[place]];
            counts.All++;
            var next = tokens[place + 1] == 0 || breaks.IsBefore(place + 1) ? 0 : tokens[place + 1];
            if (next == 0 || _function[next])
                counts.BeforeFunction++;
            if (next != 0 && _determiner[next])
                counts.BeforeDeterminer++;
            var last = place == breaks.FirstPlace || breaks.IsBefore(place) ? 0 : tokens[place - 1];
            if (last == 0)
                continue;
            if (before[last])
                counts.AfterTo++;
            else if (_determiner[last] || prepositions[last])
                counts.AfterDeterminer++;
        }
        var known = index.Vocabulary.Count;
        (_beforeNoun, _endsBefore, _beginsAfter) = (new(CanBeBeforeNoun, known), new(CanEndBefore, known), new(CanBeginAfter, known));
        (_noun, _modifier) = (new bool[words], new bool[words]);
        for (var word = 1; word < words; word++)
            (_noun[word], _modifier[word]) = (IsNounAlone(word), IsModifierAlone(word));
    }

    /// <summary>Whether a noun phrase may end with it.</summary>
    public bool IsNoun(int word) => _noun[word];

    /// <summary>Whether it may stand in a noun phrase, before its noun or as one.</summary>
    public bool IsModifier(int word) => _modifier[word];

    /// <summary>Whether it may stand before a noun: a plural does not.</summary>
    public bool IsBeforeNoun(int word) => _beforeNoun.Of(word);

    private bool CanBeBeforeNoun(int word)
    {
        var text = _index.Vocabulary[word];
        return text.Length < 4
            || text[^1] != 's'
            || text[^2] is 's' or 'u'
            || Is(word, EnglishWords.ModifiersInS)
            || !text.EndsWith("ies") && _index.Vocabulary.Find(text[..^1]) == PhraseIndex.Unknown;
    }

    /// <summary>Whether a noun phrase can begin after it.</summary>
    public bool EndsBefore(int word) => _endsBefore.Of(word);

    private bool CanEndBefore(int word) =>
        _function[word] || Is(word, EnglishWords.EmptyAdjectives) || AfterTo(word) >= SurelyVerbAfterTo || IsGerund(word);

    /// <summary>Whether a noun phrase can be over before it.</summary>
    public bool BeginsAfter(int word) => _beginsAfter.Of(word);

    private bool CanBeginAfter(int word) =>
        _function[word]
        || IsAdverb(word)
        || AfterTo(word) >= SurelyVerbAfterTo
        || _index.Vocabulary[word].EndsWith("ing")
        || _index.Vocabulary[word].EndsWith("ed");

    /// <summary>How often a word comes after “to” or an auxiliary verb, of all times.</summary>
    public double AfterTo(int word) => Share(word, _counts[word].AfterTo);

    public bool Is(int word, IReadOnlySet<string> words)
    {
        if (!_lists.TryGetValue(words, out var list))
            _lists.Add(words, list = new(one => words.Contains(_index.Vocabulary[one].ToString()), _index.Vocabulary.Count));
        return list.Of(word);
    }

    private bool IsNounAlone(int word) =>
        !_function[word]
        && !IsAdverb(word)
        && !_index.Vocabulary[word].EndsWith("ed")
        && !Array.Exists(EnglishWords.AdjectiveEndings, ending => _index.Vocabulary[word].EndsWith(ending))
        && !Is(word, EnglishWords.NoParts)
        && !Is(word, EnglishWords.EmptyAdjectives)
        && AfterTo(word) < VerbAfterTo
        && !IsGerund(word)
        && Share(word, _counts[word].BeforeFunction) >= NounBeforeFunction
        && Share(word, _counts[word].BeforeDeterminer) < VerbBeforeDeterminer;

    private bool IsModifierAlone(int word) =>
        !_function[word]
        && !IsAdverb(word)
        && !Is(word, EnglishWords.NoParts)
        && AfterTo(word) < VerbAfterTo
        && Share(word, _counts[word].BeforeDeterminer) < VerbBeforeDeterminer
        && !(_index.Vocabulary[word].EndsWith("ing") && Share(word, _counts[word].AfterDeterminer) < ModifierAfterDeterminer)
        && !IsGerund(word)
        && !(_index.Vocabulary[word].EndsWith("ed") && Share(word, _counts[word].BeforeFunction) >= ParticipleBeforeFunction);

    private bool IsGerund(int word) =>
        _index.Vocabulary[word].EndsWith("ing")
        && (
            Share(word, _counts[word].BeforeDeterminer) > VerbBeforeDeterminer
            || 1 - Share(word, _counts[word].BeforeFunction) > GerundBeforeContent
                && Share(word, _counts[word].AfterDeterminer) < ModifierAfterDeterminer
        );

    private bool IsAdverb(int word) => _index.Vocabulary[word].EndsWith("ly") && !Is(word, EnglishWords.NoAdverbs);

    private double Share(int word, int count) => count / (double)Math.Max(1, _counts[word].All);

    private struct Counts
    {
        public int All,
            BeforeFunction,
            BeforeDeterminer,
            AfterTo,
            AfterDeterminer;
    }
}
