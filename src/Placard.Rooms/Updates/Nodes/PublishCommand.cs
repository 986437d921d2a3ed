using System.CommandLine;

namespace Placard.Rooms.Updates.Nodes;

/// <summary><c>placard edition publish</c>.</summary>
internal sealed class PublishCommand : Command
{
    public PublishCommand(ProgramPaths here)
        : base("publish", "Lay an edition into a folder from which `placard up --from` takes it on other machines, whole or not at all")
    {
        var folder = new Argument<string>("DIR") { Description = "The folder; a web server may give it out as it is" };
        var edition = new EditionOption(here);
        Add(folder);
        Add(edition);
        SetAction(
            (line, cancellation) =>
            {
                using var open = edition.Open(line);
                if (!open.Phrases.IsComplete)
                    ProgressBar.During(
                        line.InvocationConfiguration.Error,
                        here.Clock,
                        progress => Editions.EditionBuild.CompletePhrases(open, progress, cancellation)
                    );
                var (current, wasCurrent) = new EditionPublication(line.GetRequiredValue(folder)).Publish(open, cancellation);
                line.InvocationConfiguration.Output.WriteLine(
                    $"{line.GetRequiredValue(folder)}: edition {current.Hash}, {Plurals.Plain(current.Files.Count, "file")}, "
                        + $"{Numbers.Fixed(current.Files.Sum(f => f.Bytes) / 1e6, 0)} MB{(wasCurrent ? "; it was current already" : "")}"
                );
                return Task.FromResult((int)ExitCode.Done);
            }
        );
    }
}
