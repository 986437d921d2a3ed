using System.Collections.Frozen;
using Placard.Record.Claims.Mentions;
using Placard.Record.Tables;
using Placard.Record.Texts.Search;

namespace Placard.Record.Claims.Votes;

/// <summary>The words that tell what a proposal is about: stems, and states by their codes, so that “the Syrian Arab Republic” of a title
/// is the “Syria” of a document.</summary>
public sealed class TopicWords
{
    private const int ShortestWord = 3;

    // Words of the procedure, which every proposal has.
    private static readonly FrozenSet<string> Passing = EmbeddedTable
        .Rows(typeof(TopicWords), "passing-words.csv")
        .Select(row => EnglishStem.Of(row[0]))
        .ToFrozenSet(StringComparer.Ordinal);

    // Of each stem the word as it was first written, for readers.
    private readonly Dictionary<string, string> _written;

    private TopicWords(Dictionary<string, string> written) => (_written, Words) = (written, written.Keys.ToHashSet(StringComparer.Ordinal));

    /// <summary>The stems and codes (<c>@SYR</c>).</summary>
    public IReadOnlySet<string> Words { get; }

    /// <summary>Whether there is anything that tells one proposal from another: a state, or two words.</summary>
    public bool IsTelling => Words.Count > 1 || Words.Any(w => w[0] == '@');

    /// <summary>Those of a title or any other text.</summary>
    public static TopicWords Of(string text)
    {
        var words = Word.Of(text);
        var states = new List<Mention>();
        StateFinder.Find(text, words, new Occupied(text.Length), states, default, code => code.ToString());
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var named in states.OfType<StatesMention>())
            Add(found, named);
        Add(found, words.Where(w => !states.Any(s => w.Start >= s.Start && w.End <= s.End)));
        return new(found);
    }

    /// <summary>These and others.</summary>
    public TopicWords With(TopicWords others) => new(new(_written.Concat(others._written).DistinctBy(w => w.Key), StringComparer.Ordinal));

    /// <summary>Those of sentences, without the stretches that say other things.</summary>
    internal static TopicWords Of(IEnumerable<(MarkedSentence Sentence, IReadOnlyList<TextSpan> Used)> sentences)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (sentence, used) in sentences)
        {
            var offset = sentence.Sentence.Span.Start;
            bool IsUsed(int start, int end) => used.Any(u => start + offset < u.End && end + offset > u.Start);
            foreach (var mention in sentence.Mentions)
            {
                if (mention is StatesMention states && !IsUsed(mention.Start, mention.End))
                    Add(found, states);
                else if (mention is QuotedMention quoted && !IsUsed(mention.Start, mention.End))
                    Add(found, Of(quoted.Words));
                else if (mention is TreatyMention && !IsUsed(mention.Start, mention.End))
                    Add(found, Of(sentence.Sentence.Text.Substring(mention.Start, mention.Length)));
            }
            Add(
                found,
                Word.Of(sentence.Sentence.Text)
                    .Where(w =>
                        !IsUsed(w.Start, w.End) && !sentence.Mentions.Any(m => m is not GroupMention && w.Start < m.End && w.End > m.Start)
                    )
            );
        }
        return new(found);
    }

    /// <summary>The words as they were first written, in their order, states first.</summary>
    public override string ToString() => string.Join(' ', _written.Values);

    private static void Add(Dictionary<string, string> found, StatesMention states)
    {
        foreach (var state in states.States)
            found.TryAdd($"@{state}", state.ToString());
    }

    private static void Add(Dictionary<string, string> found, TopicWords others)
    {
        foreach (var (stem, written) in others._written)
            found.TryAdd(stem, written);
    }

    private static void Add(Dictionary<string, string> found, IEnumerable<Word> words)
    {
        foreach (var word in words)
        {
            if (
                word.Length >= ShortestWord
                && !char.IsDigit(word.Folded[0])
                && EnglishStem.Of(word.Folded) is var stem
                && !Passing.Contains(stem)
            )
                found.TryAdd(stem, word.Folded);
        }
    }
}
