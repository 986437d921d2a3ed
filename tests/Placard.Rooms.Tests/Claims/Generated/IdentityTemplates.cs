namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>Which document it was, what it is called, who sponsored it and who vetoed it.</summary>
internal static class IdentityTemplates
{
    private static readonly StateCode[] Permanent =
    [
        StateCode.Parse("CHN"),
        StateCode.Parse("FRA"),
        StateCode.Parse("GBR"),
        StateCode.Parse("RUS"),
        StateCode.Parse("USA"),
    ];

    public static IReadOnlyList<Template> All { get; } =
    [
        new("symbol", "title, symbol and tally", TitleSymbolAndTally),
        new("title", "entitled", Entitled),
        new("sponsor", "one sponsor", OneSponsor),
        new("veto", "one veto", OneVeto),
    ];

    private static Drawn? TitleSymbolAndTally(Ground ground)
    {
        var adopted = ground.RollCalls.Where(v =>
            v.Outcome == Outcome.Adopted && DecisionTemplates.IsQuotable(v.Title) && v.Tally is { Yes: > 1, No: > 1, Abstain: > 1 }
        );
        if (ground.PickOrNone(adopted) is not { } vote)
            return null;
        var tally = vote.Tally!.Value;
        var others = ground.Decided.Where(v =>
            v.Body == vote.Body
            && v.Session == vote.Session
            && !v.Title.Equals(vote.Title, StringComparison.OrdinalIgnoreCase)
            && v.Tally != tally
        );
        return new Drawn(
            "The text called “{0}”, {1}, was adopted by {2} votes to {3}, with {4} abstentions.",
            $"{Written.SymbolOf(vote)}; {tally}",
            new Blank("title", vote.Title),
            new Blank("symbol", Written.SymbolOf(vote).ToString(), [.. ground.Some(others, 3).Select(v => Written.SymbolOf(v).ToString())]),
            new Blank("number", Written.Number(tally.Yes), Written.AllOf(ground.Near(tally.Yes, 2))),
            new Blank("number", Written.Number(tally.No), Written.AllOf(ground.Near(tally.No, 2))),
            new Blank("number", Written.Number(tally.Abstain), Written.AllOf(ground.Near(tally.Abstain, 2)))
        );
    }

    private static Drawn? Entitled(Ground ground)
    {
        if (ground.PickOrNone(ground.Texts.Where(t => DecisionTemplates.IsQuotable(t.Title))) is not { } text)
            return null;
        var others = ground.Texts.Where(t =>
            t.Body == text.Body && t.Session == text.Session && DecisionTemplates.IsQuotable(t.Title) && !IsLike(t.Title, text.Title)
        );
        return new Drawn(
            "{0} is entitled “{1}”.",
            $"{text.Symbol}; {text.Title}",
            new Blank("symbol", Written.Document(text.Symbol, body: ground.Either() ? text.Body : null)),
            new Blank("title", text.Title, [.. ground.Some(others, 3).Select(t => t.Title)])
        );
    }

    private static Drawn? OneSponsor(Ground ground)
    {
        if (ground.PickOrNone(ground.RollCalls.Where(v => v.MainSponsors.Count > 0 && v.OtherSponsors.Count == 0)) is not { } vote)
            return null;
        List<StateCode> sponsors = [.. vote.MainSponsors, .. vote.AdditionalSponsors];
        // That a list leaves a state out denies nothing; that the state also voted against does.
        var against = vote.Ballots.Who(Ballot.No).Except(sponsors).ToList();
        if (against.Count == 0)
            return null;
        return new Drawn(
            "{0} was among the sponsors of {1}.",
            $"{Written.SymbolOf(vote)}; sponsors: {string.Join(' ', sponsors)}",
            new Blank("state", Written.State(ground.Pick(sponsors)), Written.States(ground.Some(against, 3))),
            new Blank("symbol", Written.Document(vote, ground.Either()))
        );
    }

    private static Drawn? OneVeto(Ground ground)
    {
        if (ground.PickOrNone(ground.Decided.Where(v => v.Vetoes.Count > 0)) is not { } vote)
            return null;
        return new Drawn(
            "{0} vetoed {1} in the Security Council.",
            $"{Written.SymbolOf(vote)}; vetoes: {string.Join(' ', vote.Vetoes)}",
            new Blank("state", Written.State(ground.Pick(vote.Vetoes)), Written.States(Permanent.Except(vote.Vetoes))),
            new Blank("symbol", Written.Document(vote, spoken: false))
        );
    }

    private static bool IsLike(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);
}
