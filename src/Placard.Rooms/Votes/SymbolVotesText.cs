namespace Placard.Rooms.Votes;

/// <summary>One vote, or those that a symbol bears, as a terminal shows them.</summary>
internal static class SymbolVotesText
{
    public static void Write(SymbolVotes model, TextWriter output)
    {
        if (model.Only is { } only)
        {
            Write(only, output);
            return;
        }
        output.WriteLine($"{model.All.Count} votes are listed under {model.Symbol}. Name one by its address:");
        foreach (var vote in model.All)
            output.WriteLine($"  {vote.Address}  {vote.Date}  {vote.Kind.ToWord()}  {vote.OutcomeInList()} {vote.Tally}");
    }

    private static void Write(Vote only, TextWriter output)
    {
        var (vote, states) = (only.Event, only.States);
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
        WriteDifferences(only, output);
        output.WriteLine("Sources:");
        foreach (var witness in vote.Witnesses)
            output.WriteLine($"  {witness.Origin.Source} {witness.Origin.File} {witness.Origin.Locator} {witness.Tally}".TrimEnd());
    }

    private static void WriteDifferences(Vote only, TextWriter output)
    {
        var vote = only.Event;
        var differing = VersionDifferences.StatesOf(vote.Witnesses);
        if (differing.Count == 0)
            return;
        var lists = vote.Witnesses.Where(w => w.Ballots.Count > 0).ToList();
        var shown = lists.Find(w => VersionDifferences.StatesOf([w, w with { Ballots = vote.Ballots }]).Count == 0);
        if (shown is not null)
            output.WriteLine($"The names are those of {only.Sources[shown.Origin.Source].Name} ({shown.Origin.Source}).");
        var ballots = differing.Select(state =>
            $"{only.States.NameOf(state)} ({string.Join(" or ", lists.Select(w => Did(w.Ballots[state])).Distinct())})"
        );
        output.WriteLine($"The lists differ on {Plurals.Count(differing.Count, "state")}: {string.Join(", ", ballots)}");
    }

    private static string Did(Ballot ballot) => ballot == Ballot.None ? "not on the list" : ballot.ToWord();
}
