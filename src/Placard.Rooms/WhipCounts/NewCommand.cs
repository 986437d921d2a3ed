using System.CommandLine;

namespace Placard.Rooms.WhipCounts;

/// <summary><c>placard whip new</c>.</summary>
internal sealed class NewCommand : Command
{
    public NewCommand(ProgramPaths here, TimeProvider clock) : base("new", "Begin a count for a coming vote: name an earlier vote like it (--like), or title and body, and the day")
    {
        var vote = new VoteOptions();
        var by = WhipOptions.By();
        var desk = new DeskOption(here);
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        vote.AddTo(this);
        Add(by);
        Add(desk);
        Add(edition);
        Add(json);
        SetAction(line =>
        {
            using var record = edition.Open(line);
            var counted = vote.Read(line, new VotedWords("", "", "", "", "", "", "")).Read(record);
            using var open = desk.Open(line, clock.GetUtcNow());
            var kept = open.WhipCounts.Begin(counted, line.GetValue(by) ?? "", clock.GetUtcNow());
            var output = line.InvocationConfiguration.Output;
            output.WriteLine(line.GetValue(json)
                ? WhipJson.Write(CountListAnswer.Of([kept]))
                : $"{kept.Id}  {kept.Vote.Title}, {kept.Vote.Body.Name}, {Dates.InWords(kept.Vote.On)}, to {CountWords.Word(kept.Vote.Goal)}{(kept.Vote.Like.IsKnown ? $", like {kept.Vote.Like}" : "")}");
            return (int)ExitCode.Done;
        });
    }
}
