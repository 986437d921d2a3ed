using System.Text.RegularExpressions;

namespace Placard.Record.Voices;

/// <summary>A statement as the rules see it.</summary>
/// <param name="IsChair">Whether the chair speaks.</param>
/// <param name="State">The state that speaks; the default for none.</param>
/// <param name="Sentences">What is said.</param>
public sealed record SpokenTurn(bool IsChair, StateCode State, IReadOnlyList<HeardSentence> Sentences);

/// <summary>What the rules say of a statement.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Draft">The draft it is on; the default where that is not certain.</param>
/// <param name="CalledAt">The second at which the chair gave the floor; null where that was not heard.</param>
public readonly record struct HeardTurn(VoiceKind Kind, DocumentSymbol Draft, double? CalledAt);

/// <summary>Follows a meeting from statement to statement: what the chair last put, for what the floor was given and to whom. What is not
/// certain stays unknown. The rules and what they miss: docs/measures/kinds-of-statements.md.</summary>
/// <param name="meeting">The meeting.</param>
/// <param name="states">The register that knows the names of states.</param>
/// <param name="day">The day of the meeting.</param>
public sealed partial class Floor(MeetingName meeting, StateRegister states, PartialDate day)
{
    // Whoever says what they speak for says it at the beginning.
    private const int Opening = 3;

    private DocumentSymbol _draft;
    private bool _isDecided;
    private VoiceKind _open;
    private bool _openNamesDraft;
    private VoiceKind _next;
    private bool _nextNamesDraft;
    private double? _calledAt;
    private StateCode _called;

    /// <summary>Whether a statement is the chair's: of nobody who speaks for a state, and either by function or by giving the
    /// floor.</summary>
    public static bool IsChair(bool isOfState, string function, IReadOnlyList<HeardSentence> sentences) =>
        !isOfState && (Chairing().IsMatch(function) || sentences.Any(s => FloorGiven.Is(s.Words)));

    /// <summary>Takes the next statement of the meeting.</summary>
    public HeardTurn Next(SpokenTurn turn)
    {
        if (!turn.IsChair)
        {
            var heard = Heard(turn);
            (_next, _nextNamesDraft, _calledAt, _called) = (VoiceKind.Unknown, false, null, default);
            return heard;
        }
        foreach (var sentence in turn.Sentences)
            Follow(sentence);
        return new(VoiceKind.Chair, default, null);
    }

    private void Follow(HeardSentence sentence)
    {
        var words = sentence.Words;
        if (NextItem().IsMatch(words))
            Put(default);
        var drafts = SpokenDrafts.In(words, meeting);
        if (drafts.Count > 0)
            Put(drafts.Count == 1 || (drafts.Count == 2 && AmendsDraft().IsMatch(words)) ? drafts[0] : default);
        var kind = KindPhrases.Announced(words);
        if (KindPhrases.Ends(words))
            _open = VoiceKind.Unknown;
        else if (kind != VoiceKind.Unknown)
            (_open, _openNamesDraft) = (kind, drafts.Count > 0);
        else if (Decides().IsMatch(words))
            (_isDecided, _open) = (true, VoiceKind.Unknown);
        var gives = FloorGiven.Is(words);
        if (gives || IsNameAlone(words))
        {
            _calledAt = sentence.Start;
            _called = gives ? FloorGiven.To(words, states, day) : states.Resolve(words.Trim(' ', '.'), day)!.Code;
            _next = VoiceKind.Unknown;
        }
        // A point of order is on the procedure, whatever is open.
        if (words.Contains("point of order", StringComparison.OrdinalIgnoreCase))
            _calledAt = null;
        var once =
            KindPhrases.Introduces(words) ? VoiceKind.Introduction
            : KindPhrases.NamesStateConcerned(words) ? VoiceKind.StateConcerned
            : VoiceKind.Unknown;
        if (once != VoiceKind.Unknown)
            (_next, _nextNamesDraft) = (once, drafts.Count > 0);
    }

    // Another draft ends what was open for the one before.
    private void Put(DocumentSymbol draft)
    {
        if (draft.IsKnown && draft.WithoutRevision == _draft.WithoutRevision)
            return;
        (_draft, _isDecided, _open, _openNamesDraft) = (draft, false, VoiceKind.Unknown, false);
    }

