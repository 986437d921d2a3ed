using Placard.Record.Texts.Phrases;

namespace Placard.Record.Texts.Search;

/// <summary>A term of a query against one corpus.</summary>
internal abstract class TermMatcher
{
    /// <summary>How often it can stand in the corpus at most.</summary>
    public abstract long Uses { get; }

    /// <summary>Marks the passages that may have it.</summary>
    public abstract void MarkPassages(Span<bool> passages);

    /// <summary>Adds the places in a passage where it stands: the first word, and how many.</summary>
    /// <returns>How often it stands there.</returns>
    public abstract int Match(ReadOnlySpan<int> passage, List<WordRange>? marks);

    public static TermMatcher Of(PhraseIndex index, QueryTerm term, Stems? stems) =>
        term switch
        {
            PhraseTerm phrase => new PhraseMatcher(index, phrase, stems),
            NearTerm near => new NearMatcher([.. near.Phrases.Select(p => new PhraseMatcher(index, p, stems))], near.Distance),
            _ => throw new ArgumentOutOfRangeException(nameof(term)),
        };
}

/// <summary>Words one after the other.</summary>
internal sealed class PhraseMatcher : TermMatcher
{
    private readonly PhraseIndex _index;
    private readonly WordSet[] _words;
    private readonly WordSet _rarest;

    public PhraseMatcher(PhraseIndex index, PhraseTerm phrase, Stems? stems)
    {
        _index = index;
        _words = [.. phrase.Words.Select((word, at) => WordSet.Of(index, word, phrase.IsBeginning && at == phrase.Words.Count - 1, stems))];
        _rarest = _words.MinBy(w => w.Uses(index))!;
        Uses = _rarest.Uses(index);
    }

    public override long Uses { get; }

    public int Length => _words.Length;

    public override void MarkPassages(Span<bool> passages) => _rarest.MarkPassages(_index, passages);

    public override int Match(ReadOnlySpan<int> passage, List<WordRange>? marks)
    {
        var found = 0;
        for (var at = 0; at <= passage.Length - _words.Length; at++)
        {
            if (!StandsAt(passage, at))
                continue;
            found++;
            marks?.Add(new WordRange(at, _words.Length));
        }
        return found;
    }

    private bool StandsAt(ReadOnlySpan<int> passage, int at)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (!_words[i].Contains(passage[at + i]))
                return false;
        }
        return true;
    }
}

/// <summary>Phrases near each other.</summary>
internal sealed class NearMatcher(PhraseMatcher[] phrases, int distance) : TermMatcher
{
    private readonly PhraseMatcher _rarest = phrases.MinBy(p => p.Uses)!;

    public override long Uses => _rarest.Uses;

    public override void MarkPassages(Span<bool> passages) => _rarest.MarkPassages(passages);

    public override int Match(ReadOnlySpan<int> passage, List<WordRange>? marks)
    {
        var places = new List<WordRange>[phrases.Length];
        for (var i = 0; i < phrases.Length; i++)
        {
            if (phrases[i].Match(passage, places[i] = []) == 0)
                return 0;
        }
        var found = 0;
        var words = phrases.Sum(p => p.Length);
        // From each place of the first phrase the nearest of each other, on either side.
        foreach (var first in places[0])
        {
            var chosen = new List<WordRange> { first };
            foreach (var others in places.Skip(1))
                chosen.Add(
                    others
                        .Where(o => !chosen.Exists(c => c.Overlaps(o)))
                        .OrderBy(o => Math.Abs(o.Word - first.Word))
                        .FirstOrDefault(new WordRange(-1, 0))
                );
            if (chosen.Exists(c => c.Word < 0) || chosen.Max(c => c.Word + c.Length) - chosen.Min(c => c.Word) - words > distance)
                continue;
            found++;
            marks?.AddRange(chosen);
        }
        return found;
    }
}

/// <summary>A stretch of words in a passage.</summary>
/// <param name="Word">How many words are before it.</param>
/// <param name="Length">How many words it has.</param>
public readonly record struct WordRange(int Word, int Length)
{
    internal bool Overlaps(WordRange other) => Word < other.Word + other.Length && other.Word < Word + Length;
}
