using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>A state as a candidate, as a terminal shows it.</summary>
internal static class CandidateSheetText
{
    public static void Write(CandidateSheet sheet, TextWriter output)
    {
        output.WriteLine($"{sheet.State.Name} ({sheet.State.Code})");
        output.WriteLine(Quotes.ForTerminal(Standing(sheet)));
        if (sheet.Candidacies.Count > 0)
            CommandOutput.WriteTable(
                output,
                ["body", "election", "group", "votes", "outcome", "contested"],
                sheet.Candidacies.Select(c =>
                    (IReadOnlyList<string>)
                        [
                            c.Candidacy.Body.Code,
                            c.Candidacy.Election.Iso(),
                            c.Candidacy.Group.ToCode(),
                            Numbers.Plain(c.Candidacy.Votes) ?? "",
                            c.Candidacy.Outcome.ToWord(),
                            SeatWords.YesNo(c.WasContested),
                        ]
                )
            );
        foreach (var term in sheet.Terms)
            output.WriteLine($"Term: {term.Body.Code}, {SeatWords.Days(term.Days)}{(term.IsConfirmed ? "" : " (days inferred)")}");
        foreach (var votes in sheet.Votes)
        {
            var span = sheet.Held.Of(votes.Body).Votes;
            output.WriteLine(
                $"Of the roll calls held, {votes.Body.Code}, {span.First} to {span.Last}, it cast "
                    + $"{votes[Ballot.Yes]} yes, {votes[Ballot.No]} no, "
                    + $"{votes[Ballot.Abstain]} abstaining, "
                    + (votes.NotVoting is { } absent ? $"{absent} not voting" : "how often it did not vote is not known")
            );
        }
        foreach (var register in sheet.Registers)
        foreach (var note in register.Notes)
            output.WriteLine(Quotes.ForTerminal($"{register.Title}: {note.Text}"));
        output.WriteLine(sheet.ElectionsHeld);
    }

    /// <summary>Whether it can be elected, is a member of the Council, and may stand again.</summary>
    public static string Standing(CandidateSheet sheet) =>
        !sheet.CanBeElected ? $"{sheet.State.Name} is not a Member of the United Nations today; only Members can be elected."
        : sheet.Now is not { } now ? "Not a member of the Human Rights Council today, as far as this edition knows."
        : $"Member of the Human Rights Council until {now.Days.To?.InWords() ?? "a day that is not known"}; "
            + (
                sheet.MayStandAgain switch
                {
                    true => "it may be elected again at once.",
                    false => "it may not be elected again at once, after two terms in a row.",
                    null => "whether it may be elected again is not known.",
                }
            );
}
