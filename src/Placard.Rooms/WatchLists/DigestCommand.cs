using System.CommandLine;

namespace Placard.Rooms.WatchLists;

/// <summary>The command that sends the digests, or shows them.</summary>
internal static class DigestCommand
{
    public static void Declare(RoomDeclaration room)
    {
        var shared = room.Shared;
        room.Command("watch", here => Make(here, shared));
    }

    private static Command Make(ProgramPaths here, SharedDeclarations shared)
    {
        var to = new Option<string?>("--to")
        {
            Description = "Send all of them here, also those of lists without an address; nothing then counts as sent",
            HelpName = "ADDRESS",
        };
        var dry = new Option<bool>("--dry-run") { Description = "Print what would be sent, and send nothing" };
        var (desk, edition, json) = (new DeskOption(here), new EditionOption(here), CommandOutput.Json());
        var command = new Command("digest", "Send one mail for each watch list that has an address and something new.")
        {
            to,
            dry,
            desk,
            edition,
            json,
        };
        command.SetAction(
            async (line, cancellation) =>
            {
                var instead = line.GetValue(to) is { } said ? MailAddress.Parse("--to", said) : null;
                var settings = MailSettings.Of(here);
                using var record = edition.Open(line);
                using var open = desk.Open(line, here.Clock.GetUtcNow());
                var output = line.InvocationConfiguration.Output;
                if (line.GetValue(dry))
                {
                    var lists = open.WatchLists.All().Where(list => instead is not null || list.MailTo.Length > 0).ToList();
                    var digests = Digest.Of(record, open.WatchLists, lists, shared);
                    Print(new([], [.. digests.Select(d => (d, "Not sent: this is a dry run."))], lists.Count - digests.Count));
                    return (int)ExitCode.Done;
                }
                var report = await new DigestRun(
                    settings ?? throw Refusal.Unreadable("No mail server is set: PLACARD_MAIL_SERVER and PLACARD_MAIL_FROM name one."),
                    shared,
                    here.Clock
                ).SendAsync(record, open, instead, cancellation);
                Print(report);
                return (int)(report.Failed.Count == 0 ? ExitCode.Done : ExitCode.BadInput);

                void Print(DigestReport of)
                {
                    if (line.GetValue(json))
                        output.WriteLine(WatchJsonContext.Write(DigestJson.Of(of)));
                    else
                        DigestJson.Write(of, output);
                }
            }
        );
        return command;
    }
}
