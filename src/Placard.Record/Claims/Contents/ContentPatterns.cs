using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Contents;

/// <summary>Parts of patterns that rules about the words of texts share.</summary>
internal static class ContentPatterns
{
    /// <summary>A text, as the subject of a sentence.</summary>
    public const string Text =
        @"(?:<Y\d+>|<B\d+>|\b[Tt]he (?:Council|Assembly)\b|\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Aa]|[Aa]n"
        + @"|[Ss]aid) (?:\w+ ){0,2}(?:resolution|draft|text|decision|motion|initiative)|^\W*(?:And |But )?[Ii]t\b)";

    /// <summary>Where that ends what is said of a text: the next clause, the vote, the day.</summary>
    public const string End =
        @"(?=,? (?:by (?:a (?:recorded )?vote|<N\d+> (?:votes|in favou?r|to)|consensus|<V\d+>)|without a vote|which|who"
        + @"|whose|but|although|though|while|despite|when|with <N\d+>|in response to|in (?:its |draft |Council "
        + @"|the )?(?:resolution )?<Y\d+>|on <D\d+>|in <D\d+>|<D\d+>)|,? and (?:also |then |it )?(?:request|ask|call"
        + @"|urge|condemn|decid|extend|renew|was|were|vot|adopt|establish|appoint|invit|welcom)|[;:.?!](?:\W|$)"
        + @"|, (?:adopted|a|an|the|it|and) |\W*$)";

    /// <summary>Whether a sentence can speak of a text of the United Nations: the document does, or it cites one by its number.</summary>
    public static bool IsOfText(MarkedSentence sentence, ClaimFlow flow) => flow.IsOfUnitedNations || sentence.All<SymbolMention>().Any();
}
