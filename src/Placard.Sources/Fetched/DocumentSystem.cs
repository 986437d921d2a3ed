using Placard.Sources.Downloading;
using Placard.Sources.Files;

namespace Placard.Sources.Fetched;

/// <summary>Asks the UN's document service for documents by their symbols, and keeps what can be read in a mirror.</summary>
/// <param name="mirror">The mirror's folder.</param>
/// <param name="client">Whom the service is asked through.</param>
/// <param name="clock">What tells the day.</param>
/// <param name="service">The address of the service; null for that of the United Nations.</param>
public sealed class DocumentSystem(string mirror, PoliteClient client, TimeProvider clock, Uri? service = null)
{
    private const long UsualBytes = 5_000_000;

    // Words are told from a Word file more surely than from the letters of a page; old documents have none.
    private static readonly (string Kind, string Ending)[] Forms = [("docx", ".docx"), ("pdf", ".pdf")];

    /// <summary>The address of the service that answers to symbols.</summary>
    public static Uri OfTheUnitedNations { get; } = new("https://documents.un.org/api/symbol/access");

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Fetches documents one after the other. What the mirror has, and what the service did not have when it was asked earlier the
    /// same day, is not asked for again, so that a list can be stopped and gone on with.</summary>
    /// <param name="symbols">The documents.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellation">Stops between two documents, or within one.</param>
    /// <returns>What came of each, as it comes.</returns>
    /// <exception cref="IOException">The mirror cannot be written, or an update is at work in it.</exception>
    public async IAsyncEnumerable<FetchedText> FetchAsync(
        IEnumerable<DocumentSymbol> symbols,
        Language language,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var aside = StagingFolder.Of(mirror);
        var manifest = UpdateManifest.Of(mirror);
        foreach (var (host, until) in manifest.NotBefore)
            client.StayAway(host, until);
        foreach (var symbol in symbols)
        {
            cancellation.ThrowIfCancellationRequested();
            var fetched = await FetchAsync(new FetchedName(symbol, language), manifest, aside, cancellation);
            foreach (var (host, until) in client.NotBefore)
                manifest.NotBefore[host] = until;
            manifest.Save(mirror);
            yield return fetched;
        }
    }

    private async Task<FetchedText> FetchAsync(
        FetchedName name,
        UpdateManifest manifest,
        StagingFolder aside,
        CancellationToken cancellation
    )
    {
        var missing = name.With("");
        foreach (var (_, ending) in Forms)
        {
            var path = $"{FetchedSource.Folder}/{name.With(ending)}";
            if (manifest.Held(mirror, path) is { } held)
                return new FetchedText(name.Symbol, name.Language, UpdateStatus.Unchanged) { File = path, Day = held.Day };
        }
        if (manifest.Missing.TryGetValue(missing, out var day) && day == Today)
            return new FetchedText(name.Symbol, name.Language, UpdateStatus.NotThere)
            {
                Reason = "It was not there when asked earlier today.",
            };
        FetchedText? failed = null;
        foreach (var (kind, ending) in Forms)
        {
            var tried = await TryAsync(name, kind, ending, manifest, aside, cancellation);
            if (tried.Status == UpdateStatus.Done)
            {
                manifest.Missing.Remove(missing);
                return tried;
            }
            failed = tried.Status == UpdateStatus.Failed || failed is null ? tried : failed;
        }
        if (failed!.Status == UpdateStatus.NotThere)
            manifest.Missing[missing] = Today;
        return failed;
    }

    private async Task<FetchedText> TryAsync(
        FetchedName name,
        string kind,
        string ending,
        UpdateManifest manifest,
        StagingFolder aside,
        CancellationToken cancellation
    )
    {
        var result = new FetchedText(name.Symbol, name.Language, UpdateStatus.NotThere);
        var address = new Uri(
            $"{service ?? OfTheUnitedNations}?s={Uri.EscapeDataString(name.Symbol.Compact)}&l={name.Language.Code}&t={kind}"
        );
        var path = $"{FetchedSource.Folder}/{name.With(ending)}";
        var target = Path.Combine(aside.For(FetchedSource.Folder), name.With(ending));
        try
        {
            var file = new PublishedFile(new FixedAddress(address), path, UsualBytes) { Sign = new DocumentSign() };
            await new Downloader(client).FetchAsync(file, new LocatedFile(address, false), null, target, cancellation);
            using (var content = File.OpenRead(target))
                result = result with { Paragraphs = FetchedSource.TextOf(content, name).Paragraphs.Count };
            var described = new MirroredFile(address.AbsoluteUri, Today, new FileInfo(target).Length, UpdateManifest.Sha256Of(target));
            Directory.CreateDirectory(Path.Combine(mirror, FetchedSource.Folder));
            File.Move(target, Path.Combine(mirror, path), overwrite: true);
            manifest.Files[path] = described;
            return result with { Status = UpdateStatus.Done, File = path, Day = Today };
        }
        catch (PublisherException e)
        {
            // The service answers with an empty file or a page where it has no such document, and says that all is well.
            return e.IsOfForm
                ? result with
                {
                    Reason = $"{address.Host} has no {kind.ToUpperInvariant()} of it in {name.Language.Name}.",
                }
                : result with
                {
                    Status = e.Status,
                    Reason = e.Message,
                };
        }
        catch (UnreadableFileException e)
        {
            File.Delete(target);
            return result with { Status = UpdateStatus.Failed, Reason = e.Message };
        }
    }
}

/// <summary>What came of asking for a document.</summary>
/// <param name="Symbol">The document.</param>
/// <param name="Language">The language.</param>
/// <param name="Status">What came of it; unchanged where the mirror has it.</param>
public sealed record FetchedText(DocumentSymbol Symbol, Language Language, UpdateStatus Status)
{
    /// <summary>Where it lies below the mirror; empty where it is not there.</summary>
    public string File { get; init; } = "";

    /// <summary>The day it came; null where it is not there.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>How many paragraphs were read; 0 where it was not read now.</summary>
    public int Paragraphs { get; init; }

    /// <summary>Why it is not there or failed, in a sentence; empty otherwise.</summary>
    public string Reason { get; init; } = "";
}
