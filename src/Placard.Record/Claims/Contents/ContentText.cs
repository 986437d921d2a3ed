using Placard.Record.Texts.Search;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Claims.Contents;

/// <summary>A text as claims about its words are held against it.</summary>
/// <remarks>Safe to read from many threads.</remarks>
public sealed class ContentText
{
    private readonly Lazy<IReadOnlyList<TextClause>> _clauses;
    private readonly Lazy<IReadOnlyList<FoldedParagraph>> _folded;
    private readonly Lazy<ContentKeys> _title;
    private readonly Lazy<IReadOnlySet<string>> _words;

    /// <summary>Takes a text in English.</summary>
    /// <exception cref="ArgumentException">It is in another language.</exception>
    public ContentText(StructuredText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Language != Language.English)
            throw new ArgumentException("Claims are held against English texts only.", nameof(text));
        Text = text;
        _title = new(() => ContentKeys.Of(text.Title));
        _clauses = new(() => [.. TextClause.Of(text)]);
        _folded = new(() => [.. text.Paragraphs.Where(p => p.IsAgreedText && !p.OnlyNamesBody).Select(p => new FoldedParagraph(p))]);
        _words = new(() =>
            Clauses
                .SelectMany(c => c.Keys.Words)
                .Concat(Title.Words)
                .Concat(text.Paragraphs.SelectMany(p => p.Footnotes).SelectMany(f => ContentKeys.Of(f.Text).Words))
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>The text.</summary>
    public StructuredText Text { get; }

    /// <summary>Whether it looks whole: it has a paragraph that does something.</summary>
    public bool IsWhole => Text.Paragraphs.Any(p => p.Kind == ParagraphKind.Operative);

    internal ContentKeys Title => _title.Value;

    internal IReadOnlyList<TextClause> Clauses => _clauses.Value;

    internal IReadOnlyList<FoldedParagraph> Paragraphs => _folded.Value;

    /// <summary>The stems of all words of title, paragraphs and footnotes that tell one thing from another.</summary>
    internal IReadOnlySet<string> Words => _words.Value;

    /// <summary>What the text says to a claim.</summary>
    public ContentAnswer Answer(ContentAssertion claimed) =>
        claimed switch
        {
            ActAssertion act => ActAnswer.Of(act, this),
            QuotedAssertion quoted => WordingAnswer.Of(quoted, this),
            LacksAssertion lacks => WordingAnswer.Of(lacks, this),
            SubjectAssertion subject => WordingAnswer.Of(subject, this),
            JudgedContentAssertion judged => WordingAnswer.Of(judged, this),
            _ => ContentAnswer.Unknown(NotCheckableReason.TooVague, "it names nothing that could be held against the text"),
        };

    /// <summary>Whether all of these words stand in one after the other, forms aside, in its title, a paragraph or a footnote.</summary>
    internal bool Mentions(string words)
    {
        var stems = Stems(words);
        return stems.Trim().Length > 0
            && (
                Stems(Text.Title).Contains(stems, StringComparison.Ordinal)
                || Text.Paragraphs.Where(p => p.IsAgreedText)
                    .SelectMany(p => p.Footnotes)
                    .Any(f => Stems(f.Text).Contains(stems, StringComparison.Ordinal))
            );
    }

    internal static string Stems(string words) => $" {string.Join(' ', Token.Of(words).Select(t => EnglishStem.Of(t.Folded)))} ";
}

/// <summary>A paragraph with its words as they are compared.</summary>
internal sealed class FoldedParagraph(Paragraph paragraph)
{
    private readonly Lazy<string> _words = new(() => $" {Token.Fold(paragraph.Text)} ");
    private readonly Lazy<string> _stems = new(() => ContentText.Stems(paragraph.Text));

    public Paragraph Paragraph => paragraph;

    /// <summary>Whether these words stand in it one after the other.</summary>
    public bool Has(string folded) => _words.Value.Contains($" {folded} ", StringComparison.Ordinal);

    /// <summary>Whether words of these stems do.</summary>
    public bool HasStems(string stems) => _stems.Value.Contains(stems, StringComparison.Ordinal);
}
