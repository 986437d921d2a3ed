using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>A state as a candidate, as a terminal shows it.</summary>
internal static class CandidateSheetText
{
    public static void Write(CandidateSheet sheet, TextWriter output)
    {
        output.WriteLine($"{sheet.State.Name} ({sheet.State.Code})");
        output.WriteLine(Standing(sheet));
        if (sheet.Candidacies.Count > 0)
            CommandOutput.WriteTable(
                output,
                ["body", "election", "group", "votes", "outcome", "contested"],
                sheet.Candidacies.Select(c =>
                    (IReadOnlyList<string>)
                        [
                            c.Body.Code,
                            c.Election.Iso(),
                            c.Group.ToCode(),
                            Numbers.Plain(c.Votes) ?? "",
                            c.Outcome.ToWord(),
                            SeatWords.YesNo(sheet.WasContested(c)),
                        ]
                )
            );
        foreach (var term in sheet.Terms)
            output.WriteLine($"Term: {term.Body.Code}, {SeatWords.Days(term.Days)}{(term.IsConfirmed ? "" : " (not confirmed)")}");
        foreach (var votes in sheet.Votes)
            output.WriteLine(
                $"Roll calls, {votes.Body.Code}, {votes.First} to {votes.Last}: {votes.Yes} yes, {votes.No} no, {votes.Abstain} abstaining, "
                    + $"{votes.Absent} not voting"
            );
        output.WriteLine(sheet.ElectionsHeld);
    }

    /// <summary>Whether it is a member of the Council, and whether it may stand again.</summary>
    public static string Standing(CandidateSheet sheet) =>
        sheet.Now is not { } now
            ? "Not a member of the Human Rights Council today, as far as this edition knows."
            : $"Member of the Human Rights Council until {now.Days.To?.InWords() ?? "a day that is not known"}; "
                + (
                    sheet.MayStandAgain(now) switch
                    {
                        true => "it may be elected again at once.",
                        false => "it may not be elected again at once, after two terms in a row.",
                        null => "whether it may be elected again is not known.",
                    }
                );
}
