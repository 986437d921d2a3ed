using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>What the list of standing invitations is narrowed to.</summary>
public sealed record InvitationQuery(string? Status)
{
    private static readonly Parameter<string?> OfStatus = new(
        "status",
        ParameterKind.Choice,
        "Only invitations extended, or only those pledged",
        (_, text) =>
            InvitationWords.All.FirstOrDefault(w => w.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw Refusal.Unreadable($"{Quotes.Of(text)} is not a value of status; write {Lists.Or(InvitationWords.All)}."),
        status => status
    )
    {
        Choices = InvitationWords.All,
    };

    public static QueryParameters<InvitationQuery> Parameters { get; } =
        new QueryParameters<InvitationQuery>(request => new(request.Value(OfStatus))).With(OfStatus, q => q.Status);
}

/// <summary>The standing invitations held, and how many are known to be missing.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Shown">Those that pass, with the state, by name.</param>
/// <param name="Extended">How many states of any are held to have extended one.</param>
/// <param name="Counts">How many states a source counts by a day, latest first.</param>
public sealed record InvitationList(
    InvitationQuery Query,
    IReadOnlyList<(State State, StandingInvitation Invitation)> Shown,
    int Extended,
    IReadOnlyList<StandingInvitationCount> Counts
)
{
    /// <summary>How many states pledged one and are not held to have extended it.</summary>
    public required int Pledged { get; init; }

    /// <summary><c>83 states: 81 are said to have extended one, and 2 to have pledged one.</c></summary>
    public string InWords =>
        Pledged == 0
            ? $"{Plurals.Count(Extended, "state is", "states are")} said to have extended one."
            : $"{Plurals.Count(Extended + Pledged, "state")}: {Numbers.Plain(Extended)} {Plurals.Of(Extended, "is", "are")} said to have "
                + $"extended one, and {Numbers.Plain(Pledged)} to have pledged one.";

    /// <summary>How many members at least are not among those held, by the latest count; null where none is held.</summary>
    public int? Missing => Counts.Count > 0 ? Math.Max(0, Counts[0].Members - Extended) : null;

    public static InvitationList Of(OpenEdition edition, InvitationQuery query)
    {
        var index = AccessIndex.Of(edition);
        return new(
            query,
            [
                .. index
                    .Invitations.Where(i => query.Status is not { } status || InvitationWords.Status(i) == status)
                    .Select(i => (State: edition.States.Find(i.State), Invitation: i))
                    .Where(i => i.State is not null)
                    .Select(i => (i.State!, i.Invitation))
                    .OrderBy(i => i.Item1.Name, StringComparer.Ordinal),
            ],
            index.Invitations.Count(i => !i.IsPledge),
            [.. index.InvitationCounts.OrderByDescending(c => c.AsOf)]
        )
        {
            Pledged = index.Invitations.Count(i => i.IsPledge),
        };
    }
}
