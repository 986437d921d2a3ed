namespace Placard.Rooms.Votes;

/// <summary>A list of votes, as a terminal shows it.</summary>
internal static class VoteListText
{
    private const int TitleWidth = 70;

    public static void Write(VoteList list, TextWriter output)
    {
        var shown = list.All.Take(list.Query.Most).ToList();
        var state = list.Query.Filter.State;
        CommandOutput.WriteTable(
            output,
            ["date", "vote", .. OfState("ballot"), "outcome", "tally", "status", "title"],
            shown.Select(v =>
                (IReadOnlyList<string>)
                    [
                        v.Date.ToString(),
                        v.Address.ToString(),
                        .. OfState(v.Ballots[state].ToWord()),
                        v.OutcomeInList(),
                        v.Tally?.ToString() ?? "",
                        StatusWords.InWords(v),
                        Quotes.Shortened(v.Heading(), TitleWidth),
                    ]
            )
        );
        output.WriteLine(Count(list.Total, shown.Count, list.Hidden));

        string[] OfState(string cell) => state.IsKnown ? [cell] : [];
    }

    private static string Count(int all, int shown, int hidden)
    {
        var text = Plurals.Plain(all, "vote");
        if (shown < all)
            text += $", the latest {shown} shown (--most for more)";
        return hidden == 0 ? text + "." : text + $"; {hidden} more contain an error and are not shown (--quarantined shows them).";
    }
}
