using System.CommandLine;

namespace Placard.Rooms.WhipCounts;

/// <summary><c>placard whip add</c>.</summary>
internal sealed class AddCommand : Command
{
    public AddCommand(ProgramPaths here, TimeProvider clock) : base("add", "Write down a commitment: what a state will do, who said so, when, and how sure it is (public, told, heard, guessed)")
    {
        var count = new CountArgument();
        var state = new Argument<string>("STATE") { Description = "The state, by code or name" };
        var position = new Argument<string>("POSITION") { Description = "yes, no, abstain or absent" };
        var sure = new Option<string>("--sure") { Description = "How sure it is: public, told, heard or guessed", HelpName = "WORD", Required = true };
        var who = WhipOptions.Of("--who", "Who said so", "NAME");
        var when = WhipOptions.Of("--when", "The day on which they said it (else today)", "DATE");
        var note = WhipOptions.Of("--note", "What else is to be known of it", "WORDS");
        var by = WhipOptions.By();
        var desk = new DeskOption(here);
        var json = CommandOutput.Json();
        Add(count);
        Add(state);
        Add(position);
        foreach (var option in new Option[] { sure, who, when, note, by, desk, json })
            Add(option);
        SetAction(line =>
        {
            var now = clock.GetUtcNow();
            var today = DateOnly.FromDateTime(now.UtcDateTime);
            var words = new CommitmentWords(
                line.GetRequiredValue(state), line.GetRequiredValue(position), line.GetValue(who) ?? "", line.GetValue(when) ?? PartialDate.From(today).ToString(), line.GetRequiredValue(sure), line.GetValue(note) ?? "");
            var commitment = words.Read(StateRegister.Default, today);
            using var open = desk.Open(line, now);
            var id = count.Find(line, open).Id;
            var added = open.WhipCounts.Add(id, [commitment], line.GetValue(by) ?? "", now);
            line.InvocationConfiguration.Output.WriteLine(line.GetValue(json)
                ? WhipJson.Write(WrittenAnswer.Of(id, added))
                : added.First is { } entry ? $"Entry {entry}: {StateRegister.Default.Find(commitment.State)!.Name} {CountWords.Word(commitment.Ballot)} ({commitment.Sure})." : "That stands on the desk already, word for word.");
            return (int)ExitCode.Done;
        });
    }
}
