namespace Placard.Edition.Reading;

/// <summary>What an edition has of one kind of thing: how many, and from which day to which.</summary>
/// <param name="Count">How many there are, with or without a date.</param>
/// <param name="First">The date of the earliest; the default where none has a date.</param>
/// <param name="Last">The date of the latest; the default where none has a date.</param>
public readonly record struct HeldSpan(int Count, PartialDate First, PartialDate Last)
{
    /// <summary>Whether a date lies after everything with a date; false where nothing has one.</summary>
    public bool EndsBefore(PartialDate date) => date.IsKnown && Last.IsKnown && date.Latest > Last.Latest;

    /// <summary>The span of dates in any order.</summary>
    internal static HeldSpan Of(IEnumerable<PartialDate> dates)
    {
        var (count, first, last) = (0, default(PartialDate), default(PartialDate));
        foreach (var date in dates)
        {
            count++;
            if (!date.IsKnown)
                continue;
            if (!first.IsKnown || date.Earliest < first.Earliest)
                first = date;
            if (!last.IsKnown || date.Latest > last.Latest)
                last = date;
        }
        return new(count, first, last);
    }
}

/// <summary>What an edition has of one body, as far as it can be used.</summary>
/// <param name="Body">The body.</param>
/// <param name="Votes">Its votes and decisions, the quarantined left out.</param>
/// <param name="RollCalls">Those with ballots that measures use.</param>
/// <param name="Texts">Its texts, those without a title left out.</param>
/// <param name="Quarantined">The quarantined votes.</param>
public sealed record HeldOfBody(Body Body, HeldSpan Votes, HeldSpan RollCalls, HeldSpan Texts, int Quarantined)
{
    /// <summary>Whether there is nothing of the body at all, not even in doubt.</summary>
    public bool IsEmpty => Votes.Count + Texts.Count + Quarantined == 0;
}

/// <summary>What an edition has of every body, and until when: the ground of every "no votes match". Made once for an edition.</summary>
public sealed class HeldRecord
{
    private readonly Dictionary<Body, HeldOfBody> _byBody;

    /// <summary>Counts what is there.</summary>
    public HeldRecord(IReadOnlyList<VoteEvent> votes, IReadOnlyList<TextEntry> texts)
    {
        var votesOf = votes.ToLookup(v => v.Body);
        var textsOf = texts.Where(t => t.Title.Length > 0).ToLookup(t => t.Body);
        Bodies =
        [
            .. Body.All.Select(body => new HeldOfBody(
                body,
                HeldSpan.Of(votesOf[body].Where(v => v.Status != RecordStatus.Quarantined).Select(v => v.Date)),
                HeldSpan.Of(votesOf[body].Where(v => v.IsMeasurable).Select(v => v.Date)),
                HeldSpan.Of(textsOf[body].Select(t => t.Date)),
                votesOf[body].Count(v => v.Status == RecordStatus.Quarantined)
            )),
        ];
        _byBody = Bodies.ToDictionary(b => b.Body);
        Kinds = votes.Select(v => v.Kind).ToHashSet();
        Outcomes = votes.Select(v => v.Outcome).ToHashSet();
        Statuses = votes.Select(v => v.Status).ToHashSet();
        Languages = texts.SelectMany(t => t.Wordings.Select(w => w.Language)).ToHashSet();
    }

    /// <summary>Every body, in the order in which lists show them; of some there is nothing.</summary>
    public IReadOnlyList<HeldOfBody> Bodies { get; }

    /// <summary>What can have been put to a vote, as far as any vote says so.</summary>
    public IReadOnlySet<VoteKind> Kinds { get; }

    /// <summary>The outcomes that votes have.</summary>
    public IReadOnlySet<Outcome> Outcomes { get; }

    /// <summary>The statuses that votes have.</summary>
    public IReadOnlySet<RecordStatus> Statuses { get; }

    /// <summary>The languages that texts are in.</summary>
    public IReadOnlySet<Language> Languages { get; }

    /// <summary>What there is of one body.</summary>
    public HeldOfBody Of(Body body) => _byBody[body];
}
