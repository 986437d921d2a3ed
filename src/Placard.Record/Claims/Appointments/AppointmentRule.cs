using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;
using Placard.Record.Writing;

namespace Placard.Record.Claims.Appointments;

/// <summary>Reads who was appointed to which mandate, when a mandate was created, and how many were filled.</summary>
internal sealed partial class AppointmentRule : IClaimRule
{
    private const string Form = @"(?:the )?(?:UN )?(?:Special Rapporteur|Independent Expert|Special Representative|Working Group)";

    private const string Person = @"(?<person>\p{Lu}[\w.’'-]+(?: (?:\p{Lu}[\w.’'-]+|de|da|van|der|el|al|bin)){1,4})";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new(
            "Ada Wick of Italy was appointed Special Rapporteur on the night sky at the forty-ninth session.",
            "appointment: Ada Wick: the night sky"
        ),
        new(
            "Ada Wick was appointed at the ninth session of the Human Rights Council: Working Group on lamps, member from African States.",
            "appointment: Ada Wick: Working Group on lamps, member from African States"
        ),
        new(
            "Ada Wick was the second choice of the Consultative Group for the mandate on torture, and was appointed.",
            "appointment: Ada Wick: torture, choice 2"
        ),
        new("The mandate of the Special Rapporteur on torture dates from 1985.", "appointment: mandate on torture"),
        new("The mandate of the Independent Expert on the night sky was created in 2014.", "appointment: mandate on the night sky"),
        new("The Council filled nine vacancies of special procedures at its fifty-first session.", "appointment: filled 9"),
        new("The Special Rapporteur on torture visited Italy in 2014."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!Speaks().IsMatch(sentence.Marked))
            yield break;
        foreach (Match match in Created().Matches(sentence.Marked))
        {
            if (sentence.Of<PeriodMention>(match, "when") is { } when)
                yield return new MandateClaim(
                    sentence,
                    sentence.SpanOf(match),
                    sentence.WordsOf(match.Groups["subject"]).Trim(),
                    when.Period
                );
        }
        foreach (Match match in Appointed().Matches(sentence.Marked))
            yield return Claimed(sentence, match, null);
        foreach (Match match in AppointedTo().Matches(sentence.Marked))
            yield return Claimed(sentence, match, null);
        foreach (Match match in Choice().Matches(sentence.Marked))
            yield return Claimed(sentence, match, SpelledNumber.OrdinalOf(match.Groups["nth"].Value));
        foreach (Match match in Filled().Matches(sentence.Marked))
        {
            if (sentence.Of<NumberMention>(match, "number") is { } number && SessionOf(sentence) is { Length: > 0 } session)
                yield return new FilledClaim(sentence, sentence.SpanOf(match), number.Quantity, session);
        }
    }

    private static AppointmentClaim Claimed(MarkedSentence sentence, Match match, int? ranking) =>
        new(
            sentence,
            sentence.SpanOf(match),
            sentence.WordsOf(match.Groups["person"]),
            sentence.Of<StatesMention>(match, "who") is { States: [var state] } ? state : default,
            sentence.WordsOf(match.Groups["post"]).Trim(),
            SessionOf(sentence)
        )
        {
            Ranking = ranking,
        };

    private static string SessionOf(MarkedSentence sentence) =>
        sentence.All<SessionMention>().ToArray() is [{ Body: null } or { Body.Code: "HRC" }]
            ? sentence.All<SessionMention>().First().Session
            : "";

    [GeneratedRegex(@"\b(?:Rapporteur|Independent Expert|Working Group|mandates?|vacanc\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Speaks();

    [GeneratedRegex(
        @"\bmandate of "
            + Form
            + @" on (?<subject>[^.;:]{3,160}?) (?:dates (?:from|back to)|was (?:created|established|set up) in|has existed since"
            + @"|goes back to) (?<when><D\d+>)"
    )]
    private static partial Regex Created();

    [GeneratedRegex(
        @"\b"
            + Person
            + @"(?:,? (?:of|from) (?<who><S\d+>),?| \((?<who><S\d+>)\))? was appointed (?:as )?"
            + Form
            + @" on (?<post>[^.;:,]{3,120}?)(?=,| at (?:the |its )?<H| in <D|[.;]|$)"
    )]
    private static partial Regex Appointed();

    [GeneratedRegex(
        @"\b"
            + Person
            + @"(?:,? (?:of|from) (?<who><S\d+>),?"
            + @"| \((?<who><S\d+>)\))? was appointed at (?:the )?<H\d+>(?: of <B\d+>)?: (?<post>[^.;:]{3,300})"
    )]
    private static partial Regex AppointedTo();

    [GeneratedRegex(
        @"\b"
            + Person
            + @"(?:,? (?:of|from) (?<who><S\d+>),?)? was (?:the )?(?<nth>first|second"
            + @"|third) choice of the Consultative Group for the mandate (?:of (?:the )?[\w ]{0,30} )?on (?<post>[^.;:,]"
            + @"{3,120}?),? and was appointed"
    )]
    private static partial Regex Choice();

    [GeneratedRegex(
        @"\b(?:filled|filling) (?:all )?(?<number><N\d+>) (?:vacanc(?:y|ies)|vacant mandates|vacant posts|mandates|posts)\b"
            + @"|\bappoint(?:ed|ing) (?<number><N\d+>) (?:new )?(?:mandate[- ]holders|special procedures mandate[- ]holders)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Filled();
}
