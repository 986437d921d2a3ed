using Placard.Record.FollowUp;
using Placard.Rooms.Votes;

namespace Placard.Rooms.FollowUp;

/// <summary>The list of cases as JSON gives it.</summary>
/// <param name="Total">How many pass the filter, whatever page this is.</param>
/// <param name="Until">The last day of decision in the edition.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">The number of pages.</param>
/// <param name="Cases">The cases, the latest decided first.</param>
public sealed record CaseListJson(int Total, string? Until, int Page, int Pages, IReadOnlyList<CaseJson> Cases)
{
    public static CaseListJson Of(CaseList list) =>
        new(list.All.Count, list.Until.OrNull(), list.Query.Page, list.Pages, [.. list.Shown.Select(CaseJson.Of)]);
}

/// <summary>One case with what other sources say, as JSON gives it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Others">What other sources say, with what differs by column.</param>
public sealed record ShownCaseJson(CaseJson Case, IReadOnlyList<OtherCaseJson> Others)
{
    public static ShownCaseJson Of(ShownCase view) =>
        new(CaseJson.Of(view.Case), [.. view.Others.Select(o => new OtherCaseJson(SourceJson.Of(o.Origin), o.Differs))]);
}

/// <summary>What another source says of a case.</summary>
public sealed record OtherCaseJson(SourceJson Source, IReadOnlyDictionary<string, string> Differs);

/// <summary>One case as JSON gives it; what is not known is left out. It names nobody but states.</summary>
public sealed record CaseJson
{
    public required string Id { get; init; }
    public required string Committee { get; init; }
    public string? Communication { get; init; }
    public string? Symbol { get; init; }
    public required IReadOnlyList<string> States { get; init; }
    public string? Submitted { get; init; }
    public string? Decided { get; init; }

    /// <summary>The kind of decision, which does not say whether a right was violated.</summary>
    public string? Decision { get; init; }

    public IReadOnlyList<string>? Articles { get; init; }
    public IReadOnlyList<string>? Issues { get; init; }
    public string? Session { get; init; }
    public string? Doubt { get; init; }
    public required IReadOnlyList<SourceJson> Sources { get; init; }

    public static CaseJson Of(IndividualCase c) =>
        new()
        {
            Id = c.Id,
            Committee = c.Committee,
            Communication = c.Communication.OrNull(),
            Symbol = c.Symbol.OrNull(),
            States = [.. c.States.Select(s => s.ToString())],
            Submitted = c.Submitted.OrNull(),
            Decided = c.Decided.OrNull(),
            Decision = c.Decision.OrNull(),
            Articles = c.Articles.Any() ? [.. c.Articles] : null,
            Issues = c.Issues.Any() ? [.. c.Issues] : null,
            Session = c.Session.OrNull(),
            Doubt = c.Doubt.OrNull(),
            Sources = [SourceJson.Of(c.Origin)],
        };
}
