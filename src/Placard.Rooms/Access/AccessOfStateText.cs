namespace Placard.Rooms.Access;

/// <summary>What the register holds of one state, as a table and as a terminal shows it.</summary>
internal static class AccessOfStateText
{
    /// <summary>Its roll calls with its ballot.</summary>
    public static Table<AccessOfState> RollCalls { get; } =
        Votes.VoteListTable.Columns.From((AccessOfState held) => new Votes.ListedVotes(held.Pattern?.RollCalls ?? [], held.State.Code));

    public static void Write(AccessOfState held, TextWriter output)
    {
        output.WriteLine(held.State.Name);
        output.WriteLine(
            held.Pattern is { } pattern
                ? $"{Plurals.Plain(pattern.RollCalls.Count, "roll call")} of the NGO Committee, {Dates.Span(pattern.First, pattern.Last)}: "
                    + $"{pattern[Ballot.Yes]} yes, {pattern[Ballot.No]} no, {pattern[Ballot.Abstain]} abstaining, "
                    + $"{pattern[Ballot.NotVoting]} not voting"
                : "No roll call of the NGO Committee has it on its list."
        );
        foreach (var asked in held.Interventions)
            output.WriteLine($"Asked or complained: {asked.Words} ({asked.Place})");
        output.WriteLine(
            held.Invitation is { } invitation
                ? $"Special procedures: {AccessWords.Invitation(invitation)} ({invitation.Evidence})"
                : "No standing invitation was found, which is not the same as none."
        );
        foreach (var accepted in held.AcceptedToInvite)
            output.WriteLine($"Accepted a recommendation to extend one: {accepted.Id} ({accepted.Date})");
        output.WriteLine(Reported(held));
    }

    private static string Reported(AccessOfState held) =>
        held.Reports.Count > 0
            ? "Found named in reports on reprisals of "
                + Lists.And([.. held.Reports.Select(r => $"{Numbers.Plain(r.Year)} ({AccessWords.Symbol(r)})")])
            : $"Not found in the parts read of {Plurals.Plain(held.AllReports, "report")} on reprisals, of which "
                + $"{(held.WholeLists == 0 ? "none" : Numbers.Plain(held.WholeLists))} was read whole.";
}
