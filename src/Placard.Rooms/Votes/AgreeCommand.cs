using System.CommandLine;
namespace Placard.Rooms.Votes;

/// <summary><c>placard votes agree</c>.</summary>
internal sealed class AgreeCommand : Command
{
    public AgreeCommand(ProgramPaths here) : base("agree",
        "How often states vote alike, by year: of the votes in which both voted yes, no or abstained, the share with the same ballot. With more than two, every pair.")
    {
        var names = new Argument<string[]>("STATES") { Description = "Two or more states, by code or name", Arity = new ArgumentArity(2, 20) };
        var body = new Option<string?>("--body") { HelpName = "GA", Description = "Only votes of this body: HRC, CHR, GA, GA3, SC, ECOSOC" };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Add(names);
        Add(body);
        Add(edition);
        Add(json);
        Add(csv);
        SetAction(line =>
        {
            using var open = edition.Open(line);
            var asked = Asked.Body("--body", line.GetValue(body), b => b.Code);
            var planes = VoteIndex.Of(open).Planes(asked);
            var answers = Pairs(StatesOf(line.GetRequiredValue(names), open))
                .Select(pair => AgreementAnswer.Of(open.States, planes, pair.First, pair.Second, asked)).ToList();
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(answers.Count == 1 ? VoteJson.Write(answers[0]) : VoteJson.Write<IReadOnlyList<AgreementAnswer>>(answers));
            else if (line.GetValue(csv))
                VoteTables.Agreement(answers).WriteTo(output);
            else
                answers.ForEach(answer => Write(answer, output));
            return (int)ExitCode.Done;
        });
    }

    private static List<State> StatesOf(string[] names, OpenEdition edition)
    {
        var states = names.Select(name => edition.States.Delegation(Asked.StatePage(edition.States, name, code => code.ToString()))).Distinct().ToList();
        return states.Count > 1 ? states : throw Refusal.Unreadable($"{states[0].Name} votes like itself; name two states.");
    }

    private static IEnumerable<(State First, State Second)> Pairs(List<State> states) =>
        states.SelectMany((first, at) => states.Skip(at + 1).Select(second => (first, second)));

    private static void Write(AgreementAnswer answer, TextWriter output)
    {
        output.WriteLine($"{answer.A} and {answer.B}, {answer.Body ?? "all bodies"}: {Numbers.Fixed(answer.Total.Share, 3)} of {answer.Total.Common} common votes alike, {answer.Total.Opposite} opposite");
        foreach (var note in answer.Notes ?? [])
            output.WriteLine($"  {note}");
        CommandOutput.WriteTable(output, ["year", "common", "same", "opposite", "share", "index", $"only {answer.A}", $"only {answer.B}"], answer.Years.Select(y => (IReadOnlyList<string>)
            [Numbers.Plain(y.Year), Numbers.Plain(y.Common), Numbers.Plain(y.Same), Numbers.Plain(y.Opposite), Numbers.Fixed(y.Share, 3), Numbers.Fixed(y.Index, 3), Numbers.Plain(y.OnlyA), Numbers.Plain(y.OnlyB)]));
    }
}
