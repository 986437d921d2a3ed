using Placard.Record.Texts.Search;
using Placard.Record.Voices;

namespace Placard.Rooms.Voices;

/// <summary>Which statements in meetings a reader asks for.</summary>
/// <param name="Words">The words sought; empty for none.</param>
/// <param name="Text">The words understood; null for none.</param>
/// <param name="State">Only of this state.</param>
/// <param name="Kind">Only of this kind.</param>
/// <param name="Draft">Only on this draft, whichever of its revisions.</param>
/// <param name="Organ">Only in meetings of this body.</param>
/// <param name="Session">Only in meetings of this session.</param>
/// <param name="From">Only on or after this date.</param>
/// <param name="To">Only on or before this date.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Most">How many a command prints for reading.</param>
public sealed record VoiceQuery(
    string Words,
    TextQuery? Text,
    State? State,
    VoiceKind? Kind,
    DocumentSymbol Draft,
    string? Organ,
    int? Session,
    PartialDate From,
    PartialDate To,
    int Page,
    int Most = Ask.MostPrinted
)
{
    private const int LastSession = 2999;

    private static readonly Parameter<string?> Sought = Ask.Text(
        "q",
        "Only with these words: words, \"exact phrases\", begin*, NEAR(a b, 5), a OR b, NOT without"
    ) with
    {
        Label = "Words",
        Example = "WORDS",
        MaxLength = TextQuery.Longest,
        IsPositional = true,
    };
    private static readonly Parameter<State?> Speaking = Ask.State("state", "Only of this state; a code or a name");
    private static readonly Parameter<VoiceKind?> OfKind = Ask.Choice<VoiceKind>(
        "kind",
        "Only statements of this kind, as far as rules can tell",
        VoiceKindWords.TryParse,
        kind => kind.ToWord(),
        [.. VoiceKindWords.All.Where(word => word != VoiceKind.Chair.ToWord())]
    );
    private static readonly Parameter<DocumentSymbol> OnDraft = Ask.Symbol("draft", "Only statements on this draft: A/HRC/58/L.12");
    private static readonly Parameter<string?> OfSession = Ask.Text(
        "session",
        "Only in this session of a body, or this year of ECOSOC"
    ) with
    {
        MaxLength = 4,
        IsFolded = true,
    };

    /// <summary>The body of a meeting, by its code.</summary>
    internal static Parameter<string?> InBody { get; } =
        new(
            "body",
            ParameterKind.Choice,
            $"The body whose meeting it was: {Lists.Or(MeetingName.Organs)}",
            (_, text) =>
                MeetingName.Organs.FirstOrDefault(o => o.Equals(text, StringComparison.OrdinalIgnoreCase))
                ?? (Record.Bodies.Body.Find(text) is { } body && MeetingName.Organs.Contains(body.Code) ? body.Code : null)
                ?? throw Refusal.Unreadable(
                    $"{Quotes.Of(text)}, given as body, has no transcripts here; write {Lists.Or(MeetingName.Organs)}."
                ),
            organ => organ
        )
        {
            Choices = MeetingName.Organs,
            ChoiceLabel = MeetingName.NameOf,
            Example = "HRC",
            AnyLabel = "Every body",
        };

    public static QueryParameters<VoiceQuery> Parameters { get; } =
        new QueryParameters<VoiceQuery>(Read)
            .With(Sought, q => q.Words)
            .With(Speaking, q => q.State)
            .With(OfKind, q => q.Kind)
            .With(OnDraft, q => q.Draft)
            .With(InBody, q => q.Organ)
            .With(OfSession, q => Numbers.Plain(q.Session))
            .With(Ask.From with { IsFolded = true }, q => q.From)
            .With(Ask.To with { IsFolded = true }, q => q.To)
            .With(Ask.Page, q => q.Page > 1 ? q.Page : null)
            .With(Ask.Printed, q => q.Most);

    /// <summary>All statements.</summary>
    public static VoiceQuery Everything { get; } = new("", null, null, null, default, null, null, default, default, 1);

    /// <summary>The address of the list.</summary>
    public string Address => VoiceAddresses.Start + Parameters.ToAddress(this);

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => this with { Page = 1 } != Everything;

    internal bool Passes(HeardVoice heard) =>
        (State is null || heard.Voice.State == State.Code)
        && (Kind is null || heard.Voice.Kind == Kind)
        && (!Draft.IsKnown || (heard.Voice.Draft.IsKnown && heard.Voice.Draft.WithoutRevision == Draft.WithoutRevision))
        && (Organ is null || heard.Voice.Meeting.Organ == Organ)
        && (Session is null || heard.Voice.Meeting.Session == Session)
        && (!From.IsKnown || heard.Meeting.Day >= From.Earliest)
        && (!To.IsKnown || heard.Meeting.Day <= To.Latest);

    private static VoiceQuery Read(Request request)
    {
        var words = request.Value(Sought) ?? "";
        TextQuery? parsed = null;
        if (words.Length > 0 && !TextQuery.TryParse(words, out parsed, out var problem))
            throw Refusal.Unreadable(problem);
        var (from, to) = Ask.Span(request);
        return new(
            words,
            parsed,
            request.Value(Speaking) is { } state ? request.States.Delegation(state) : null,
            request.Value(OfKind),
            request.Value(OnDraft),
            request.Value(InBody),
            SessionOf(request.Value(OfSession)),
            from,
            to,
            request.Value(Ask.Page) ?? 1,
            request.Value(Ask.Printed) ?? Ask.MostPrinted
        );
    }

    private static int? SessionOf(string? text) =>
        text is null ? null
        : int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var session)
        && session is > 0 and <= LastSession
            ? session
        : throw Refusal.Unreadable($"{Quotes.Of(text)}, given as session, is not the number of a session; write one such as 58.");
}
