using Placard.Sources.Files;

namespace Placard.Sources.Downloading;

/// <summary>Brings the files of a list into a mirror one by one: each fetched aside, read by its source, and put in place when it can be
/// read. What was put in place stays, whatever happens to those after it.</summary>
internal sealed class ListedUpdate(string mirror, PoliteClient client, UpdateManifest manifest, StagingFolder aside, DateOnly today)
{
    // A publisher that fails so often in a row is left alone until the next run.
    private const int MostFailures = 3;
    private const long UsualBytes = 2_000_000;

    /// <summary>Fetches what the mirror lacks.</summary>
    /// <returns>What came of it; said too where some is left for the next run.</returns>
    /// <exception cref="PublisherException">The list cannot be read, or none of its files.</exception>
    public async Task<SourceOutcome> RunAsync(PublishedSource source, FileListing listing, CancellationToken cancellation)
    {
        var listed = await listing.ReadAsync(client, today, cancellation);
        var wanted = listed.Where(file => IsWanted(file, listing)).OrderBy(f => f.Day).ThenBy(f => f.Path, StringComparer.Ordinal).ToList();
        var (done, failed, inARow) = (0, new List<string>(), 0);
        foreach (var file in wanted.Take(listing.MostFiles))
        {
            try
            {
                done += await FetchAsync(source, file, cancellation) ? 1 : 0;
                inARow = 0;
            }
            catch (Exception e) when (e is PublisherException or UnreadableFileException)
            {
                failed.Add($"{file.Path}: {e.Message}");
                if (++inARow == MostFailures)
                    break;
            }
            manifest.Save(mirror);
        }
        if (done == 0 && failed.Count > 0)
            throw new PublisherException(Said(failed, wanted.Count, listing));
        return new SourceOutcome(
            source,
            done > 0 ? UpdateStatus.Done : UpdateStatus.Unchanged,
            failed.Count > 0 || wanted.Count > listing.MostFiles ? Said(failed, wanted.Count, listing) : ""
        );
    }

    private static string Said(List<string> failed, int wanted, FileListing listing)
    {
        var left = wanted - Math.Min(wanted, listing.MostFiles);
        return (failed.Count == 0 ? "" : FormattableString.Invariant($"{failed.Count} of {wanted} files could not be had; {failed[0]} "))
            + (left == 0 ? "" : FormattableString.Invariant($"{left} more are left for the next update."));
    }

    // Hashing every file of a large mirror at each update would read it whole.
    private bool IsWanted(ListedFile file, FileListing listing) =>
        !manifest.Files.TryGetValue(file.Path, out var held)
        || !File.Exists(Path.Combine(mirror, file.Path))
        || (today.DayNumber - file.Day.DayNumber <= listing.DaysOfCorrection && held.Day < today);

    private async Task<bool> FetchAsync(PublishedSource source, ListedFile file, CancellationToken cancellation)
    {
        var folder = aside.For(source.Code);
        var arriving = Path.Combine(folder, file.Path);
        var published = new PublishedFile(new FixedAddress(file.Address), file.Path, UsualBytes) { Sign = source.Files[0].Sign };
        var held = manifest.Held(mirror, file.Path);
        if (
            await new Downloader(client).FetchAsync(published, new LocatedFile(file.Address, false), held, arriving, cancellation)
            is not { } arrived
        )
        {
            manifest.Files[file.Path] = held! with { Day = today };
            return false;
        }
        var found = SourceCheck.Read(source, folder, cancellation);
        if (SourceCheck.FaultOf(found, new FoundInFiles(0, 0)) is { } fault)
        {
            File.Delete(arriving);
            throw new PublisherException(fault);
        }
        var target = Path.Combine(mirror, file.Path);
        var described = new MirroredFile(file.Address.AbsoluteUri, today, new FileInfo(arriving).Length, UpdateManifest.Sha256Of(arriving))
        {
            ETag = arrived.ETag,
            LastModified = arrived.LastModified,
        };
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(arriving, target, overwrite: true);
        manifest.Files[file.Path] = described;
        return described.Sha256 != held?.Sha256;
    }
}
