using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Placard.Sources.Downloading;
using Placard.Sources.Fetched;

namespace Placard.Rooms.Updates;

/// <summary><c>placard texts fetch</c>.</summary>
internal sealed class FetchCommand : Command
{
    private const int MostSymbols = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public FetchCommand(ProgramPaths here)
        : base("fetch", "Ask the UN's document service for documents by their symbols, and keep them in the mirror.")
    {
        var symbols = new Argument<string[]>("SYMBOL")
        {
            Description = "The documents: A/HRC/60/L.1",
            Arity = new ArgumentArity(0, MostSymbols),
        };
        var list = new Option<string?>("--list")
        {
            Description = "A file with a symbol a line; it is worked through slowly, and goes on where it was stopped",
            HelpName = "FILE",
        };
        var language = new Option<string>("--lang")
        {
            Description = $"Language: {Lists.Or([.. Language.All.Select(l => l.Code)])}. Default: en",
            DefaultValueFactory = _ => Language.English.Code,
            HelpName = "LANG",
        };
        var to = MirrorFolder.Option();
        var json = CommandOutput.Json();
        Add(symbols);
        Add(list);
        Add(language);
        Add(to);
        Add(json);
        SetAction(
            async (line, cancellation) =>
            {
                var asked = Read([.. line.GetValue(symbols)!, .. Lines(line.GetValue(list))]);
                if (!Language.TryParse(line.GetValue(language), out var inLanguage))
                    throw Refusal.Unreadable(
                        $"{Quotes.Of(line.GetValue(language)!)} is not a language of the United Nations. "
                            + $"There are {Lists.And([.. Language.All.Select(l => $"{l.Code} ({l.Name})")])}."
                    );
                var mirror = MirrorFolder.Of(line.GetValue(to), here);
                var (output, isJson) = (line.InvocationConfiguration.Output, line.GetValue(json));
                var came = await MirrorFolder.WritingAsync(
                    mirror,
                    async () =>
                    {
                        using var client = new PoliteClient(here.Clock, here.Contact, Pause);
                        var service = new DocumentSystem(mirror, client, here.Clock, here.DocumentSystem);
                        var all = new List<FetchedText>();
                        await foreach (var text in service.FetchAsync(asked, inLanguage, cancellation))
                        {
                            all.Add(text);
                            if (!isJson)
                                await output.WriteLineAsync(Words(text));
                        }
                        return all;
                    }
                );
                if (isJson)
                    await output.WriteLineAsync(
                        JsonSerializer.Serialize(FetchedTextsJson.Of(came, mirror), UpdateJsonContext.Readable.FetchedTextsJson)
                    );
                else if (came.Any(t => t.Status == UpdateStatus.Done))
                    await output.WriteLineAsync($"`placard edition build --mirror {mirror}` builds an edition with them.");
                var isWell = came.All(t => t.Status is UpdateStatus.Done or UpdateStatus.Unchanged);
                return (int)(isWell ? ExitCode.Done : ExitCode.NotFound);
            }
        );
    }

    private static IReadOnlyList<DocumentSymbol> Read(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            throw Refusal.Unreadable("Name a document: placard texts fetch A/HRC/60/L.1");
        return
        [
            .. words
                .Select(text => DocumentSymbol.TryParse(text, out var symbol, out var problem) ? symbol : throw Refusal.Unreadable(problem))
                .Distinct(),
        ];
    }

    private static IEnumerable<string> Lines(string? file)
    {
        if (file is null)
            return [];
        if (!File.Exists(file))
            throw Refusal.NotFound($"There is no file {file}.");
        return File.ReadLines(file).Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0);
    }

    private static string Words(FetchedText text) =>
        $"{text.Symbol} ({text.Language.Code}): "
        + text.Status switch
        {
            UpdateStatus.Done => $"{text.File}, {Plurals.Plain(text.Paragraphs, "paragraph")}",
            UpdateStatus.Unchanged => string.Create(CultureInfo.InvariantCulture, $"{text.File}, held since {text.Day:yyyy-MM-dd}"),
            _ => $"{text.Status.ToWord()}. {text.Reason}",
        };
}

/// <summary>Documents fetched by their symbols, as JSON gives them.</summary>
/// <param name="Mirror">The mirror's folder.</param>
/// <param name="Texts">What came of each.</param>
public sealed record FetchedTextsJson(string Mirror, IReadOnlyList<FetchedTextJson> Texts)
{
    public static FetchedTextsJson Of(IEnumerable<FetchedText> texts, string mirror) => new(mirror, [.. texts.Select(FetchedTextJson.Of)]);
}

/// <summary>One document, as JSON gives it.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Language">Its language.</param>
/// <param name="Status">What came of asking: <c>done</c>, <c>unchanged</c>, <c>not there</c> or <c>failed</c>.</param>
/// <param name="File">Where it lies below the mirror.</param>
/// <param name="Day">The day it came.</param>
/// <param name="Paragraphs">How many paragraphs were read, where it was read now.</param>
/// <param name="Reason">Why it is not there or failed.</param>
public sealed record FetchedTextJson(
    string Symbol,
    string Language,
    string Status,
    string? File,
    string? Day,
    int? Paragraphs,
    string? Reason
)
{
    public static FetchedTextJson Of(FetchedText text) =>
        new(
            text.Symbol.ToString(),
            text.Language.Code,
            text.Status.ToWord(),
            text.File.Length > 0 ? text.File : null,
            text.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            text.Paragraphs > 0 ? text.Paragraphs : null,
            text.Reason.Length > 0 ? text.Reason : null
        );
}
