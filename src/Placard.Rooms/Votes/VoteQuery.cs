using Placard.Record.Votes.Sessions;

namespace Placard.Rooms.Votes;

/// <summary>What a reader asked of a list of votes: read and written in one place, so that every list has an address.</summary>
/// <param name="Filter">What the list is narrowed to.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Most">How many a command prints for reading.</param>
public sealed record VoteQuery(VoteFilter Filter, int Page = 1, int Most = Ask.MostPrinted)
{
    private const int WidestMargin = 200;

    private static readonly Parameter<string?> Topic = Ask.Text(
        "topic",
        "Only votes whose title, or one of whose subjects, contains all these words"
    ) with
    {
        Label = "Words of the title or subject",
    };
    private static readonly Parameter<StateCode> State = Delegation(
        Ask.State("state", "Only votes on which this state has a ballot; a code or a name")
    );

    private static readonly Parameter<StateCode> Sponsor = Delegation(
        Ask.State("sponsor", "Only votes on proposals that this state sponsored; a code or a name")
    ) with
    {
        IsFolded = true,
    };

    private static readonly Parameter<SponsorRole?> Role = Ask.Choice<SponsorRole>(
        "as",
        "With a sponsor: only where it introduced the proposal (main) or joined it (additional)",
        VoteWords.TryRole,
        role => role.ToWord(),
        [.. VoteWords.RoleWords]
    ) with
    {
        Label = "Sponsor as",
        AnyLabel = "Either",
        IsFolded = true,
    };

    private static readonly Parameter<string?> Item = Ask.Text(
        "item",
        "Only votes under this agenda item: its number, such as 4 or 71 (b), or words of its title"
    ) with
    {
        Label = "Agenda item",
        Example = "ITEM",
        Placeholder = "4",
        MaxLength = 100,
        IsFolded = true,
    };

    private static readonly Parameter<Ballot?> Ballots = Ask.Choice<Ballot>(
        "ballot",
        "With a state: only where it voted yes, no, abstain or not-voting",
        VoteWords.TryBallot,
        b => b.ToWord(),
        [.. VoteWords.BallotWords]
    ) with
    {
        Label = "Its ballot",
    };

    private static readonly Parameter<Body?> InBody = Ask.Body($"Only votes of this body: {Ask.Bodies}") with { Label = "Body" };

    private static readonly Parameter<BodySession?> InSession = new(
        "session",
        ParameterKind.Text,
        "Only votes of this session: HRC/58, HRC/S-37, GA/78, GA/ES-11, SC/2024",
        (request, text) => HeldSessions.Of(request.Edition).Read(request, "session", text),
        session => session?.Code
    )
    {
        Example = "HRC/58",
        Placeholder = "HRC/58",
        MaxLength = 40,
        IsFolded = true,
    };

    private static readonly Parameter<Outcome?> Ended = Ask.Choice<Outcome>(
        "outcome",
        "Only votes that ended so",
        VoteWords.TryOutcome,
        o => o.ToWord(),
        [.. VoteWords.OutcomeWords]
    ) with
    {
        IsOffered = (held, word) => VoteWords.TryOutcome(word, out var outcome) && held.Outcomes.Contains(outcome),
        IsFolded = true,
    };

    private static readonly Parameter<VoteKind?> Kind = Ask.Choice<VoteKind>(
        "kind",
        "Only votes on this: whole-text, amendment, paragraph or procedure",
        VoteWords.TryKind,
        k => k.ToWord(),
        [.. VoteWords.KindWords]
    ) with
    {
        Label = "Put to the vote",
        AnyLabel = "Anything",
        IsOffered = (held, word) => VoteWords.TryKind(word, out var kind) && held.Kinds.Contains(kind),
        IsFolded = true,
    };

    private static readonly Parameter<RecordStatus?> Status = Ask.Choice<RecordStatus>(
        "status",
        $"Only votes of this status: {Lists.Or([.. VoteWords.StatusWordsExplained])}",
        VoteWords.TryStatus,
        s => s.ToWord(),
        [.. VoteWords.StatusWords]
    ) with
    {
        ChoiceLabel = StatusInWords,
        AnyLabel = "All without an error",
        IsOffered = (held, word) => VoteWords.TryStatus(word, out var status) && held.Statuses.Contains(status),
        IsFolded = true,
    };

    private static readonly Parameter<RecordStatus?> InDoubt = Status with
    {
        Summary = "Only the disputed (sources differ), or only the quarantined (contains an error)",
        Choices = [RecordStatus.Disputed.ToWord(), RecordStatus.Quarantined.ToWord()],
        AnyLabel = "Both",
        IsFolded = false,
    };

    private static readonly Parameter<int?> Margin = Ask.Number(
        "margin",
        "Only votes that at most this many votes decided, by the rule of the body",
        0,
        WidestMargin
    ) with
    {
        Label = "Maximum margin",
        IsFolded = true,
    };

    private static readonly Parameter<bool> Voted = Ask.Flag("voted", "Only votes with a tally") with
    {
        Label = "Votes with a tally only",
        IsFolded = true,
    };

    private static readonly Parameter<bool> Quarantined = Ask.Flag(
        "quarantined",
        "Include quarantined votes: those whose record contains an error"
    ) with
    {
        Label = "Include votes whose record contains an error",
        IsFolded = true,
    };

    private static readonly Parameter<bool> DisputedOnly = Ask.Flag(
        "disputed",
        "Only votes on which sources differ; the same as --status disputed"
    ) with
    {
        Place = ParameterPlace.Command,
    };

