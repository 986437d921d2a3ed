using System.CommandLine;

namespace Placard.Rooms.WhipCounts;

/// <summary><c>placard whip withdraw</c>.</summary>
internal sealed class WithdrawCommand : Command
{
    public WithdrawCommand(ProgramPaths here, TimeProvider clock) : base("withdraw", "Withdraw a commitment: it counts no longer, and stays on the ledger. With --erase who said so and the note are overwritten for good instead.")
    {
        var count = new CountArgument();
        var entry = new Argument<int>("ENTRY") { Description = "The number of the entry, as `placard whip show COUNT --json` has it" };
        var erase = new Option<bool>("--erase") { Description = "Overwrite who said so and the note, and let the commitment stand" };
        var by = WhipOptions.By();
        var desk = new DeskOption(here);
        Add(count);
        Add(entry);
        Add(erase);
        Add(by);
        Add(desk);
        SetAction(line =>
        {
            using var open = desk.Open(line, clock.GetUtcNow());
            var (id, number) = (count.Find(line, open).Id, line.GetRequiredValue(entry));
            if (line.GetValue(erase))
                open.WhipCounts.Redact(id, number);
            else
                open.WhipCounts.Withdraw(id, number, line.GetValue(by) ?? "", clock.GetUtcNow());
            line.InvocationConfiguration.Output.WriteLine(line.GetValue(erase) ? $"Who said so and the note of entry {number} are erased." : $"Entry {number} is withdrawn.");
            return (int)ExitCode.Done;
        });
    }
}
