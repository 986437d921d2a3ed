using System.CommandLine;
using System.Text.Json;
using Placard.Edition.Building;
using Placard.Sources.Downloading;

namespace Placard.Rooms.Updates;

/// <summary><c>placard update</c>, and <c>placard edition download</c> as another name of it.</summary>
internal sealed class UpdateCommand : Command
{
    public UpdateCommand(string name, ProgramPaths here)
        : base(
            name,
            name == "update"
                ? "Bring the publishers' newest files into the mirror. Each is checked before it replaces another."
                : "Another name of `placard update`."
        )
    {
        var to = MirrorFolder.Option();
        var accept = new Option<string[]>("--accept")
        {
            Description = "Agree to the terms of this source, as --dry-run shows them; may be given several times. Asked once",
            HelpName = "SOURCE",
        };
        accept.Validators.Add(given =>
        {
            var bound = here.Publishers.Where(s => s.MustBeAccepted).Select(s => s.Code).ToList();
            foreach (var token in given.Tokens.Where(t => !bound.Contains(t.Value)))
                given.AddError($"No terms need to be accepted for {Quotes.Of(token.Value)}. They do for {Lists.Or(bound)}.");
        });
        var dry = new Option<bool>("--dry-run")
        {
            Description = "Say what would be fetched, how large it is and on what terms; ask nobody",
        };
        var json = CommandOutput.Json();
        Add(to);
        Add(accept);
        Add(dry);
        Add(json);
        SetAction(
            async (line, cancellation) =>
            {
                var mirror = MirrorFolder.Of(line.GetValue(to), here);
                var output = line.InvocationConfiguration.Output;
                if (line.GetValue(dry))
                {
                    var plan = UpdatePlan.Of(here.Publishers, mirror, UpdateManifest.Of(mirror));
                    await WriteAsync(UpdateJson.Of(plan, mirror), () => UpdateText.Write(plan, mirror, output));
                    return (int)ExitCode.Done;
                }
                var report = await MirrorFolder.WritingAsync(
                    mirror,
                    async () =>
                    {
                        using var client = new PoliteClient(here.Clock, here.Contact);
                        var update = new MirrorUpdate(mirror, client, here.Clock);
                        var progress = new StepLines(line.InvocationConfiguration.Error);
                        return await update.RunAsync(here.Publishers, line.GetValue(accept)!.ToHashSet(), progress, cancellation);
                    }
                );
                await WriteAsync(UpdateJson.Of(report, mirror), () => UpdateText.Write(report, mirror, output));
                var isWell = report.Outcomes.All(o => o.Status is UpdateStatus.Done or UpdateStatus.Unchanged);
                return (int)(isWell ? ExitCode.Done : ExitCode.NotFound);

                Task WriteAsync(UpdateJson answer, Action plain)
                {
                    if (line.GetValue(json))
                        return output.WriteLineAsync(JsonSerializer.Serialize(answer, UpdateJsonContext.Readable.UpdateJson));
                    plain();
                    return Task.CompletedTask;
                }
            }
        );
    }

    private sealed class StepLines(TextWriter error) : IProgress<(string What, double Done)>
    {
        public void Report((string What, double Done) value) => error.WriteLine(value.What);
    }
}

/// <summary><c>placard update add</c>.</summary>
internal sealed class AddCommand : Command
{
    public AddCommand(ProgramPaths here)
        : base("add", "Lay a publisher's file that you saved by hand in its place. Whose it is is told by its content.")
    {
        var file = new Argument<string>("FILE") { Description = "The file; it stays where it is" };
        var to = MirrorFolder.Option();
        Add(file);
        Add(to);
        SetAction(
            async (line, cancellation) =>
            {
                var path = line.GetValue(file)!;
                if (!File.Exists(path))
                    throw Refusal.NotFound($"There is no file {path}.");
                var mirror = MirrorFolder.Of(line.GetValue(to), here);
                using var client = new PoliteClient(here.Clock, here.Contact);
                var added =
                    await MirrorFolder.WritingAsync(
                        mirror,
                        () => Task.FromResult(new MirrorUpdate(mirror, client, here.Clock).Add(path, here.Publishers, cancellation))
                    )
                    ?? throw Refusal.Unreadable(
                        $"{path} is no file of a publisher that Placard reads. `placard update --dry-run` lists those that it reads."
                    );
                await line.InvocationConfiguration.Output.WriteLineAsync(
                    $"{added.Path}: {added.Source.What}. "
                        + (
                            added.Missing.Count > 0
                                ? $"Still missing: {Lists.And(added.Missing)}."
                                : $"{Plurals.Plain(added.Statements, "statement")} read."
                        )
                );
                return (int)ExitCode.Done;
            }
        );
    }
}

/// <summary>The mirror that a command writes to.</summary>
internal static class MirrorFolder
{
    public static Option<string?> Option() =>
        new("--to") { Description = "The mirror's folder (else PLACARD_MIRROR, else one in Placard's own folder)", HelpName = "DIR" };

    public static string Of(string? given, ProgramPaths here) => given ?? here.Mirror ?? here.DownloadFolder;

    /// <summary>Does what writes to a mirror.</summary>
    /// <exception cref="Refusal">It cannot be written, or what was given cannot be taken.</exception>
    public static async Task<T> WritingAsync<T>(string mirror, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (PublisherException e)
        {
            throw Refusal.Unreadable(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (FullDisk.Is(e))
                throw new Refusal(RefusalReason.Unavailable, FullDisk.Sentence(mirror, e));
            throw new Refusal(
                RefusalReason.Unavailable,
                $"The mirror {mirror} cannot be written, or another update is at work in it: {e.Message} --to names another."
            );
        }
    }
}