    private HeardTurn Heard(SpokenTurn turn)
    {
        var (own, ownDraft) = Own(turn.Sentences);
        // Who speaks though another was called speaks on nobody knows what.
        var isCalled = _calledAt is not null && (!_called.IsKnown || !turn.State.IsKnown || _called == turn.State);
        var given =
            !isCalled ? VoiceKind.Unknown
            : _next != VoiceKind.Unknown ? _next
            : _open;
        var names = _next != VoiceKind.Unknown ? _nextNamesDraft : _openNamesDraft;
        var kind = Agreed(own, given);
        var draft = kind == VoiceKind.Unknown || !isCalled || !IsOnPut(kind, names) ? default : _draft;
        if (ownDraft.IsKnown)
            draft = !draft.IsKnown || draft.WithoutRevision == ownDraft.WithoutRevision ? ownDraft : default;
        return new(kind, kind.IsOnDraft() ? draft : default, _calledAt);
    }

    // Explanations after the votes on a whole item are called for together, so that the draft last put need not be theirs.
    private bool IsOnPut(VoiceKind kind, bool names) =>
        names
        || (!_isDecided && kind is VoiceKind.Introduction or VoiceKind.GeneralComment or VoiceKind.StateConcerned or VoiceKind.BeforeVote);

    private (VoiceKind Kind, DocumentSymbol Draft) Own(IReadOnlyList<HeardSentence> sentences)
    {
        var kind = VoiceKind.Unknown;
        DocumentSymbol draft = default;
        foreach (var words in sentences.Take(Opening).Select(s => s.Words))
        {
            var said = KindPhrases.Introduces(words) ? VoiceKind.Introduction : KindPhrases.Announced(words);
            var drafts = SpokenDrafts.In(words, meeting);
            if (said == VoiceKind.Introduction && drafts.Count == 0 && !DraftWord().IsMatch(words))
                said = VoiceKind.Unknown;
            if (kind == VoiceKind.Unknown)
                kind = said;
            if (!draft.IsKnown && drafts.Count == 1 && (said != VoiceKind.Unknown || DraftWord().IsMatch(words)))
                draft = drafts[0];
        }
        return (kind, draft);
    }

    // What the two say differently is not certain, unless one only says more.
    private static VoiceKind Agreed(VoiceKind own, VoiceKind given) =>
        own == given || given == VoiceKind.Unknown ? own
        : own == VoiceKind.Unknown ? given
        : own == VoiceKind.Explanation && given is VoiceKind.BeforeVote or VoiceKind.AfterVote ? given
        : given == VoiceKind.Explanation && own is VoiceKind.BeforeVote or VoiceKind.AfterVote ? own
        : VoiceKind.Unknown;

    private bool IsNameAlone(string words) => words.Length is > 2 and < 60 && states.Resolve(words.Trim(' ', '.'), day) is not null;

    [GeneratedRegex(
        @"^(?:acting\s)?(?:vice[\s-])?(?:president|chair(?:man|woman|person)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Chairing();

    [GeneratedRegex(
        @"\b(?:turn|move|proceed|pass)\s(?:now\s|on\s)*to\s(?:the\s)?(?:agenda\s)?(?:next\s)?(?:agenda\s)?item\b|\bconclu\w+\b.*\b(?:item|consideration)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NextItem();

    [GeneratedRegex(
        @"\bamendments?\b.*\bL\s?\.?\s?[0-9].*\bto\b.*\bL\s?\.?\s?[0-9]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AmendsDraft();

    [GeneratedRegex(
        @"\bvoting\sis\s(?:now\s)?(?:open|closed)\b|\bproceed\s(?:now\s)?to\s(?:the\s|a\s)?(?:recorded\s)?vot|\b(?:is|are|was)\s(?:therefore\s|thus\s)?(?:adopted|rejected)\b|\bit\sis\sso\sdecided\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Decides();

    [GeneratedRegex(@"\bdraft\s(?:resolution|decision|proposal|text)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DraftWord();
}
