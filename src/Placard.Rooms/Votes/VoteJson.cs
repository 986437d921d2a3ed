namespace Placard.Rooms.Votes;

/// <summary>One vote as JSON gives it. The order of the members is the order in the file; what is not known is left out.</summary>
public sealed record VoteJson
{
    public string? Symbol { get; init; }
    public required string Address { get; init; }
    public string? Date { get; init; }
    public required string Body { get; init; }
    public required string Title { get; init; }
    public required string Kind { get; init; }
    public string? Part { get; init; }
    public required string Outcome { get; init; }
    public required string Method { get; init; }
    public TallyJson? Tally { get; init; }

    /// <summary>How many votes decided it, by the rule of the body; left out where a veto did.</summary>
    public int? Margin { get; init; }

    /// <summary>The permanent members whose votes against defeated it.</summary>
    public IReadOnlyList<string>? Vetoes { get; init; }

    /// <summary>How far the record can be trusted: <c>confirmed</c> (two independent sources agree), <c>single</c> (one source),
    /// <c>disputed</c> (sources differ) or <c>quarantined</c> (contains an error).</summary>
    public required string Status { get; init; }
    public IReadOnlyList<DoubtJson>? Doubts { get; init; }
    public string? Draft { get; init; }
    public string? Amends { get; init; }
    public string? Session { get; init; }
    public string? Meeting { get; init; }
    public string? AgendaItem { get; init; }
    public IReadOnlyList<string>? Topics { get; init; }
    public SponsorsJson? Sponsors { get; init; }

    /// <summary>The ballots by state, in code order; in a list that of the state asked for alone; left out where there is no roll
    /// call.</summary>
    public IReadOnlyDictionary<string, string>? Ballots { get; init; }

    public IReadOnlyList<SourceJson>? Sources { get; init; }

    /// <summary>The states whose ballots differ between the versions, in code order.</summary>
    public IReadOnlyList<string>? Differing { get; init; }

    /// <summary>What each source says, best witness first; only for a disputed or quarantined vote.</summary>
    public IReadOnlyList<VersionJson>? Versions { get; init; }

    /// <summary>The whole answer for a vote; sources and versions only where it has its witnesses.</summary>
    public static VoteJson Of(VoteEvent vote) =>
        Line(vote) with
        {
            Ballots = BallotsOf(vote.Ballots),
            Sources = vote.Witnesses.Count == 0 ? null : [.. vote.Witnesses.Select(w => SourceJson.Of(w.Origin))],
            Differing = Codes(VersionDifferences.StatesOf(vote.Witnesses)),
            Versions = vote.Status is RecordStatus.Disputed or RecordStatus.Quarantined
                ? vote.Witnesses.Select(VersionJson.Of).ToArray().OrNull()
                : null,
        };

    /// <summary>The answer for a vote in a list: without ballots, sources and versions.</summary>
    public static VoteJson Line(VoteEvent vote) =>
        new()
        {
            Symbol = (vote.Symbol.IsKnown ? vote.Symbol : vote.Draft).OrNull(),
            Address = vote.Address.ToString(),
            Date = vote.Date.OrNull(),
            Body = vote.Body.Code,
            Title = vote.Title,
            Kind = vote.Kind.ToWord(),
            Part = vote.Part.OrNull(),
            Outcome = vote.Outcome.ToWord(),
            Method = vote.Method.ToWord(),
            Tally = TallyJson.Of(vote.Tally),
            Margin = vote.Margin,
            Vetoes = Codes(vote.Vetoes),
            Status = vote.Status.ToWord(),
            Doubts = vote.Doubts.Select(DoubtJson.Of).ToArray().OrNull(),
            Draft = vote.Draft.OrNull(),
            Amends = vote.Amends.OrNull(),
            Session = vote.Session.OrNull(),
            Meeting = vote.Meeting.OrNull(),
            AgendaItem = vote.AgendaItem.OrNull(),
            Topics = vote.Topics.OrNull(),
            Sponsors = SponsorsJson.Of(vote),
        };

    /// <summary>The same with the ballot of one state; without any where none is asked for.</summary>
    public static VoteJson Line(VoteEvent vote, StateCode of) =>
        of.IsKnown
            ? Line(vote) with
            {
                Ballots = new Dictionary<string, string> { [of.ToString()] = vote.Ballots[of].ToWord() },
            }
            : Line(vote);

    internal static IReadOnlyDictionary<string, string>? BallotsOf(BallotSheet sheet)
    {
        if (sheet.Count == 0)
            return null;
        var ballots = new OrderedDictionary<string, string>(sheet.Count, StringComparer.Ordinal);
        foreach (var (state, ballot) in sheet)
            ballots.Add(state.ToString(), ballot.ToWord());
        return ballots;
    }

    internal static IReadOnlyList<string>? Codes(IReadOnlyList<StateCode> states) =>
        states.Count == 0 ? null : [.. states.Select(s => s.ToString())];
}

/// <summary>A tally as JSON gives it; those not voting only where they are counted.</summary>
public sealed record TallyJson(int Yes, int No, int Abstain, int? NotVoting)
{
    public static TallyJson? Of(Tally? tally) => tally is { } t ? new(t.Yes, t.No, t.Abstain, t.NotVoting) : null;
}

/// <summary>A reason to doubt a vote's record as JSON gives it.</summary>
public sealed record DoubtJson(string Kind, string Sentence, IReadOnlyList<string>? States, string? Other)
{
    public static DoubtJson Of(Doubt doubt) =>
        new(doubt.Kind.ToWord(), doubt.Sentence, VoteJson.Codes(doubt.States), doubt.Other.IsKnown ? doubt.Other.ToString() : null);
}

/// <summary>Who proposed it, as JSON gives it; states by code, others as written.</summary>
public sealed record SponsorsJson(IReadOnlyList<string>? Main, IReadOnlyList<string>? Additional, IReadOnlyList<string>? Other)
{
    public static SponsorsJson? Of(VoteEvent vote) =>
        vote.MainSponsors.Count + vote.AdditionalSponsors.Count + vote.OtherSponsors.Count == 0
            ? null
            : new(VoteJson.Codes(vote.MainSponsors), VoteJson.Codes(vote.AdditionalSponsors), vote.OtherSponsors.OrNull());
}

/// <summary>Where a fact was read, as JSON gives it.</summary>
public sealed record SourceJson(string Source, string? File, string? Locator, string? AsOf)
{
    public static SourceJson Of(Origin origin) =>
        new(
            origin.Source.ToString(),
            origin.File.Length == 0 ? null : origin.File,
            origin.Locator.Length == 0 ? null : origin.Locator,
            origin.AsOf.IsKnown ? origin.AsOf.ToString() : null
        );
}

/// <summary>One source's version of a vote as JSON gives it.</summary>
public sealed record VersionJson(
    SourceJson Source,
    string? Date,
    string Outcome,
    string Method,
    TallyJson? Tally,
    IReadOnlyDictionary<string, string>? Ballots
)
{
    public static VersionJson Of(Witness witness) =>
        new(
            SourceJson.Of(witness.Origin),
            witness.Date.IsKnown ? witness.Date.ToString() : null,
            witness.Outcome.ToWord(),
            witness.Method.ToWord(),
            TallyJson.Of(witness.Tally),
            VoteJson.BallotsOf(witness.Ballots)
        );
}
