using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Votes;

namespace Placard.Record.Claims.Counts;

/// <summary>A claim about how many there are of something in the record.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Window">Of which body and time.</param>
/// <param name="Assertion">What is said.</param>
public sealed record CountClaim(MarkedSentence Sentence, TextSpan Words, CountWindow Window, CountAssertion Assertion)
    : Claim(ClaimKind.Count, Sentence, Words)
{
    /// <summary>The text that the sentence speaks of, where what is counted belongs to one.</summary>
    public required ProposalReference Proposal { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read => [new("count", Assertion.InWords), .. Window.Read];

    /// <summary>A claim of a sentence. Its words are of no single vote.</summary>
    internal static CountClaim Of(MarkedSentence sentence, ClaimFlow flow, TextSpan words, CountAssertion assertion)
    {
        flow.Proposal.Use(sentence, words);
        return new CountClaim(sentence, words, CountWindow.Of(sentence, flow), assertion) { Proposal = flow.Proposal };
    }
}

/// <summary>The body and time that something is counted over.</summary>
/// <param name="Body">The body; null where none is named.</param>
/// <param name="Session">The session; empty where none is named.</param>
/// <param name="Period">The time; null where none is named.</param>
/// <param name="IsPartOfDay">Whether a part of a day is meant: “this afternoon”.</param>
public sealed partial record CountWindow(Body? Body, string Session, Period? Period, bool IsPartOfDay)
{
    /// <summary>The time in words: <c>2022</c>, <c>since 2011-01-01</c>; empty where none is named.</summary>
    public string TimeInWords =>
        Period switch
        {
            { Days: { From: { } from, To: null } } => string.Create(CultureInfo.InvariantCulture, $"since {from:yyyy-MM-dd}"),
            { } time => time.ToString(),
            _ => "",
        };

    internal IEnumerable<ReadPart> Read
    {
        get
        {
            if (Body is not null)
                yield return new("body", Body.Name);
            if (Session.Length > 0)
                yield return new("session", Session);
            if (Period is not null)
                yield return new("time", TimeInWords);
        }
    }

    internal static CountWindow Of(MarkedSentence sentence, ClaimFlow flow)
    {
        var session = sentence.All<SessionMention>().FirstOrDefault();
        return new CountWindow(
            sentence.All<BodyMention>().FirstOrDefault()?.Body ?? session?.Body ?? flow.Body,
            session?.Session ?? "",
            TimeOf(sentence),
            PartOfDay().IsMatch(sentence.Sentence.Text)
        );
    }

    // “Between October 2023 and February 2024” is one time.
    private static Period? TimeOf(MarkedSentence sentence)
    {
        var joined = Joined().Match(sentence.Marked);
        return
            sentence.Of<PeriodMention>(joined, "from") is { Period: var from }
            && sentence.Of<PeriodMention>(joined, "to") is { Period: var to }
            ? new Period(new DateRange(from.Days.From, to.Days.To), TimeGrain.Span, from.IsRelative || to.IsRelative)
            : sentence.All<PeriodMention>().FirstOrDefault()?.Period;
    }

    [GeneratedRegex(
        @"\b(?:between (?<from><D[0-9]+>) and|from (?<from><D[0-9]+>) (?:to|until|through)) (?<to><D[0-9]+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Joined();

    [GeneratedRegex(@"\b(?:this|yesterday|in the) (?:morning|afternoon|evening)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PartOfDay();
}
