using System.Buffers;
using System.Globalization;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>What was decided, how, on which day, at which session, by which body, and how often.</summary>
internal static class DecisionTemplates
{
    private static readonly SearchValues<char> Unquotable = SearchValues.Create("“”\"<[{");

    private static readonly Body[] Bodies =
    [
        Body.HumanRightsCouncil,
        Body.GeneralAssembly,
        Body.SecurityCouncil,
        Body.EconomicAndSocialCouncil,
        Body.CommissionOnHumanRights,
    ];
    private static readonly string[] Outcomes = ["adopted", "rejected", "withdrawn"];
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    public static IReadOnlyList<Template> All { get; } =
    [
        new("outcome", "what became of it", WhatBecameOfIt),
        new("method", "by vote or without", ByVoteOrWithout),
        new("date", "day", OnDay),
        new("date", "month", InMonth),
        new("session", "session and day", AtSession),
        new("body", "which body", ByBody),
        new("count", "resolutions of a session", ResolutionsOfASession),
    ];

    /// <summary>Days near a day, in words.</summary>
    public static IReadOnlyList<string> OtherDays(Ground ground, DateOnly day) =>
        [.. ground.Some([-30, -7, -2, -1, 1, 3, 10, 31], 3).Select(d => Written.Day(day.AddDays(d)))];

    private static Drawn? WhatBecameOfIt(Ground ground)
    {
        var word = ground.Pick(Outcomes);
        if (ground.PickOrNone(ground.Decided.Where(v => WordOf(v.Outcome) == word && v.Vetoes.Count == 0)) is not { } vote)
            return null;
        return new Drawn(
            "{0} was {1}.",
            RecordOf(vote),
            new Blank("symbol", Written.Document(vote, spoken: false)),
            new Blank("outcome", word, [.. Outcomes.Where(o => o != word)])
        );
    }

    private static Drawn? ByVoteOrWithout(Ground ground)
    {
        var outcome = ground.Either() ? Outcome.Adopted : Outcome.AdoptedWithoutVote;
        if (ground.PickOrNone(ground.Decided.Where(v => v.Outcome == outcome)) is not { } vote)
            return null;
        var byVote = outcome == Outcome.Adopted;
        return new Drawn(
            "{0} was adopted {1}.",
            RecordOf(vote),
            new Blank("symbol", Written.Document(vote, ground.Either())),
            new Blank("method", byVote ? "by a vote" : "without a vote", [byVote ? "without a vote" : "by a vote"])
        );
    }

    private static Drawn? OnDay(Ground ground)
    {
        if (ground.PickOrNone(Adopted(ground)) is not { } vote)
            return null;
        return new Drawn(
            "The {0} adopted {1} on {2}.",
            RecordOf(vote),
            new Blank("body", vote.Body.Name),
            new Blank("symbol", Written.Document(vote, spoken: false)),
            new Blank("day", Written.Day(vote.Date), OtherDays(ground, vote.Date.Earliest))
        );
    }

    private static Drawn? InMonth(Ground ground)
    {
        if (ground.PickOrNone(Adopted(ground)) is not { } vote)
            return null;
        var month = Months[vote.Date.Month - 1];
        return new Drawn(
            $"In {{0}} {Written.Number(vote.Date.Year)} the {vote.Body.Name} adopted {{1}}.",
            RecordOf(vote),
            new Blank("month", month, ground.Some(Months.Where(m => m != month), 3)),
            new Blank("symbol", Written.Document(vote, spoken: false))
        );
    }

    private static Drawn? AtSession(Ground ground)
    {
        if (ground.PickOrNone(Adopted(ground).Where(v => v.Body == Body.HumanRightsCouncil && IsQuotable(v.Title))) is not { } vote)
            return null;
        var special = vote.Session.StartsWith("S-", StringComparison.Ordinal);
        if (!int.TryParse(special ? vote.Session[2..] : vote.Session, CultureInfo.InvariantCulture, out var number) || number > 99)
            return null;
        var kind = special ? " special" : "";
        return new Drawn(
            $"At its {{0}}{kind} session, on {{1}}, the Human Rights Council adopted a text called “{{2}}”.",
            $"{RecordOf(vote)}; session {vote.Session}",
            new Blank("session", Written.Ordinal(number), Written.OrdinalsOf(ground.Near(number, 1))),
            new Blank("day", Written.Day(vote.Date)),
            new Blank("title", vote.Title)
        );
    }

    private static Drawn? ByBody(Ground ground)
    {
        var body = ground.Pick(Bodies);
        if (ground.PickOrNone(Adopted(ground).Where(v => v.Body == body)) is not { } vote)
            return null;
        return new Drawn(
            "The {0} adopted {1}.",
            RecordOf(vote),
            new Blank("body", body.Name, [.. ground.Some(Bodies.Where(b => b != body), 3).Select(b => b.Name)]),
            new Blank("symbol", Written.Document(vote, spoken: false))
        );
    }

    private static Drawn? ResolutionsOfASession(Ground ground)
    {
        var sessions = ground
            .Edition.Votes.All.Where(v =>
                v.Body == Body.HumanRightsCouncil && v.Symbol.Form == DocumentForm.Resolution && v.Kind == VoteKind.WholeText
            )
            .GroupBy(v => v.Symbol.Session, v => int.Parse(v.Symbol.Number, CultureInfo.InvariantCulture))
            .Where(s => int.TryParse(s.Key, CultureInfo.InvariantCulture, out var number) && number < 100)
            // A gap in the numbers is a resolution whose adoption is not held.
            .Where(s => s.Distinct().Count() == s.Max())
            .ToList();
        if (ground.PickOrNone(sessions) is not { } session)
            return null;
        var count = session.Max();
        var others = sessions.Where(s => s.Max() != count).Select(s => Written.Ordinal(int.Parse(s.Key, CultureInfo.InvariantCulture)));
        return new Drawn(
            "The Human Rights Council adopted {0} resolutions at its {1} session.",
            $"A/HRC/RES/{session.Key}/1 to {Written.Number(count)}",
            new Blank("number", Written.Number(count), Written.AllOf(ground.Near(count, 1))),
            new Blank("session", Written.Ordinal(int.Parse(session.Key, CultureInfo.InvariantCulture)), ground.Some(others, 3))
        );
    }

    /// <summary>Whether a title can stand in quotation marks in a sentence.</summary>
    public static bool IsQuotable(string title) => title.Length is > 0 and < 150 && title.AsSpan().IndexOfAny(Unquotable) < 0;

    private static IEnumerable<VoteEvent> Adopted(Ground ground) =>
        ground.Decided.Where(v => v.Outcome is Outcome.Adopted or Outcome.AdoptedWithoutVote && v.Symbol.IsKnown);

    private static string? WordOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Adopted or Outcome.AdoptedWithoutVote => "adopted",
            Outcome.Rejected => "rejected",
            Outcome.Withdrawn => "withdrawn",
            _ => null,
        };

    private static string RecordOf(VoteEvent vote) => $"{Written.SymbolOf(vote)}; {vote.Outcome.ToWord()}; {vote.Date}";
}
