using System.Text.RegularExpressions;
using TextEntry = Placard.Edition.Reading.TextEntry;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>What a text says, and what it does not say.</summary>
internal static partial class WordingTemplates
{
    private const int Words = 6;

    public static IReadOnlyList<Template> All { get; } =
    [
        new("phrase", "contains", Contains),
        new("lacks", "does not contain", DoesNotContain),
        new("content", "in its paragraph", InItsParagraph),
    ];

    private static Drawn? Contains(Ground ground)
    {
        if (PassageOf(ground) is not { } found)
            return null;
        var lacking = ground.Some(ground.Texts.Where(t => t.Body == found.Text.Body), 6).Where(t => Lacks(ground, t, found.Words));
        return new Drawn(
            "{0} contains the words “{1}”.",
            $"{found.Text.Symbol} {found.Paragraph.Address}",
            new Blank("symbol", Written.Document(found.Text.Symbol), [.. lacking.Take(3).Select(t => Written.Document(t.Symbol))]),
            new Blank("words", found.Words)
        );
    }

    private static Drawn? DoesNotContain(Ground ground)
    {
        if (PassageOf(ground) is not { } found)
            return null;
        var lacking = ground.Some(ground.Texts.Where(t => t.Body == found.Text.Body), 6).Where(t => Lacks(ground, t, found.Words));
        return ground.PickOrNone(lacking) is not { } other
            ? null
            : new Drawn(
                "{0} does not contain the words “{1}”.",
                $"{other.Symbol}; the words stand in {found.Text.Symbol} {found.Paragraph.Address}",
                new Blank("symbol", Written.Document(other.Symbol), [Written.Document(found.Text.Symbol)]),
                new Blank("words", found.Words)
            );
    }

    private static Drawn? InItsParagraph(Ground ground)
    {
        if (PassageOf(ground) is not { } found || OperativeNumber().Match(found.Paragraph.Address.ToString()) is not { Success: true } own)
            return null;
        var operative = ground
            .Edition.Texts.Read(found.Text.Symbol, Language.English)!
            .Paragraphs.Select(p => (Address: OperativePart().Match(p.Address.ToString()), p.Text))
            .Where(p => p.Address.Success)
            .ToLookup(p => p.Address.Groups[1].Value, p => p.Text, StringComparer.Ordinal);
        var wrong = operative.Where(o => !o.Any(t => t.Contains(found.Words, StringComparison.OrdinalIgnoreCase))).Select(o => o.Key);
        return new Drawn(
            "Paragraph {0} of {1} contains the words “{2}”.",
            $"{found.Text.Symbol} {found.Paragraph.Address}",
            new Blank("number", own.Groups[1].Value, ground.Some(wrong, 3)),
            new Blank("symbol", Written.Document(found.Text.Symbol)),
            new Blank("words", found.Words)
        );
    }

    private static (TextEntry Text, Paragraph Paragraph, string Words)? PassageOf(Ground ground)
    {
        if (ground.PickOrNone(ground.Texts) is not { } text)
            return null;
        var read = ground.Edition.Texts.Read(text.Symbol, Language.English);
        if (
            ground.PickOrNone(read?.Paragraphs.Where(p => p.Kind is ParagraphKind.Preambular or ParagraphKind.Operative) ?? [])
            is not { } paragraph
        )
            return null;
        var words = paragraph.Text.Split(' ');
        var starts = Enumerable
            .Range(0, Math.Max(0, words.Length - Words))
            .Where(at => words.Skip(at).Take(Words).All(PlainWord().IsMatch));
        var found = ground.Some(starts, 1);
        return found.Count == 0 ? null : (text, paragraph, string.Join(' ', words.Skip(found[0]).Take(Words)));
    }

    private static bool Lacks(Ground ground, TextEntry text, string words) =>
        ground.WordsOf(text.Symbol) is { Length: > 0 } all && !all.Contains(words, StringComparison.Ordinal);

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex PlainWord();

    [GeneratedRegex("^OP([0-9]+)$")]
    private static partial Regex OperativeNumber();

    [GeneratedRegex("^OP([0-9]+)( |$)")]
    private static partial Regex OperativePart();
}
