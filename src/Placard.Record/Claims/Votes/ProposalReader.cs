using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Votes;

/// <summary>Tells whether a sentence speaks of the proposal before it or of another one.</summary>
internal static partial class ProposalReader
{
    /// <summary>The proposal a sentence speaks of.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="flow">What came before.</param>
    /// <param name="current">The proposal spoken of last; null where that is too long ago.</param>
    public static ProposalReference Read(MarkedSentence sentence, ClaimFlow flow, ProposalReference? current)
    {
        if (current is not null && IsAnaphoric(sentence, current))
        {
            current.Add(sentence);
            return current;
        }
        if (current is not null && (IsImplied(sentence, current) || IsOfVoters(sentence)))
        {
            current.Add(sentence, isImplied: true);
            return current;
        }
        var other = sentence.All<BodyMention>().Any() ? "" : OtherBody().Match(sentence.Marked).Groups["body"].Value;
        var proposal = new ProposalReference
        {
            OtherBody = other,
            Body =
                OfCommittee(sentence)
                ?? sentence.All<BodyMention>().FirstOrDefault()?.Body
                ?? sentence.All<SessionMention>().FirstOrDefault()?.Body
                ?? sentence.All<SymbolMention>().FirstOrDefault()?.Symbols[0].Body
                ?? flow.Body,
            IsAmendment = Amendment().IsMatch(sentence.Marked),
        };
        proposal.Add(sentence);
        return proposal;
    }

    // “A draft, approved by 79 votes to 32, would have the Assembly condemn ...”: that is how a committee's drafts are told.
    private static Body? OfCommittee(MarkedSentence sentence) =>
        WouldHave().Match(sentence.Marked) is { Success: true } match
        && sentence.Of<BodyMention>(match, "body")?.Body == Body.GeneralAssembly
            ? Body.ThirdCommittee
            : null;

    [GeneratedRegex(@"\bwould have (?<body><B\d+>)")]
    private static partial Regex WouldHave();

    /// <summary>Whether a sentence speaks of any proposal.</summary>
    public static bool Speaks(MarkedSentence sentence) =>
        sentence.All<SymbolMention>().Any() || Noun().IsMatch(sentence.Marked) || VoteWord().IsMatch(sentence.Marked);

    /// <summary>Whether a sentence names a proposal by a word for one or a symbol.</summary>
    public static bool Names(MarkedSentence sentence) => sentence.All<SymbolMention>().Any() || Noun().IsMatch(sentence.Marked);

    /// <summary>Whether a sentence speaks of those who voted so in the vote before it.</summary>
    public static bool IsOfVoters(MarkedSentence sentence) => Voters().IsMatch(sentence.Marked) && !sentence.All<SymbolMention>().Any();

    // “the resolution”, “it”, “Votes against: 7”, or a symbol that was given before.
    private static bool IsAnaphoric(MarkedSentence sentence, ProposalReference current)
    {
        if (sentence.All<SymbolMention>().FirstOrDefault() is { } cited)
        {
            return current.Symbols.Count > 0 ? cited.Symbols.Intersect(current.Symbols).Any() : Anaphor().IsMatch(sentence.Marked);
        }
        // “In 2022 the Council rejected the text on lamps”: another time and another matter are another proposal's.
        if (IsOfAnotherTime(sentence, current) && HasTopic(sentence))
            return false;
        return Anaphor().IsMatch(sentence.Marked)
            || Pronoun().IsMatch(sentence.Marked)
            || Bare().IsMatch(sentence.Marked)
            || (Connective().IsMatch(sentence.Marked) && Speaks(sentence));
    }

    // “China voted against.”: nothing else is named, so it is of what was spoken of.
    private static bool IsImplied(MarkedSentence sentence, ProposalReference current) =>
        !sentence.All<SymbolMention>().Any()
        && !sentence.All<QuotedMention>().Any()
        && !Fresh().IsMatch(sentence.Marked)
        && Speaks(sentence)
        && !HasTopic(sentence)
        && !IsOfAnotherTime(sentence, current);

    private static bool IsOfAnotherTime(MarkedSentence sentence, ProposalReference current) =>
        sentence.All<PeriodMention>().ToArray() is { Length: > 0 } own
        && current.Periods.Count > 0
        && !own.Any(p => current.Periods.Any(c => c.Overlaps(p.Period)));

