using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Seats;

/// <summary>Reads what the General Assembly is said to have done in an election to the Council: whom it elected, and how many.</summary>
internal sealed partial class ElectedListRule : IClaimRule
{
    private const string Lead = @"(?:(?: <D\d+>| has| also| then| today|,? by secret ballot|,){0,5})";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new(
            "The General Assembly elected 14 states to the Human Rights Council. By secret ballot, it chose them in one round. "
                + "Those elected were Chile, Sudan and Viet Nam.",
            "election: elected 14",
            "election: elected: CHL, SDN, VNM"
        ),
        new("The General Assembly today elected Chile and Sudan to the Human Rights Council.", "election: elected: CHL, SDN"),
        new(
            "On Tuesday the Assembly re-elected the following two members of the Human Rights Council: Chile; Sudan.",
            "election: elected: CHL, SDN"
        ),
        new("Newly elected to the Human Rights Council were Chile and Sudan.", "election: elected: CHL, SDN"),
        new("Chile and Sudan, whose terms end this year, were re-elected to the Human Rights Council.", "election: elected: CHL, SDN"),
        new("The General Assembly elected 18 states to the Economic and Social Council."),
        new("The Human Rights Council elected Chile as Vice-President."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!IsOfCouncil(sentence, flow))
            yield break;
        foreach (Match match in Listed().Matches(sentence.Marked))
        {
            if (sentence.Of<StatesMention>(match, "who") is { } who)
                yield return Claim(sentence, flow, match, who.States, null);
        }
        foreach (Match match in Counted().Matches(sentence.Marked))
        {
            if (sentence.Of<NumberMention>(match, "number") is { } number)
                yield return Claim(sentence, flow, match, [], number.Quantity);
        }
    }

    private static ElectionClaim Claim(
        MarkedSentence sentence,
        ClaimFlow flow,
        Match match,
        IReadOnlyList<StateCode> states,
        Quantity? number
    ) =>
        new(
            sentence,
            sentence.SpanOf(match),
            Body.HumanRightsCouncil,
            states,
            number is null ? ElectionSaying.Elected : ElectionSaying.Number,
            number,
            ElectionTime.Of(sentence)
        )
        {
            Told = flow.Told,
        };

    // Registers have the elections to the Council; the document says that it speaks of one.
    private static bool IsOfCouncil(MarkedSentence sentence, ClaimFlow flow) =>
        flow.IsOfUnitedNations
        && sentence.Marked.Contains("elected", StringComparison.OrdinalIgnoreCase)
        && flow.Council == Body.HumanRightsCouncil
        && !Other().IsMatch(sentence.Marked)
        && sentence.All<BodyMention>().All(b => b.Body == Body.GeneralAssembly || b.Body == Body.HumanRightsCouncil);

    [GeneratedRegex(@"\b(?:Committee|Court|Commission on the|Board|President|Chair)\b|\bsubsidiary bod")]
    private static partial Regex Other();

    [GeneratedRegex(
        @"(?:<B\d+>|\bmember states)"
            + Lead
            + @" (?:re-?)?elected (?:the following (?:<N\d+> )?(?:members|states|countries)(?: of <B\d+>)?: ?)?(?<who><S\d+>)"
            + @"|\b(?:(?:those|(?:the )?(?:other )?(?:newly )?(?:re-?)?elected (?:members?|states|countries))(?: elected)?(?: today)?"
            + @"|newly elected(?: to [^.;]{2,40}?)?|re-elected(?: for [^.;]{2,30}?)?) (?:were|are|include|included):? (?<who><S\d+>)"
            + @"|(?<who><S\d+>), whose terms? [^;]{3,80}, (?:was|were) re-?elected",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Listed();

    [GeneratedRegex(
        "<B\\d+>"
            + Lead
            + @" elected"
            + Lead
            + @" (?<number><N\d+>)(?: new| other)? (?:of the <N\d+> )?(?:<B\d+> )?(?:member )?(?:states|countries|members)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Counted();
}
