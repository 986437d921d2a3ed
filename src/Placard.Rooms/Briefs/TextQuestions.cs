using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>What to ask about a text: questions that follow from the record.</summary>
internal static class TextQuestions
{
    public const string Heading = StateQuestions.Heading;

    private const int MostAsked = 3;
    private const int MostNamed = 8;
    private const int CloseMargin = 6;

    public static IReadOnlyList<BriefRule<BriefedText>> All { get; } =
    [
        new(
            "text-ask-changed",
            Heading,
            1,
            "States that cast another ballot than on the text before it: what changed. The 3 changes of most states.",
            Changed
        ),
        new(
            "text-ask-abstained",
            Heading,
            1,
            "Where at most 6 votes decided and more states abstained than that: what would their vote depend on.",
            Abstained
        ),
        new(
            "text-ask-sponsors",
            Heading,
            2,
            "Where the next text of its title would be due: whether the main sponsors bring it again.",
            Sponsors
        ),
    ];

    private static Said Changed(BriefedText it)
    {
        if (TextChanges.Of(it) is not { Count: > 0 } changes)
            return Said.Nothing;
        return new Said([
            .. changes
                .ByKind.Take(MostAsked)
                .Select(c => new BriefSentence(
                    $"To {it.Named(c.States, MostNamed)}: {Plurals.Of(c.States.Count, "it", "they")} {BriefSources.Did(c.To)} and had "
                        + $"{BriefSources.Did(c.From)} on the text before; what changed?",
                    [it.Source, BriefSources.Of(it.Before!)]
                )),
        ]);
    }

    private static Said Abstained(BriefedText it)
    {
        if (it.Vote is not { IsMeasurable: true, Margin: <= CloseMargin and var margin } vote)
            return Said.Nothing;
        var abstained = vote.Ballots.Who(Ballot.Abstain).ToList();
        return abstained.Count <= margin
            ? Said.Nothing
            : Said.That(
                $"To those that abstained ({it.Named(abstained, MostNamed)}): the margin was {Plurals.Count(margin, "vote")}; what would "
                    + "their vote depend on next time?",
                it.Source
            );
    }

    private static Said Sponsors(BriefedText it) =>
        it.Vote is { MainSponsors.Count: > 0, Kind: VoteKind.WholeText } vote
        && Predecessors.After(VoteIndex.Of(it.Edition), vote) is null
        && it.Before is not null
            ? Said.That($"To {it.Named(vote.MainSponsors, MostNamed)}: will the text come again, when, and with which changes?", it.Source)
            : Said.Nothing;
}
