using Placard.Rooms.Votes;

namespace Placard.Rooms.Editions;

/// <summary>The tables of all votes and of all ballots.</summary>
internal static class VoteColumns
{
    public static WholeTable Votes { get; } =
        new(
            "votes",
            "All votes",
            "Every vote and decision of the edition, one a row, quarantined ones too.",
            [
                new("address", "The stable address: what follows /votes/ here."),
                new("symbol", "The symbol of the text adopted, or of the amendment."),
                new("draft", "The symbol of the draft put to the vote."),
                new("amends", "For an amendment, the draft it would change."),
                new("date", "The day, as exactly as the sources know it."),
                new("body", "The code of the body: HRC, CHR, GA, GA3, SC, ECOSOC."),
                new("session", "The session in the body’s numbering."),
                new("title", "The title."),
                new("kind", "What was put to the vote: whole text, amendment, paragraph, procedure."),
                new("part", "For a paragraph or motion, what was voted on."),
                new("outcome", "What became of it."),
                new("yes", "In favour."),
                new("no", "Against."),
                new("abstain", "Abstaining."),
                new("not_voting", "Not voting, where the source counts them."),
                new("margin", "By how many votes the larger of yes and no led."),
                new("status", string.Join(", ", VoteWords.StatusWordsExplained) + "."),
                new("doubts", "Why the status is not better."),
            ],
            edition => VoteListTable.Columns.Of(new ListedVotes(edition.Votes.All))
        );

    public static WholeTable Ballots { get; } =
        new(
            "ballots",
            "All ballots",
            "Every ballot by name, a state and vote a row, in the order of the votes. It is long.",
            [
                new("address", "The address of the vote."),
                new("date", "The day of the vote."),
                new("body", "The code of the body."),
                new("status", "The status of the vote; leave out quarantined ones (contains an error) when you count."),
                new("state", "The code of the state under which the ballot stands."),
                new("ballot", "yes, no, abstain, not voting or unknown."),
            ],
            edition => new CsvTable(["address", "date", "body", "status", "state", "ballot"], BallotRows(edition))
        );

    // One array of cells is filled again for every row: a table of millions of rows leaves nothing behind but its text.
    private static IEnumerable<IReadOnlyList<string?>> BallotRows(OpenEdition edition)
    {
        var codes = new Dictionary<Record.States.StateCode, string>();
        var cells = new string?[6];
        foreach (var vote in edition.Votes.All.Where(v => v.IsRollCall))
        {
            (cells[0], cells[1], cells[2], cells[3]) = (
                vote.Address.ToString(),
                vote.Date.ToString(),
                vote.Body.Code,
                vote.Status.ToWord()
            );
            foreach (var (state, ballot) in vote.Ballots)
            {
                if (!codes.TryGetValue(state, out var code))
                    codes.Add(state, code = state.ToString());
                (cells[4], cells[5]) = (code, ballot.ToWord());
                yield return cells;
            }
        }
    }
}
