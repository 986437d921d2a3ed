namespace Placard.Rooms.States;

/// <summary>The state whose news are asked for, and since when.</summary>
/// <param name="State">The delegation that votes.</param>
/// <param name="Since">The first day; the default for the last twelve months of the edition.</param>
public sealed record StateSinceQuery(State State, PartialDate Since)
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath() with { Example = "STATE" };

    private static readonly Parameter<PartialDate> FirstDay = Ask.Day(
        "date",
        "On or after this date; the last twelve months of the edition if none is given"
    ) with
    {
        Label = "Since",
    };

    public static QueryParameters<StateSinceQuery> Parameters { get; } =
        new QueryParameters<StateSinceQuery>(request => new(request.States.Delegation(request.Value(Named)!), request.Value(FirstDay)))
            .With(Named, q => q.State)
            .With(FirstDay, q => q.Since);

    public string Address => StateAddresses.Since(State.Code);
}

/// <summary>What happened to a state since a day, room by room.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Since">The first day that counts.</param>
/// <param name="Until">The day of the last vote that the edition has.</param>
/// <param name="Sections">What happened, by list.</param>
public sealed record StateSince(StateSinceQuery Query, DateOnly Since, PartialDate Until, IReadOnlyList<HappeningSection> Sections)
{
    public const int MostOnPage = 25;
    private const int MostInFeed = 60;

    /// <summary>What “since” does not mean.</summary>
    public const string Limit =
        "Things are listed by the day on which they happened. What a later edition learned about earlier days is among the changes.";

    public State State => Query.State;

    public int Count => Sections.Sum(s => s.All.Count);

    public static StateSince Of(OpenEdition edition, StateSinceQuery query, Happenings happenings)
    {
        var until = edition.Info.AsOf;
        var since =
            query.Since.IsKnown ? query.Since.Earliest
            : until.IsKnown ? until.Latest.AddYears(-1)
            : default;
        return new(query, since, until, happenings.Of(edition, Subject.Of(query.State.Code), since));
    }

    /// <summary>How much there is, and for which days, in a sentence.</summary>
    public string Lead =>
        $"{Plurals.Count(Count, "thing")} since {Since.InWords()}"
        + (Until.IsKnown ? $"; the last vote in this edition is of {Until.InWords()}." : ".");

    public Feed ToFeed()
    {
        var feed = Sections.ToFeed($"New on {State.Name}");
        return feed with { Entries = [.. feed.Entries.Take(MostInFeed)] };
    }
}
