using System.Collections.Frozen;
using Placard.Record.Claims.Mentions;
using Placard.Record.Texts.Search;

namespace Placard.Record.Claims.Votes;

/// <summary>The words that tell what a proposal is about: stems, and states by their codes, so that “the Syrian Arab Republic” of a title
/// is the “Syria” of a document.</summary>
public sealed class TopicWords
{
    private const int ShortestWord = 3;

    // Words of the procedure, which every proposal has.
    private static readonly FrozenSet<string> Passing = Stems(
        """
        a an and any all also after against another at as are actually barely half word words simply about abstain abstained abstaining abstention abstentions absent adopt adopted adopting
        adoption agreed agenda amendment amendments among announced approve approved approving been before being behind between body both by
        called calls cast close closed close consensus council councils countries country could day decided decision decisions defeated delegation
        delegations despite did draft during each effort efforts eight eighth eleven entitled establish established establishing establishment every
        extend extended extending extension failed favor favour favoured fell few first five following for four from further general geneva
        government governments group had has have held her his however immediate important in including initiative into introduced is it its
        joined just last late later latest launch launched less made main majority make many margin margins measure meeting member members
        month more most motion move narrow narrowly nation nations nearly new nine no none nor not now of on once one only opposed
        opposing or oral orally other others our out over own pass passed passes passing period plenary present presented president press procedural
        proposal proposed prevailed put quite re reaffirmed recent regarding reject rejected rejecting rejection renew renewal renewed renewing request requested requesting
        resolution resolutions result results revised same second session seven several she short should sides six so some speaking special
        sponsor sponsored sponsors sponsorship state states still strong submitted such support supported supporting supporters tabled take taken
        ten text texts than that the their them then there these they third this those three through thus time titled to today together took two
        un unanimous unanimously under united up urged very vote voted voter votes voting was we week were when where whether which while who
        whole whom whose why will with withdrawn without won would year years yes yesterday yet afternoon morning
        """
    );

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

    private static FrozenSet<string> Stems(string words) =>
        words
            .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(EnglishStem.Of)
            .ToFrozenSet(StringComparer.Ordinal);
}
