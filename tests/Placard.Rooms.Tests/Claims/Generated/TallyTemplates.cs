namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>Tallies, in the forms in which people write them.</summary>
internal static class TallyTemplates
{
    private static readonly Func<int, string> TwoDigits = number => $"{number:00}";

    public static IReadOnlyList<Template> All { get; } =
    [
        new("tally", "votes to votes", g => Adopted(g, "{3} was adopted by {0} votes to {1}, with {2}.", OrNone, Abstentions)),
        new(
            "tally",
            "in favour, against",
            g => Adopted(g, "{3} was adopted with {0} votes in favour, {1} against and {2}.", OrNone, Abstentions)
        ),
        new(
            "tally",
            "a vote of",
            g => Adopted(g, "By a vote of {0} in favour, {1} against, with {2}, {3} was adopted.", OrNone, Abstentions)
        ),
        new("tally", "hyphens", g => Adopted(g, "{3} has been adopted, {0}-{1}-{2}.", Written.Number, Written.Number)),
        new(
            "tally",
            "labels",
            g => Adopted(g, "{3} has been adopted. Votes in favor: {0}. Votes against: {1}. Abstentions: {2}.", TwoDigits, TwoDigits)
        ),
        new(
            "tally",
            "numbers in words",
            g => Adopted(g, "With {0} in favour, {1} against and {2} abstaining, {3} was adopted.", Written.InWords, Written.InWords)
        ),
        new(
            "tally",
            "it was adopted",
            g => Adopted(g, "{4} decided on {3}. It was adopted by {0} votes to {1}, with {2}.", OrNone, Abstentions)
        ),
        new("tally", "lost", Lost),
    ];

    private static Drawn? Adopted(Ground ground, string pattern, Func<int, string> against, Func<int, string> abstaining) =>
        ground.PickOrNone(ground.RollCalls.Where(v => v.Outcome == Outcome.Adopted && v.Tally!.Value.Yes > 1)) is not { } vote
            ? null
            : Of(ground, vote, pattern, Written.Number, against, abstaining);

    private static Drawn? Lost(Ground ground) =>
        ground.PickOrNone(ground.RollCalls.Where(v => v is { Outcome: Outcome.Rejected, Vetoes.Count: 0 } && v.Tally!.Value.No > 1))
            is not { } vote
            ? null
            : Of(ground, vote, "{3} was rejected by {1} votes to {0}, with {2}.", OrNone, Written.Number, Abstentions);

    private static Drawn Of(
        Ground ground,
        VoteEvent vote,
        string pattern,
        Func<int, string> inFavour,
        Func<int, string> against,
        Func<int, string> abstaining
    )
    {
        var tally = vote.Tally!.Value;
        return new Drawn(
            pattern,
            $"{Written.SymbolOf(vote)}; {tally}",
            NumberOf(tally.Yes, inFavour),
            NumberOf(tally.No, against),
            NumberOf(tally.Abstain, abstaining),
            new Blank("symbol", Written.Document(vote, ground.Either())),
            new Blank("body", "the " + vote.Body.Name)
        );

        Blank NumberOf(int number, Func<int, string> written) =>
            new("number", written(number), [.. ground.Near(number, number > 1 ? 2 : 0).Select(written)]);
    }

    private static string OrNone(int number) => number == 0 ? "none" : Written.Number(number);

    private static string Abstentions(int number) =>
        number switch
        {
            0 => "no abstentions",
            1 => "1 abstention",
            _ => $"{Written.Number(number)} abstentions",
        };
}
