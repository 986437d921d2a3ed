using System.Text;

namespace Placard.Record.Texts.Phrases;

/// <summary>Finds the phrases near to one from the corpus itself, not from a list. The rules are in
/// <c>docs/measures/phrases.md</c>.</summary>
public sealed class NearVariants
{
    // A word that stands oftener than once in so many is one that joins others, and says nothing at the end of a phrase.
    private const int CommonShare = 400;
    private const int MostPlaces = 200_000;
    private const int MostForms = 24;

    // Where so many words may stand, what stands there is no variant of the phrase but another matter.
    private const int MostInOnePlace = 40;
    private const int MostWords = 12;

    private readonly PhraseIndex _index;
    private readonly int[] _phrase;
    private readonly Dictionary<string, PhraseVariant> _found = new(StringComparer.Ordinal);

    private NearVariants(PhraseIndex index, int[] phrase) => (_index, _phrase) = (index, phrase);

    /// <summary>The phrases near to one, most used first. None for a phrase of one word or of more than twelve.</summary>
    /// <param name="index">The corpus.</param>
    /// <param name="phrase">The numbers of its words; one of them may be unknown to the corpus.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<PhraseVariant> Of(PhraseIndex index, ReadOnlySpan<int> phrase, int most)
    {
        if (phrase.Length is < 2 or > MostWords || index.Words == 0)
            return [];
        var variants = new NearVariants(index, phrase.ToArray());
        variants.AddForms(0, new int[phrase.Length]);
        if (phrase.Length > 2)
        {
            for (var at = 0; at < phrase.Length; at++)
                variants.AddOtherWords(at);
            variants.AddSameEnds();
        }
        return [.. variants._found.Values.OrderByDescending(v => v.Uses.Count).ThenBy(v => v.Words, StringComparer.Ordinal).Take(most)];
    }

    private ReadOnlySpan<int> Tokens => _index.Arrays.Tokens.Span;

    private ReadOnlySpan<int> Suffixes => _index.Arrays.Suffixes.Span;

    // Word by word, so that only what the corpus has is followed.
    private void AddForms(int at, int[] chosen)
    {
        if (at == _phrase.Length)
        {
            Add(chosen, VariantKind.Form);
            return;
        }
        foreach (var form in FormsOf(_phrase[at]))
        {
            chosen[at] = form;
            if (!_index.Find(chosen.AsSpan(0, at + 1)).IsEmpty)
                AddForms(at + 1, chosen);
        }
    }

    private int[] FormsOf(int word)
    {
        if (word == PhraseIndex.Unknown)
            return [];
        var letters = _index.Vocabulary[word];
        var stem = Math.Min(letters.Length, Math.Max(4, letters.Length - 4));
        if (letters.Length < 4 || (letters.Length < 6 && IsCommon(word)))
            return [word];
        var (from, to) = _index.Vocabulary.BeginningWith(letters[..stem]);
        var forms = new List<int> { word };
        for (var other = from; other < to && forms.Count < MostForms; other++)
        {
            if (other != word && AreForms(_index.Vocabulary[other], letters))
                forms.Add(other);
        }
        return [.. forms];
    }

    private static bool AreForms(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var alike = one.CommonPrefixLength(other);
        var longest = Math.Max(one.Length, other.Length);
        return alike >= 4 && alike >= longest - 4;
    }

    private void AddOtherWords(int at)
    {
        var before = _phrase.AsSpan(0, at);
        var after = _phrase.AsSpan(at + 1);
        var (left, right) = (_index.Find(before), _index.Find(after));
        if ((at > 0 && left.IsEmpty) || (after.Length > 0 && right.IsEmpty))
            return;
        var fromLeft = after.IsEmpty || (at > 0 && left.Count <= right.Count);
        var places = fromLeft ? left : right;
        if (places.Count > MostPlaces)
            return;
        var isEdge = at == 0 || at == _phrase.Length - 1;
        var wasCommon = _phrase[at] != PhraseIndex.Unknown && IsCommon(_phrase[at]);
        var words = new HashSet<int>();
        var tokens = Tokens;
        foreach (var place in Suffixes[places.From..places.To])
        {
            var start = fromLeft ? place : place - at - 1;
            if (start < 0 || start + _phrase.Length > tokens.Length)
                continue;
            var word = tokens[start + at];
            if (
                word > 0
                && word != _phrase[at]
                && tokens.Slice(start, at).SequenceEqual(before)
                && tokens.Slice(start + at + 1, after.Length).SequenceEqual(after)
            )
                words.Add(word);
        }
        if (words.Count > MostInOnePlace)
            return;
        var variant = _phrase.ToArray();
        foreach (var word in words)
        {
            if (isEdge && IsCommon(word) && !wasCommon)
                continue;
            variant[at] = word;
            Add(at == _phrase.Length - 1 ? Completed(variant) : variant, VariantKind.Word);
        }
    }

    // "for human" is said for "for human beings": where one word nearly always follows, the phrase ends with that.
    private int[] Completed(int[] variant)
    {
        for (var i = 0; i < 2; i++)
        {
            var uses = _index.Find(variant);
            var next = new Dictionary<int, int>();
            foreach (var place in Suffixes[uses.From..uses.To])
            {
                var word = Tokens[place + variant.Length];
                next[word] = next.GetValueOrDefault(word) + 1;
            }
            var (most, count) = next.MaxBy(n => n.Value);
            if (uses.Count < 3 || most == 0 || count * 5 < uses.Count * 4 || IsCommon(most))
                break;
            variant = [.. variant, most];
        }
        return variant;
    }

    private void AddSameEnds()
    {
        var (first, last) = (_phrase[0], _phrase[^1]);
        if (first <= 0 || last <= 0)
            return;
        var (starts, ends) = (_index.Find([first]), _index.Find([last]));
        var fromStart = starts.Count <= ends.Count;
        var places = fromStart ? starts : ends;
        if (places.Count > MostPlaces)
            return;
        var tokens = Tokens;
        foreach (var place in Suffixes[places.From..places.To])
        {
            for (var length = Math.Max(3, _phrase.Length - 2); length <= _phrase.Length + 2; length++)
            {
                var start = fromStart ? place : place - length + 1;
                if (start < 0 || start + length > tokens.Length)
                    continue;
                var candidate = tokens.Slice(start, length);
                if (candidate[0] != first || candidate[^1] != last || candidate.Contains(0) || !SharesHalf(candidate[1..^1]))
                    continue;
                Add(candidate.ToArray(), VariantKind.Ends);
                break;
            }
        }
    }

    private bool SharesHalf(ReadOnlySpan<int> between)
    {
        var shared = 0;
        foreach (var word in _phrase.AsSpan(1, _phrase.Length - 2))
        {
            if (between.Contains(word))
                shared++;
        }
        return shared * 2 >= _phrase.Length - 2;
    }

    private bool IsCommon(int word)
    {
        var starts = _index.Arrays.WordSuffixes.Span;
        return (long)(starts[word + 1] - starts[word]) * CommonShare > _index.Words;
    }

    private void Add(int[] words, VariantKind kind)
    {
        if (words.AsSpan().SequenceEqual(_phrase))
            return;
        var said = new StringBuilder();
        foreach (var word in words)
            said.Append(said.Length == 0 ? "" : " ").Append(_index.Vocabulary[word]);
        _found.TryAdd(said.ToString(), new PhraseVariant(said.ToString(), kind, _index.Find(words)));
    }
}
