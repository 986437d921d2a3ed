using System.CommandLine;

namespace Placard.Rooms.Updates;

/// <summary><c>placard desk link</c>.</summary>
internal sealed class DeskLinkCommand : Command
{
    public DeskLinkCommand(ProgramPaths here)
        : base("link", "Print a link that opens the desk of the site running here; it works once, within ten minutes.")
    {
        var port = new Option<int?>("--desk-port")
        {
            Description = "The port of the desk, where several sites run. Default: that of all",
            HelpName = "PORT",
        };
        var open = new Option<bool>("--open") { Description = "Open it in the browser as well" };
        Add(port);
        Add(open);
        SetAction(line =>
        {
            var links = DeskLinks.Find(here, line.GetValue(port));
            if (links.Count == 0)
                throw Refusal.NotFound("No site with a desk of its own runs here. `placard up` starts one, and prints a link.");
            foreach (var link in links)
            {
                line.InvocationConfiguration.Output.WriteLine(link.New());
                if (line.GetValue(open) && !link.TryOpen())
                    line.InvocationConfiguration.Error.WriteLine("No browser could be asked to open the desk.");
            }
            return (int)ExitCode.Done;
        });
    }
}
