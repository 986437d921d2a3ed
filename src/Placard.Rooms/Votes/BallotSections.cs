using Placard.Rooms.Pictures;

namespace Placard.Rooms.Votes;

/// <summary>How the ballots of a vote are put in order; a word of the page's address.</summary>
public enum BallotOrder
{
    Group,
    State,
    Ballot,
}

/// <summary>One delegation's line in the table of ballots.</summary>
public sealed record BallotLine(StateCode State, string Name, string? NameThen, RegionalGroup Group, Ballot Ballot);

/// <summary>Lines under one heading, with what they come to.</summary>
public sealed record BallotSection(string Heading, IReadOnlyList<BallotLine> Lines)
{
    public string Count
    {
        get
        {
            var parts = BallotFill
                .InOrder.Select(b => (Count: Lines.Count(l => l.Ballot == b), Word: b.ToWord()))
                .Where(p => p.Count > 0)
                .Select(p => $"{p.Count} {p.Word}");
            return string.Join(", ", parts);
        }
    }
}

/// <summary>Puts the ballots of a vote in order.</summary>
internal static class BallotSections
{
    public static IReadOnlyList<BallotSection> Of(VoteEvent vote, StateRegister states, BallotOrder order)
    {
        var lines = vote
            .Ballots.Select(b => new BallotLine(
                b.Key,
                states.NameOf(b.Key),
                states.NameThen(b.Key, vote.Date),
                GroupOf(vote, states, b.Key),
                b.Value
            ))
            .OrderBy(l => states.SortKeyOf(l.State), StringComparer.Ordinal)
            .ToArray();
        return order switch
        {
            BallotOrder.State => [new BallotSection("All states", lines)],
            BallotOrder.Ballot =>
            [
                .. lines.GroupBy(l => l.Ballot).OrderBy(g => g.Key).Select(g => new BallotSection(Heading(g.Key), [.. g])),
            ],
            _ =>
            [
                .. GroupLabels
                    .InOrder.Select(group => new BallotSection(group.ToName(), [.. lines.Where(l => l.Group == group)]))
                    .Where(section => section.Lines.Count > 0),
            ],
        };
    }

    private static RegionalGroup GroupOf(VoteEvent vote, StateRegister states, StateCode state) =>
        vote.Date.IsKnown ? states.Find(state)?.GroupOn(vote.Date.Latest) ?? RegionalGroup.None : RegionalGroup.None;

    private static string Heading(Ballot ballot) =>
        ballot switch
        {
            Ballot.Yes => "In favour",
            Ballot.No => "Against",
            Ballot.Abstain => "Abstaining",
            Ballot.NotVoting => "Not voting",
            _ => "Mark that cannot be read",
        };
}
