using System.Globalization;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Claims.Contents;

/// <summary>Holds words that a text is said to have, to lack or to be about against it.</summary>
internal static class WordingAnswer
{
    private const int MostShown = 4;

    public static ContentAnswer Of(QuotedAssertion claimed, ContentText text)
    {
        var folded = Token.Fold(claimed.Phrase);
        var found = text.Paragraphs.Where(p => p.Has(folded)).Select(p => p.Paragraph).ToArray();
        var inTitle = $" {Token.Fold(text.Text.Title)} ".Contains($" {folded} ", StringComparison.Ordinal);
        if (claimed.Paragraph > 0 && found.Length > 0)
            return new ContentAnswer(
                found.Any(p => IsNumber(p, claimed.Paragraph)) != claimed.IsDenied ? VerdictKind.Supported : VerdictKind.Contradicted,
                $"“{claimed.Phrase}” stands in {Places(found, inTitle)}",
                found
            );
        if (found.Length > 0 || inTitle)
            return new ContentAnswer(
                claimed.IsDenied ? VerdictKind.Contradicted : VerdictKind.Supported,
                $"“{claimed.Phrase}” stands in {Places(found, inTitle)}",
                found
            );
        if (!text.IsWhole)
            return ContentAnswer.Unknown(NotCheckableReason.NotHeld, "its text is not held whole");
        var stems = ContentText.Stems(claimed.Phrase);
        var near = text.Paragraphs.Where(p => p.HasStems(stems)).Select(p => p.Paragraph).ToArray();
        if (near.Length == 0)
        {
            var keys = ContentKeys.Of(claimed.Phrase);
            near = keys.Words.Count == 0 ? [] : Naming(keys, text);
        }
        if (near.Length > 0)
            return claimed.IsDenied
                ? ContentAnswer.Unknown(NotCheckableReason.Unclear, $"not these words, but {Places(near, false)} has the like", near)
                : new ContentAnswer(VerdictKind.Partly, $"not word for word, but {Places(near, false)} has the like", near);
        return new ContentAnswer(
            claimed.IsDenied ? VerdictKind.Supported : VerdictKind.Contradicted,
            $"“{claimed.Phrase}” stands nowhere in its {Size(text)}",
            []
        );
    }

    /// <summary>Whether a paragraph is the operative one of a number, its subparagraphs among them.</summary>
    public static bool IsNumber(Paragraph paragraph, int number) =>
        $"{paragraph.Address} ".StartsWith(string.Create(CultureInfo.InvariantCulture, $"OP{number} "), StringComparison.Ordinal);

    public static ContentAnswer Of(LacksAssertion claimed, ContentText text)
    {
        var stems = ContentText.Stems(WithoutArticle(claimed.Written));
        var found = text.Paragraphs.Where(p => p.HasStems(stems)).Select(p => p.Paragraph).ToArray();
        if (found.Length == 0 && claimed.Object.Words.Count == 0)
            found = [.. text.Clauses.Where(c => c.Keys.Bodies.Intersect(claimed.Object.Bodies).Any()).Select(c => c.Paragraph).Distinct()];
        if (found.Length > 0 || text.Mentions(WithoutArticle(claimed.Written)))
            return new ContentAnswer(VerdictKind.Contradicted, $"{Places(found, found.Length == 0)} mentions it", found);
        if (!text.IsWhole)
            return ContentAnswer.Unknown(NotCheckableReason.NotHeld, "its text is not held whole");
        var near = Naming(claimed.Object, text);
        if (near.Length > 0)
            return ContentAnswer.Unknown(
                NotCheckableReason.Unclear,
                $"the words stand in {Places(near, false)}, though not together",
                near
            );
        var present = claimed.Object.Words.Where(text.Words.Contains).ToArray();
        if (present.Length == 0)
            return new ContentAnswer(VerdictKind.Supported, $"none of these words stands in its {Size(text)}", []);
        return present.Length < claimed.Object.Words.Count
            ? new ContentAnswer(VerdictKind.Partly, $"these words stand nowhere in it together; some of them do in other places", [])
            : ContentAnswer.Unknown(NotCheckableReason.Unclear, "the words stand in several of its paragraphs, though not together");
    }

    public static ContentAnswer Of(SubjectAssertion claimed, ContentText text)
    {
        var says = $"its title is “{text.Text.Title}”";
        var missing = claimed.Object.WordsNotIn(text.Title).ToArray();
        if (text.Text.Title.Length == 0)
            return ContentAnswer.Unknown(NotCheckableReason.NotHeld, "it has no title");
        if (missing.Length == 0)
            return new ContentAnswer(VerdictKind.Supported, says, []);
        return missing.Length == claimed.Object.Words.Count && text.IsWhole && !missing.Any(text.Words.Contains)
            ? new ContentAnswer(VerdictKind.Contradicted, $"{says}, and none of these words stands in its {Size(text)}", [])
            : ContentAnswer.Unknown(NotCheckableReason.Unclear, says);
    }

    public static ContentAnswer Of(JudgedContentAssertion claimed, ContentText text)
    {
        var naming = claimed.Object.Words.Count + claimed.Object.Bodies.Count == 0 ? [] : Naming(claimed.Object, text);
        return ContentAnswer.Unknown(
            NotCheckableReason.Opinion,
            naming.Length > 0
                ? $"{Places(naming, false)} has the words; what counts is for the reader to judge"
                : "no paragraph has all the words; what counts is for the reader to judge",
            naming
        );
    }

    private static Paragraph[] Naming(ContentKeys keys, ContentText text) =>
        [
            .. text
                .Clauses.Where(c => !keys.WordsNotIn(c.Keys).Any() && keys.Bodies.All(c.Keys.Bodies.Contains))
                .Select(c => c.Paragraph)
                .Distinct(),
        ];

    private static string Places(IReadOnlyList<Paragraph> paragraphs, bool inTitle) =>
        string.Join(
            ", ",
            paragraphs
                .Take(MostShown)
                .Select(p => p.Address.ToString())
                .Concat(paragraphs.Count > MostShown ? ["others"] : Array.Empty<string>())
                .Concat(inTitle ? ["its title or a footnote"] : Array.Empty<string>())
        );

    private static string Size(ContentText text) => $"{text.Paragraphs.Count} paragraphs in English";

    private static string WithoutArticle(string written)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an ", "any ", "its "])
        {
            if (written.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return written[article.Length..];
        }
        return written;
    }
}
