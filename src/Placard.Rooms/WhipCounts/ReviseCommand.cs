using System.CommandLine;

namespace Placard.Rooms.WhipCounts;

/// <summary><c>placard whip revise</c>.</summary>
internal sealed class ReviseCommand : Command
{
    public ReviseCommand(ProgramPaths here, TimeProvider clock) : base("revise", "Say anew which vote a count is for: its day moved, its draft has a symbol now; what is not named stays")
    {
        var count = new CountArgument();
        var vote = new VoteOptions();
        var desk = new DeskOption(here);
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        Add(count);
        vote.AddTo(this);
        Add(desk);
        Add(edition);
        Add(json);
        SetAction(line =>
        {
            using var record = edition.Open(line);
            using var open = desk.Open(line, clock.GetUtcNow());
            var kept = count.Find(line, open);
            var revised = kept with { Vote = vote.Read(line, VotedWords.Of(kept.Vote)).Read(record) };
            open.WhipCounts.Revise(kept.Id, revised.Vote);
            line.InvocationConfiguration.Output.WriteLine(line.GetValue(json)
                ? WhipJson.Write(CountListAnswer.Of([revised]))
                : $"{kept.Id}  {revised.Vote.Title}, {revised.Vote.Body.Name}, {Dates.InWords(revised.Vote.On)}, to {CountWords.Word(revised.Vote.Goal)}");
            return (int)ExitCode.Done;
        });
    }
}
