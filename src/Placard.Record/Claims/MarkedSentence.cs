using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims;

/// <summary>A sentence with a mark in place of everything it names, so that rules are patterns over few words:
/// <c>&lt;S0&gt; voted against &lt;Y1&gt; on &lt;D2&gt;.</c></summary>
public sealed class MarkedSentence
{
    private readonly int[] _places;

    internal MarkedSentence(ClaimSentence sentence, IReadOnlyList<Mention> mentions)
    {
        (Sentence, Mentions) = (sentence, mentions);
        var marked = new StringBuilder(sentence.Text.Length);
        var places = new List<int>(sentence.Text.Length + 1);
        var at = 0;
        foreach (var (number, mention) in mentions.Index())
        {
            Copy(mention.Start);
            var mark = string.Create(CultureInfo.InvariantCulture, $"<{mention.Mark}{number}>");
            marked.Append(mark);
            for (var i = 0; i < mark.Length; i++)
                places.Add(i == 0 ? mention.Start : mention.End);
            at = mention.End;
        }
        Copy(sentence.Text.Length);
        places.Add(sentence.Text.Length);
        Marked = marked.ToString();
        _places = [.. places];

        void Copy(int to)
        {
            for (; at < to; at++)
            {
                // The signs of marks mean nothing else.
                marked.Append(sentence.Text[at] is '<' or '>' ? ' ' : sentence.Text[at]);
                places.Add(at);
            }
        }
    }

    /// <summary>The sentence.</summary>
    public ClaimSentence Sentence { get; }

    /// <summary>What it names, in order; the number of a mark is the place in this list.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The sentence with its marks.</summary>
    public string Marked { get; }

    /// <summary>The mention that a group of a match stands for; null where the group did not match or stands for another kind.</summary>
    public T? Of<T>(Match match, string group)
        where T : Mention => match.Groups[group] is { Success: true, Value: ['<', ..] } found ? Of<T>(found.ValueSpan) : null;

    /// <summary>The mention of a mark such as <c>&lt;S0&gt;</c>; null for another kind.</summary>
    public T? Of<T>(ReadOnlySpan<char> mark)
        where T : Mention => Mentions[int.Parse(mark[2..^1], NumberStyles.None, CultureInfo.InvariantCulture)] as T;

    /// <summary>Everything of one kind that it names.</summary>
    public IEnumerable<T> All<T>()
        where T : Mention => Mentions.OfType<T>();

    /// <summary>Where a match stands in the document.</summary>
    public TextSpan SpanOf(Capture match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var (start, end) = (_places[match.Index], match.Length == 0 ? _places[match.Index] : End(match.Index + match.Length));
        return new TextSpan(Sentence.Span.Paragraph, Sentence.Span.Start + start, end - start);
    }

    /// <summary>Where a mention stands in the marked sentence.</summary>
    public int PlaceOf(Mention mention)
    {
        var number = Mentions.Index().First(m => ReferenceEquals(m.Item, mention)).Index;
        return Marked.IndexOf(string.Create(CultureInfo.InvariantCulture, $"{mention.Mark}{number}>"), StringComparison.Ordinal) - 1;
    }

    /// <summary>The words of a stretch of the document as written, which lies within the sentence.</summary>
    public string WordsOf(TextSpan span) => Sentence.Text.Substring(span.Start - Sentence.Span.Start, span.Length);

    /// <summary>The words of a part of the marked sentence as written.</summary>
    public string WordsOf(Capture match) => WordsOf(SpanOf(match));

    private int End(int at) => at < _places.Length ? _places[at] : Sentence.Text.Length;
}
