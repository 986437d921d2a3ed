using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Contents;

/// <summary>A clause of a paragraph, which does one thing: from one operative verb to the next.</summary>
internal sealed partial class TextClause
{
    private const int LeadingWords = 5;

    private readonly string[] _leading;
    private readonly Lazy<ContentKeys> _keys;
    private readonly Lazy<ContentKeys> _addressee;

    private TextClause(Paragraph paragraph, string words)
    {
        (Paragraph, Text) = (paragraph, words);
        _leading = [.. words.Split(' ', LeadingWords + 1).Take(LeadingWords)];
        _keys = new(() => ContentKeys.Of(words));
        _addressee = new(() => ContentKeys.Of(words.IndexOf(" to ", StringComparison.Ordinal) is > 0 and var to ? words[..to] : words));
    }

    public Paragraph Paragraph { get; }

    public string Text { get; }

    public ContentKeys Keys => _keys.Value;

    /// <summary>What stands before the first “to”: whom the clause asks.</summary>
    public ContentKeys Addressee => _addressee.Value;

    /// <summary>The clauses of a text. What stands under a paragraph is read with the words that open it.</summary>
    public static IEnumerable<TextClause> Of(StructuredText text)
    {
        Paragraph? lead = null;
        var opening = "";
        foreach (var paragraph in text.Paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Closing or ParagraphKind.Formula or ParagraphKind.Heading)
                continue;
            var isUnder = paragraph.Depth > 0 && lead is not null;
            if (!isUnder)
                lead = paragraph;
            var clauses = Verbs().Split(isUnder ? $"{opening} {paragraph.Text}" : paragraph.Text);
            opening = isUnder ? opening : clauses[^1];
            foreach (var clause in clauses)
                yield return new TextClause(paragraph, clause);
        }
    }

    /// <summary>Whether the clause does something.</summary>
    public bool Does(TextAct act) =>
        (act.Leads ? _leading : Text.Split(' ')).Any(word => act.IsDoneBy(word.TrimStart('(', '“', '[')))
        && (act.Leads || _leading.Any(word => word.StartsWith("Deci", StringComparison.OrdinalIgnoreCase)) || act.IsDoneBy(_leading[0]));

    [GeneratedRegex(
        @"(?:,|;)? (?:and )?(?=(?:also |further |strongly |in this regard |therefore )?(?:requests|invites|calls (?:up)?on"
            + @"|calls for|urges|decides|encourages|welcomes|condemns|deplores|demands|stresses|emphasizes|underlines|underscores"
            + @"|reaffirms|recognizes|takes note|notes|expresses|affirms|appeals|reiterates|looks forward)\b)"
    )]
    private static partial Regex Verbs();
}