    /// <summary>What the list of all votes can be asked for.</summary>
    public static QueryParameters<VoteQuery> Parameters { get; } =
        Filters(OfAny, State, Status, Quarantined)
            .With(Ask.Page, q => q.Page > 1 ? q.Page : null)
            .With(DisputedOnly, _ => false)
            .With(Ask.Printed, q => q.Most);

    /// <summary>What the list of one state's votes can be asked for.</summary>
    public static QueryParameters<VoteQuery> OfStateParameters { get; } =
        Filters(Of, null, Status, Quarantined).With(Ask.Page, q => q.Page > 1 ? q.Page : null);

    /// <summary>What the list of disputed and quarantined votes can be asked for.</summary>
    public static QueryParameters<VoteQuery> DisputedParameters { get; } =
        Filters(OfDisputed, State, InDoubt, null).With(Ask.Page, q => q.Page > 1 ? q.Page : null);

    /// <summary>What of the record the list rests on.</summary>
    public Reach Reach => new(HeldPart.Votes, Filter.Session?.Body ?? Filter.Body, Filter.From, Filter.To);

    /// <summary>The address of this list of all votes.</summary>
    public string OnVotes() => Addresses.Votes + this;

    /// <summary>The query as an address writes it, <c>?</c> first; empty where nothing narrows.</summary>
    public override string ToString() => Parameters.ToAddress(this);

    /// <summary>Reads what an address or a command asks for; a filter that it has no parameter for does not narrow.</summary>
    /// <exception cref="Refusal">A value means nothing.</exception>
    public static VoteQuery Of(Request request)
    {
        var (from, to) = Ask.Span(request);
        return new VoteQuery(
            new VoteFilter
            {
                Body = request.Value(InBody),
                Session = request.Value(InSession),
                From = from,
                To = to,
                State = request.Value(State),
                Ballot = request.Value(Ballots) ?? Ballot.None,
                Topic = request.Value(Topic),
                Sponsor = request.Value(Sponsor),
                SponsorRole = request.Value(Role),
                Item = request.Value(Item),
                Outcome = request.Value(Ended),
                Kind = request.Value(Kind),
                Status = request.Value(DisputedOnly) && request.IsCommand ? RecordStatus.Disputed : request.Value(Status),
                MaxMargin = request.Value(Margin),
                WithQuarantined = request.Value(Quarantined),
                OnlyVoted = request.Value(Voted),
            },
            request.Value(Ask.Page) ?? 1,
            request.Value(Ask.Printed) ?? Ask.MostPrinted
        );
    }

    private static VoteQuery OfAny(Request request)
    {
        var query = OfSponsored(request);
        return query.Filter.Ballot == Ballot.None || query.Filter.State.IsKnown
            ? query
            : throw Refusal.Unreadable(
                $"Name the state that voted {query.Filter.Ballot.ToWord()}.",
                new Link("The votes, whatever the ballot", new VoteQuery(query.Filter with { Ballot = Ballot.None }).OnVotes())
            );
    }

    private static VoteQuery OfSponsored(Request request)
    {
        var query = Of(request);
        return query.Filter.SponsorRole is not { } role || query.Filter.Sponsor.IsKnown
            ? query
            : throw Refusal.Unreadable(
                $"Name the state that was {role.ToWord()} sponsor.",
                new Link("The votes, whoever sponsored", new VoteQuery(query.Filter with { SponsorRole = null }).OnVotes())
            );
    }

    private static VoteQuery OfDisputed(Request request)
    {
        var query = OfSponsored(request);
        return query.Filter.Status is not (RecordStatus.Confirmed or RecordStatus.Single)
            ? query
            : throw Refusal.Unreadable(
                $"Votes in doubt are disputed (sources differ) or quarantined (contains an error), not "
                    + $"{query.Filter.Status.Value.ToWord()}.",
                new Link("Such votes", query.OnVotes()),
                new Link("Votes in doubt", Addresses.Disputed)
            );
    }

    private static Parameter<StateCode> Delegation(Parameter<State?> named) =>
        new(
            named.Name,
            named.Kind,
            named.Summary,
            (request, text) => request.States.Delegation(named.Read(request, text)!).Code,
            code => code.IsKnown ? code.ToString() : null
        )
        {
            Example = named.Example,
            Placeholder = named.Placeholder,
            MaxLength = named.MaxLength,
        };

    private static string StatusInWords(string word) => VoteWords.TryStatus(word, out var status) ? status.InWords() : word;

    private static QueryParameters<VoteQuery> Filters(
        Func<Request, VoteQuery> read,
        Parameter<StateCode>? state,
        Parameter<RecordStatus?> status,
        Parameter<bool>? quarantined
    )
    {
        var parameters = new QueryParameters<VoteQuery>(read).With(Topic, q => q.Filter.Topic);
        if (state is not null)
            parameters.With(state, q => q.Filter.State);
        parameters
            .With<Ballot?>(Ballots, q => q.Filter.Ballot == Ballot.None ? null : q.Filter.Ballot)
            .With(InBody, q => q.Filter.Body)
            .With(InSession, q => q.Filter.Session)
            .With(Ask.From, q => q.Filter.From)
            .With(Ask.To, q => q.Filter.To)
            .With(Ended, q => q.Filter.Outcome)
            .With(Kind, q => q.Filter.Kind)
            .With(Sponsor, q => q.Filter.Sponsor)
            .With(Role, q => q.Filter.SponsorRole)
            .With(Item, q => q.Filter.Item)
            .With(status, q => q.Filter.Status)
            .With(Margin, q => q.Filter.MaxMargin)
            .With(Voted, q => q.Filter.OnlyVoted);
        return quarantined is null ? parameters : parameters.With(quarantined, q => q.Filter.WithQuarantined);
    }
}
