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

    private TopicWords(IReadOnlySet<string> words) => Words = words;

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
        var found = states.OfType<StatesMention>().SelectMany(s => s.States).Select(s => $"@{s}").ToHashSet(StringComparer.Ordinal);
        Add(found, words.Where(w => !states.Any(s => w.Start >= s.Start && w.End <= s.End)));
        return new(found);
    }

    /// <summary>These and others.</summary>
    public TopicWords With(TopicWords others) => new(Words.Union(others.Words).ToHashSet(StringComparer.Ordinal));

    /// <summary>Those of sentences, without the stretches that say other things.</summary>
    internal static TopicWords Of(IEnumerable<(MarkedSentence Sentence, IReadOnlyList<TextSpan> Used)> sentences)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (sentence, used) in sentences)
        {
            var offset = sentence.Sentence.Span.Start;
            bool IsUsed(int start, int end) => used.Any(u => start + offset < u.End && end + offset > u.Start);
            foreach (var mention in sentence.Mentions)
            {
                if (mention is StatesMention states && !IsUsed(mention.Start, mention.End))
                    found.UnionWith(states.States.Select(s => $"@{s}"));
                else if (mention is QuotedMention quoted && !IsUsed(mention.Start, mention.End))
                    found.UnionWith(Of(quoted.Words).Words);
                else if (mention is TreatyMention && !IsUsed(mention.Start, mention.End))
                    found.UnionWith(Of(sentence.Sentence.Text.Substring(mention.Start, mention.Length)).Words);
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

    /// <summary>The words, for a reader.</summary>
    public override string ToString() => string.Join(' ', Words.Select(w => w.TrimStart('@')).Order(StringComparer.Ordinal));

    private static void Add(HashSet<string> found, IEnumerable<Word> words)
    {
        foreach (var word in words)
        {
            if (
                word.Length >= ShortestWord
                && !char.IsDigit(word.Folded[0])
                && EnglishStem.Of(word.Folded) is var stem
                && !Passing.Contains(stem)
            )
                found.Add(stem);
        }
    }
}
