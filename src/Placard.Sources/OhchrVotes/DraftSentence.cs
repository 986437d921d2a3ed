using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Sources.OhchrVotes;

/// <summary>What a catalogue says in prose of the draft behind a decision: which document was put to the vote, what it would have amended,
/// and what became of it.</summary>
/// <remarks>
/// It reads notes such as those of the Voting collection of the OHCHR library: that a draft resolution was adopted as amended, that an
/// amendment
/// to a draft was rejected by a recorded vote, that a draft stands in a report. What the note does not say is left at its default.
/// </remarks>
internal sealed partial record DraftSentence
{
    private static readonly DraftSentence Silent = new();

    private DraftSentence() { }

    /// <summary>The draft or amendment put to the vote; the default where the note names none.</summary>
    public DocumentSymbol Draft { get; private init; }

    /// <summary>For an amendment, the draft it would change; the default otherwise.</summary>
    public DocumentSymbol Amends { get; private init; }

    /// <summary>Whether the note is about an amendment.</summary>
    public bool IsAmendment { get; private init; }

    /// <summary>The report in which the draft stands among others, or in which the decision is printed; the default where the draft is a
    /// document of its own.</summary>
    public DocumentSymbol StandsIn { get; private init; }

    /// <summary>What the note says became of it; <see cref="Outcome.Unknown"/> where it does not say.</summary>
    public Outcome Outcome { get; private init; }

    /// <summary>How the note says it was decided; <see cref="VoteMethod.Unknown"/> where it does not say.</summary>
    public VoteMethod Method { get; private init; }

    /// <summary>The tally the note gives, or null.</summary>
    public Tally? Tally { get; private init; }

    /// <summary>Whether the draft was put to the vote as orally revised.</summary>
    public bool OrallyRevised { get; private init; }

    /// <summary>Whether the draft was adopted as amended.</summary>
    public bool AsAmended { get; private init; }

    /// <summary>Reads a note. Never throws; a note that names nothing gives a sentence that says nothing.</summary>
    /// <param name="prose">The note, of which the first 1,000 characters are read.</param>
    public static DraftSentence Read(string? prose)
    {
        if (string.IsNullOrWhiteSpace(prose))
            return Silent;
        var text = prose.Length > 1000 ? prose[..1000] : prose;
        var sentence = ReadOutcome(text);
        return Amendment().IsMatch(text) ? ReadAmendment(text, sentence) : ReadDraft(text, sentence);
    }

    private static DraftSentence ReadAmendment(string text, DraftSentence sentence)
    {
        var symbols = DocumentSymbol.FindAll(text);
        var reversed = AmendmentTo().IsMatch(text);
        var draft = symbols.ElementAtOrDefault(reversed ? 1 : 0);
        var amends = symbols.ElementAtOrDefault(reversed ? 0 : 1);
        if (!amends.IsKnown && draft.IsKnown && ShortDraft().Match(text) is { Success: true } shortened)
            amends = Beside(draft, shortened.Groups[1].Value);
        return sentence with { IsAmendment = true, Draft = draft, Amends = amends };
    }

    private static DraftSentence ReadDraft(string text, DraftSentence sentence)
    {
        var first = DocumentSymbol.FindAll(text) is [var found, ..] ? found : default;
        var isDraft = first.Form == DocumentForm.LimitedDraft || (first.IsKnown && DraftItself().IsMatch(text));
        return isDraft ? sentence with { Draft = first } : sentence with { StandsIn = first };
    }

    private static DraftSentence ReadOutcome(string text)
    {
        var outcome = OutcomeWord().Match(text).Value.ToUpperInvariant() switch
        {
            "REJECTED" => Outcome.Rejected,
            "ADOPTED" => Outcome.Adopted,
            "WITHDRAWN" => Outcome.Withdrawn,
            "NOT CONSIDERED" or "NOT ACTED UPON" or "NO ACTION" => Outcome.NotActedOn,
            _ => Outcome.Unknown,
        };
        return new DraftSentence
        {
            Outcome = outcome,
            Method =
                outcome is Outcome.Withdrawn or Outcome.NotActedOn ? VoteMethod.NoDecision
                : RecordedVote().IsMatch(text) ? VoteMethod.Recorded
                : VoteMethod.Unknown,
            Tally = TallyForm().Match(text) is { Success: true } tally
                ? new Tally(Number(tally, 1), Number(tally, 2), Number(tally, 3))
                : null,
            OrallyRevised = text.Contains("orally revised", StringComparison.OrdinalIgnoreCase),
            AsAmended = text.Contains("as amended", StringComparison.OrdinalIgnoreCase),
        };
    }

    // "Amendment A/HRC/37/L.51 to draft resolution L.1" means L.1 of the same session.
    private static DocumentSymbol Beside(DocumentSymbol draft, string leaf)
    {
        var known = draft.WithoutRevision.ToString();
        return DocumentSymbol.TryParse(known[..(known.LastIndexOf('/') + 1)] + leaf, out var symbol, out _) ? symbol : default;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*Amendment\b", RegexOptions.IgnoreCase)]
    private static partial Regex Amendment();

    [GeneratedRegex(@"^\s*Amendment\s+to\b", RegexOptions.IgnoreCase)]
    private static partial Regex AmendmentTo();

    [GeneratedRegex(@"^\s*Draft\s+(?:resolutions?|decisions?|decsions?|(?:presidential )?statements?)\s*/?[AES]/", RegexOptions.IgnoreCase)]
    private static partial Regex DraftItself();

    [GeneratedRegex(@"\bto (?:draft \w+ )?(L\.[0-9]+(?:/Rev\.[0-9]+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex ShortDraft();

    [GeneratedRegex(@"\b(?:rejected|adopted|withdrawn|not considered|not acted upon|no action)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OutcomeWord();

    [GeneratedRegex(@"\brecord(?:ed)? vote\b", RegexOptions.IgnoreCase)]
    private static partial Regex RecordedVote();

    [GeneratedRegex(@"\(([0-9]{1,3}) to ([0-9]{1,3}),? with ([0-9]{1,3}) abstentions?\)")]
    private static partial Regex TallyForm();
}
