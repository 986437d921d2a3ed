namespace Placard.Rooms.Votes;

/// <summary>One vote, or those that a symbol bears, as a terminal shows them.</summary>
internal static class SymbolVotesText
{
    public static void Write(SymbolVotes model, TextWriter output)
    {
        if (model.Only is { } only)
        {
            Write(only.Event, only.States, output);
            return;
        }
        output.WriteLine($"{model.All.Count} votes are listed under {model.Symbol}. Name one by its address:");
        foreach (var vote in model.All)
            output.WriteLine($"  {vote.Address}  {vote.Date}  {vote.Kind.ToWord()}  {vote.OutcomeInList()} {vote.Tally}");
    }

    private static void Write(VoteEvent vote, StateRegister states, TextWriter output)
    {
        output.WriteLine(vote.Heading());
        output.WriteLine($"{vote.Address}, {vote.Body.Name}");
        output.WriteLine(OutcomeSentence.Of(vote));
        output.WriteLine(StatusWords.Meaning(vote));
        foreach (var doubt in vote.Doubts)
            output.WriteLine($"  ! {doubt.Sentence}");
        if (StatusWords.WouldSettle(vote) is { Length: > 0 } settle)
            output.WriteLine($"  {settle}");
        foreach (var ballot in new[] { Ballot.Yes, Ballot.No, Ballot.Abstain, Ballot.NotVoting, Ballot.Unknown })
        {
            var names = vote.Ballots.Who(ballot).Select(states.NameOf).Order(StringComparer.Ordinal).ToList();
            if (names.Count > 0)
                output.WriteLine($"{ballot.ToWord()} ({names.Count}): {string.Join(", ", names)}");
        }
        output.WriteLine("Sources:");
        foreach (var witness in vote.Witnesses)
            output.WriteLine($"  {witness.Origin.Source} {witness.Origin.File} {witness.Origin.Locator} {witness.Tally}".TrimEnd());
    }
}
