using System.Text.RegularExpressions;

namespace Placard.Record.Voices;

/// <summary>The phrases by which a chair or a speaker says what kind of statement comes.</summary>
internal static partial class KindPhrases
{
    // Words this near before or behind a phrase belong to it: “I see no request for …”, “… is now concluded”.
    private const int Near = 45;

    /// <summary>The kind that a sentence announces; unknown where it announces none, or two.</summary>
    public static VoiceKind Announced(string sentence)
    {
        var kind = VoiceKind.Unknown;
        foreach (Match match in Phrase().Matches(sentence))
        {
            var next = Of(match, sentence);
            if (kind != VoiceKind.Unknown && next != kind && !IsEndOf(sentence, LastBefore(sentence, match)))
                return VoiceKind.Unknown;
            kind = next;
        }
        return kind;
    }

    /// <summary>Whether a sentence says that no statement of the kind it names comes, or that all have been heard.</summary>
    public static bool Ends(string sentence) => Phrase().Matches(sentence) is { Count: > 0 } all && IsEndOf(sentence, all[^1]);

    /// <summary>Whether who speaks says that they introduce a draft.</summary>
    public static bool Introduces(string sentence) => Introduction().IsMatch(sentence);

    /// <summary>Whether the chair speaks of the state that a draft is about.</summary>
    public static bool NamesStateConcerned(string sentence) => Concerned().IsMatch(sentence);

    private static VoiceKind Of(Match match, string sentence) =>
        match.Groups["reply"].Success ? VoiceKind.RightOfReply
        : match.Groups["general"].Success ? VoiceKind.GeneralComment
        : match.Groups["position"].Success ? VoiceKind.Position
        : (Before().IsMatch(sentence), After().IsMatch(sentence)) switch
        {
            (true, false) => VoiceKind.BeforeVote,
            (false, true) => VoiceKind.AfterVote,
            _ => VoiceKind.Explanation,
        };

    private static Match LastBefore(string sentence, Match match) => Phrase().Matches(sentence).Last(m => m.Index < match.Index);

    private static bool IsEndOf(string sentence, Match phrase)
    {
        var from = Math.Max(0, phrase.Index - Near);
        var to = Math.Min(sentence.Length, phrase.Index + phrase.Length + Near);
        return End().IsMatch(sentence[from..phrase.Index]) || EndBehind().IsMatch(sentence[(phrase.Index + phrase.Length)..to]);
    }

    [GeneratedRegex(
        @"\b(?:(?<reply>rights?\sof\sreply)|(?<general>general\s(?:comment|statement)s?\b(?!\s(?:no\b|number|[0-9])))"
            + @"|(?<position>(?:explanations?\sof|explain)\s(?:its\s|their\s|our\s|the\s)?positions?\b)"
            + @"|(?<vote>(?:explanations?\sof|explain)\s(?:its\s|their\s|our\s|the\s)?vot(?:es?|ing)\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\bbefore\s(?:the\s|we\s)?(?:vot|adopt|decision|tak|action)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\bafter\s(?:the\s)?(?:vot|adopt|decision|action)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(
        @"\b(?:no|not|none|concludes?|concluded|heard|last|finished|thank)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex End();

    [GeneratedRegex(@"\b(?:concluded|completed|finished|over)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndBehind();

    [GeneratedRegex(
        @"\b(?:to|will|shall|now)\sintroduce\b|\bintroducing\b.{0,60}\bdraft\s(?:resolution|decision|text)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Introduction();

    [GeneratedRegex(
        @"\b(?:country|countries|state|states)\sconcerned\b|\bconcerned\s(?:country|state)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Concerned();
}
