using System.CommandLine;

namespace Placard.Rooms.Votes;

/// <summary><c>placard votes show</c>.</summary>
internal sealed class ShowCommand : Command
{
    public ShowCommand(ProgramPaths here) : base("show", "One vote: outcome, ballots, doubts, sources. Symbols may be typed loosely: \"HRC 51/L6\", \"res 37/23\".")
    {
        var symbol = new Argument<string[]>("SYMBOL") { Description = "The symbol of the text, the draft or the amendment", Arity = ArgumentArity.OneOrMore };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Add(symbol);
        Add(edition);
        Add(json);
        Add(csv);
        SetAction(line =>
        {
            using var open = edition.Open(line);
            var output = line.InvocationConfiguration.Output;
            var (_, votes) = FindVote.In(open, string.Join(' ', line.GetRequiredValue(symbol)));
            if (votes is [var only])
            {
                var vote = open.WithWitnesses(only);
                if (line.GetValue(json))
                    output.WriteLine(VoteJson.Write(VoteAnswer.Of(vote)));
                else if (line.GetValue(csv))
                    VoteTables.Ballots(vote, open.States).WriteTo(output);
                else
                    Write(vote, open, output);
            }
            else if (line.GetValue(json))
            {
                output.WriteLine(VoteJson.Write(new VoteListAnswer(votes.Count, 0, null, null, [.. votes.Select(VoteAnswer.Line)])));
            }
            else if (line.GetValue(csv))
            {
                VoteTables.Votes(votes).WriteTo(output);
            }
            else
            {
                output.WriteLine($"{votes.Count} votes stand under this symbol; name one by its address:");
                foreach (var vote in votes)
                    output.WriteLine($"  {vote.Address}  {vote.Date}  {vote.Kind.ToWord()}  {vote.Outcome.ToWord()} {vote.Tally}");
            }
            return (int)ExitCode.Done;
        });
    }

    private static void Write(VoteEvent vote, OpenEdition edition, TextWriter output)
    {
        output.WriteLine(vote.Heading());
        output.WriteLine($"{vote.Address}, {vote.Body.Name}");
        output.WriteLine(OutcomeSentence.Of(vote));
        output.WriteLine($"{vote.Status.ToWord()}: {StatusWords.Meaning(vote)}");
        foreach (var doubt in vote.Doubts)
            output.WriteLine($"  ! {doubt.Sentence}");
        foreach (var ballot in new[] { Ballot.Yes, Ballot.No, Ballot.Abstain, Ballot.NotVoting, Ballot.Unknown })
        {
            var names = vote.Ballots.Who(ballot).Select(code => NameOf(code, edition.States)).Order(StringComparer.Ordinal).ToList();
            if (names.Count > 0)
                output.WriteLine($"{ballot.ToWord()} ({names.Count}): {string.Join(", ", names)}");
        }
        output.WriteLine("Sources:");
        foreach (var witness in vote.Witnesses)
            output.WriteLine($"  {witness.Origin.Source} {witness.Origin.File} {witness.Origin.Locator} {witness.Tally}".TrimEnd());
    }

    private static string NameOf(StateCode code, StateRegister states) => states.Find(code)?.Name ?? code.ToString();
}
