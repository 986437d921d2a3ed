using System.CommandLine;
using Placard.Desk.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary><c>placard whip delete</c>.</summary>
internal sealed class DeleteCommand : Command
{
    public DeleteCommand(ProgramPaths here, TimeProvider clock) : base("delete", "Delete a count whole and for good: its commitments, withdrawals and all that was taken of it")
    {
        var count = new Argument<string>("COUNT") { Description = "The count's name, all ten letters of it" };
        var yes = new Option<bool>("--yes") { Description = "Say that it is meant; without it nothing is deleted" };
        var desk = new DeskOption(here);
        Add(count);
        Add(yes);
        Add(desk);
        SetAction(line =>
        {
            var named = line.GetRequiredValue(count);
            if (!CountId.TryParse(named, out var id))
                throw Refusal.Unreadable("What is deleted for good is named by all ten letters of its name; `placard whip list` has them.");
            using var open = desk.Open(line, clock.GetUtcNow());
            if (open.WhipCounts.Find(id) is not { } kept)
                throw Refusal.NotFound($"There is no whip count {id} on the desk.");
            if (!line.GetValue(yes))
                throw Refusal.Unreadable($"That would delete “{kept.Vote.Title}” with {CountWords.Entries(kept.Entries)} for good; say --yes to do it.");
            open.WhipCounts.Delete(id);
            line.InvocationConfiguration.Output.WriteLine($"Deleted {id} with {CountWords.Entries(kept.Entries)}. Copies that were printed, downloaded or backed up are not.");
            return (int)ExitCode.Done;
        });
    }
}
