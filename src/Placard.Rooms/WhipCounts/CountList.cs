using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>The whip counts on the desk, and the form to start one.</summary>
/// <param name="Counts">The counts, latest vote first.</param>
/// <param name="Place">Where the desk is.</param>
/// <param name="Ticket">The form's ticket; empty for a command.</param>
/// <param name="Typed">What was typed into it.</param>
public sealed record CountList(IReadOnlyList<StoredCount> Counts, string Place, string Ticket, TypedVote Typed)
{
    /// <summary>Who typed it.</summary>
    public string By { get; init; } = "";

    /// <summary>Why it was refused; empty where it was not.</summary>
    public string Refused { get; init; } = "";

    public static CountList Of(Request request, TypedVote typed)
    {
        var desk = request.Desk;
        return new(
            desk.WhipCounts.All(),
            request.IsCommand ? desk.Place.ToString()! : desk.Place.Name,
            request.NewTicket(Addresses.WhipCounts),
            typed
        );
    }

    public static Table<CountList> Columns { get; } =
        Table<CountList>.Of(
            list => list.Counts,
            new("id", "Name of the count", (_, c) => c.Id.ToString()),
            new("title", "Title of the text", (_, c) => c.Vote.Title),
            new("body", "Code of the body", (_, c) => c.Vote.Body.Code),
            new("date", "Day of the vote, as far as it is known", (_, c) => PartialDate.From(c.Vote.On)),
            new("symbol", "Symbol of the draft, if it has one", (_, c) => c.Vote.Symbol),
            new("like", "Address of an earlier vote on the same or a similar text", (_, c) => c.Vote.Like),
            new("rule", "Majority required: simple or two-thirds", (_, c) => VoteWords.ToSlug(c.Vote.Rule.ToWord())),
            new("goal", "What the desk wants: pass or block", (_, c) => c.Vote.Goal.ToWord()),
            new("entries", "Number of entries, withdrawals included", (_, c) => c.Entries)
        );

    public static void Write(CountList list, TextWriter output)
    {
        if (list.Counts.Count == 0)
        {
            output.WriteLine($"There is no whip count on the desk at {list.Place}. `placard whip new --help` says how to start one.");
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["count", "day", "body", "goal", "entries", "title"],
            list.Counts.Select(
                IReadOnlyList<string> (c) =>
                    [
                        c.Id.ToString(),
                        PartialDate.From(c.Vote.On).ToString(),
                        c.Vote.Body.Code,
                        c.Vote.Goal.ToWord(),
                        Numbers.Plain(c.Entries),
                        c.Vote.Title,
                    ]
            )
        );
    }
}