    private static bool HasTopic(MarkedSentence sentence) =>
        ObjectOfVote().IsMatch(sentence.Marked)
        || TopicWords.Of([(sentence, [])]).Words.Count(w => w[0] != '@') > (sentence.Sentence.StartsParagraph ? 0 : 1);

    // “The Trusteeship Council adopted resolution 5/1”
    [GeneratedRegex(
        @"(?<body>(?:[A-Z][\w’'-]+ ){1,4}(?:Council|Assembly|Board|Conference|Commission|Committee|Parliament|Senate|Court))"
            + @" (?:\w+ly |also |has |had |then ){0,4}(?:adopted|rejected|passed|approved|voted|decided|endorsed)\b"
    )]
    private static partial Regex OtherBody();

    [GeneratedRegex(@"\bamendments?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Amendment();

    [GeneratedRegex(
        @"\b(?:resolutions?|draft|drafts|decisions?|motion|text|initiative|amendments?|proposal|measure|debate)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Noun();

    [GeneratedRegex(
        @"\b(?:vot(?:e|es|ed|ing)|in favou?r|abstain\w*|abstentions?|adopted|rejected|passed|opposed|consensus)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex VoteWord();

    // “the resolution”, “that initiative”: with nothing after it that says which.
    [GeneratedRegex(
        @"\b(?:for|against|in favou?r of|on|of|adopted|rejected|opposed|supported|backed) it\b|\b(?:the|this|that|its"
            + @"|said) (?:same |draft |final |adopted |new )?(?:resolution|draft|decision|motion|text|initiative|proposal|measure"
            + @"|vote|result|amendment)\b(?! (?:on|concerning|regarding|about|entitled|titled|called|for|renewing|extending"
            + @"|establishing|condemning|against|to (?:renew|extend|establish|hold|create)|tabled|presented|introduced|submitted"
            + @"|proposed|of|that|<|(?:resolutions?|drafts?|decisions?|texts?|motions?|proposals?|amendments?)\b))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Anaphor();

    [GeneratedRegex(
        @"^\W*(?:(?:And|But|Yet|Still),? )?(?:[Ii]t|This|That|They) (?:\w+ly |even |also |then |only |just "
            + @"|nevertheless )?(?:was|were|had|has|passed|received|got|won|failed|drew|prevailed|did|does|requests|requested|calls"
            + @"|called|extends|extended|contains|contained)\b"
    )]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^\W*(?:In other words|That is to say|That means|This means|In short|In sum|In total|In all)\b")]
    private static partial Regex Connective();

    // “The countries voting against included ...”
    [GeneratedRegex(
        @"^\W*(?:The|Those) (?:\w+ )?(?:countries|states|members|delegations|nations)(?: (?:which|that|who))? (?:voted|voting"
            + @"|abstaining|abstained)(?: against| in favou?r)?\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Voters();

    // “Votes against: 7.”
    [GeneratedRegex(
        @"^\W*(?:Votes?|Voting|States voting|Those)?\s*(?:[Ii]n favou?r|[Aa]gainst|[Aa]bstentions?|[Aa]bstaining|[Yy]es|[Nn]o"
            + @"|[Ff]or|[Aa]bstained)\s*[:=–—-]"
    )]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"\b(?:a|an|another|one|two|three|second|other|<N\d+>) (?:\w+ ){0,2}(?:resolutions?|drafts?|decisions?|motion|text"
            + @"|initiative|amendments?|proposal|debate)\b|\b(?:resolution|draft|decision|motion|debate|text|initiative|amendment"
            + @"|proposal|vote) (?:on|concerning|regarding|about|entitled|titled|called|renewing|extending|establishing|condemning"
            + @"|to (?:renew|extend|establish|hold|create))\b|<S\d+> (?:resolution|draft|text)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Fresh();

    [GeneratedRegex(
        @"\bvot(?:e|ed|es|ing) (?:against|for|in favou?r of|on|to) (?:the|a|an|its)? ?(?!resolution|draft|text|motion|it\b|this|that)\w",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ObjectOfVote();
}
