using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.WhipCounts;

/// <summary>The vote that a count is kept for.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Body">The body that votes.</param>
/// <param name="On">The day, as far as it is known today.</param>
/// <param name="Goal">What those who count want of it.</param>
/// <param name="Rule">What it needs: a simple majority or two thirds.</param>
/// <param name="Symbol">The draft's or text's symbol, by which the vote is found once it is in; the default where there is none
/// yet.</param>
/// <param name="Like">An earlier vote that it is like; the default to go by the title.</param>
public sealed record CountedVote(
    string Title,
    Body Body,
    DateOnly On,
    Goal Goal,
    Majority Rule = Majority.Simple,
    DocumentSymbol Symbol = default,
    VoteAddress Like = default
);
