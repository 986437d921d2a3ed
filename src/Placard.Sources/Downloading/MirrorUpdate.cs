using Placard.Sources.Files;

namespace Placard.Sources.Downloading;

/// <summary>Brings the publishers' newest files into a mirror: each fetched aside, checked, read by its source, and put in place when
/// nothing
/// is wrong. A source that fails costs the others nothing.</summary>
/// <param name="mirror">The mirror's folder; made where it is missing.</param>
/// <param name="client">Whom publishers are asked through.</param>
/// <param name="clock">What tells the day.</param>
public sealed class MirrorUpdate(string mirror, PoliteClient client, TimeProvider clock)
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Asks for every source that a program may fetch, one after the other.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="accepted">The codes of those whose terms are agreed to now.</param>
    /// <param name="progress">Told what is being fetched and the share of sources done; may be null.</param>
    /// <param name="cancellation">Stops; what arrived is kept for the next time.</param>
    /// <exception cref="IOException">The mirror cannot be written, or another update is at work in it.</exception>
    /// <exception cref="UnauthorizedAccessException">The mirror cannot be written.</exception>
    public async Task<UpdateReport> RunAsync(
        IReadOnlyList<PublishedSource> sources,
        IReadOnlySet<string> accepted,
        IProgress<(string What, double Done)>? progress,
        CancellationToken cancellation
    )
    {
        using var aside = StagingFolder.Of(mirror);
        var manifest = UpdateManifest.Of(mirror);
        foreach (var source in sources.Where(s => accepted.Contains(s.Code)))
            manifest.Accepted[source.Code] = new AcceptedTerms(source.Terms, Today);
        foreach (var (host, until) in manifest.NotBefore)
            client.StayAway(host, until);
        var plan = UpdatePlan.Of(sources, mirror, manifest);
        var outcomes = new List<SourceOutcome>();
        foreach (var (source, at) in plan.ToFetch.Select((p, i) => (p.Source, i)))
        {
            progress?.Report(($"fetching {source.Code}", (double)at / plan.ToFetch.Count));
            outcomes.Add(await TryAsync(source, manifest, aside, cancellation));
            manifest.Asked = client.Answered ?? manifest.Asked;
            manifest.NotBefore.Clear();
            foreach (var (host, until) in client.NotBefore.Where(h => h.Value > clock.GetUtcNow()))
                manifest.NotBefore[host] = until;
            manifest.Save(mirror);
        }
        manifest.Save(mirror);
        return new UpdateReport(outcomes, plan.ToAccept, plan.ByHand);
    }

    /// <summary>Lays a file that somebody saved by hand in its place: tells by its content whose it is, and checks it as one that was
    /// fetched.</summary>
    /// <param name="file">The file.</param>
    /// <param name="sources">The sources it may be of.</param>
    /// <param name="cancellation">Stops; nothing is changed.</param>
    /// <returns>What was laid in place; null where the file is of none.</returns>
    /// <exception cref="PublisherException">It is known by its form, and nothing in it can be read.</exception>
    public AddedFile? Add(string file, IReadOnlyList<PublishedSource> sources, CancellationToken cancellation)
    {
        using var aside = StagingFolder.Of(mirror);
        try
        {
            return Add(file, sources, aside, cancellation);
        }
        finally
        {
            foreach (var source in sources)
                aside.Empty(Added(source));
        }
    }

    private AddedFile? Add(string file, IReadOnlyList<PublishedSource> sources, StagingFolder aside, CancellationToken cancellation)
    {
        var tried = new List<(PublishedSource Source, PublishedFile File, string Path, FoundInFiles Found)>();
        // Where a file of a list goes, its name alone does not tell.
        foreach (var (source, of) in sources.Where(s => s.Listing is null).SelectMany(s => s.Files.Select(f => (s, f))))
        {
            var isBefore = of.SignBefore is { } sign && sign.FaultOf(file) is null;
            if (!isBefore && of.Sign.FaultOf(file) is not null)
                continue;
            var path = of.IsOneOfMany ? of.Path[..^1] + Path.GetFileName(file) : of.Path;
            var folder = aside.Empty(Added(source));
            Place(file, Path.Combine(folder, path), isBefore ? of.Repacking : null);
            Gather(source, folder);
            tried.Add((source, of, path, SourceCheck.Read(source, folder, cancellation)));
        }
        if (tried.Count == 0)
            return null;
        var best = tried.MaxBy(t => t.Found.Statements);
        var manifest = UpdateManifest.Of(mirror);
        string[] missing =
        [
            .. best
                .Source.Files.Where(f => f != best.File && !f.IsOneOfMany && !File.Exists(Path.Combine(mirror, f.Path)))
                .Select(f => f.Path),
        ];
        var before = FoundInPlace(best.Source, best.File.IsOneOfMany ? best.Path : null, manifest, aside, cancellation);
        // A file that is read with others is believed by its form until they are there.
        var waits = missing.Length > 0 && best.Found.Statements == 0 && before.Statements == 0;
        if (!waits && SourceCheck.FaultOf(best.Found, before) is { } fault)
            throw new PublisherException(fault);
        PutInPlace(Path.Combine(aside.For(Added(best.Source)), best.Path), best.Path);
        manifest.Files[best.Path] = Described(best.Path, Path.GetFileName(file));
        Count(manifest, best.Source, best.Found);
        manifest.Save(mirror);
        return new AddedFile(best.Source, best.Path, best.Found.Statements, missing);
    }

    private static string Added(PublishedSource source) => source.Code + ".added";

    private static void Count(UpdateManifest manifest, PublishedSource source, FoundInFiles found)
    {
        manifest.Statements[source.Code] = found.Statements;
        manifest.Ballots[source.Code] = found.Ballots;
    }

    private async Task<SourceOutcome> TryAsync(
        PublishedSource source,
        UpdateManifest manifest,
        StagingFolder aside,
        CancellationToken cancellation
    )
    {
        try
        {
            return source.Listing is { } listing
                    ? await new ListedUpdate(mirror, client, manifest, aside, Today).RunAsync(source, listing, cancellation)
                : await UpdateAsync(source, manifest, aside, cancellation) ? new SourceOutcome(source, UpdateStatus.Done)
                : new SourceOutcome(source, UpdateStatus.Unchanged);
        }
        catch (PublisherException e)
        {
            return new SourceOutcome(source, e.Status, e.Message);
        }
        catch (UnreadableFileException e)
        {
            return new SourceOutcome(source, UpdateStatus.Failed, e.Message);
        }
        finally
        {
            aside.KeepParts(source.Code);
        }
    }

    private async Task<bool> UpdateAsync(
        PublishedSource source,
        UpdateManifest manifest,
        StagingFolder aside,
        CancellationToken cancellation
    )
    {
        var folder = aside.For(source.Code);
        var newer = new List<(PublishedFile File, MirroredFile Described)>();
        foreach (var file in source.Files)
        {
            ThrowIfShadowed(file);
            var at = await file.At.FindAsync(client, cancellation);
            var held = manifest.Held(mirror, file.Path);
            if (held is not null && at.Version.Length > 0 && at.Version == held.Version)
                continue;
            var kept = Path.Combine(folder, file.Path);
            var arriving = file.Repacking is null ? kept : kept + ".packed";
            if (await new Downloader(client).FetchAsync(file, at, held, arriving, cancellation) is not { } arrived)
                continue;
            if (file.Repacking is not null)
            {
                Place(arriving, kept, file.Repacking);
                File.Delete(arriving);
                if (file.Sign.FaultOf(kept) is { } fault)
                    throw new PublisherException(fault);
            }
            var described = Described(kept, at.Address.AbsoluteUri) with
            {
                Version = at.Version,
                ETag = arrived.ETag,
                LastModified = arrived.LastModified,
            };
            if (described.Sha256 == held?.Sha256)
                manifest.Files[file.Path] = described with { Day = held.Day };
            else
                newer.Add((file, described));
        }
        if (newer.Count == 0)
            return false;
        Gather(source, folder);
        var found = SourceCheck.Read(source, folder, cancellation);
        if (SourceCheck.FaultOf(found, FoundInPlace(source, null, manifest, aside, cancellation)) is { } wrong)
            throw new PublisherException(wrong);
        foreach (var (file, described) in newer)
        {
            PutInPlace(Path.Combine(folder, file.Path), file.Path);
            manifest.Files[file.Path] = described;
        }
        Count(manifest, source, found);
        aside.Empty(source.Code);
        return true;
    }

    // A reader takes a folder before an archive of the same name, so that a newer archive beside it would never be read.
    private void ThrowIfShadowed(PublishedFile file)
    {
        var unpacked = Path.Combine(mirror, Path.ChangeExtension(file.Path, null));
        if (file.Path.EndsWith(".zip", StringComparison.Ordinal) && Directory.Exists(unpacked))
            throw new PublisherException(
                $"The mirror has it unpacked, in {Path.ChangeExtension(file.Path, null)}; move that folder away to have it kept current."
            );
    }

    private FoundInFiles FoundInPlace(
        PublishedSource source,
        string? oneOfMany,
        UpdateManifest manifest,
        StagingFolder aside,
        CancellationToken cancellation
    )
    {
        if (
            oneOfMany is null
            && manifest.Statements.TryGetValue(source.Code, out var statements)
            && manifest.Ballots.TryGetValue(source.Code, out var ballots)
            && source.Files.All(f => manifest.Held(mirror, f.Path) is not null)
        )
            return new FoundInFiles(statements, ballots);
        var folder = aside.Empty(source.Code + ".in-place");
        try
        {
            Gather(source, folder);
            if (oneOfMany is not null && File.Exists(Path.Combine(mirror, oneOfMany)))
                Place(Path.Combine(mirror, oneOfMany), Path.Combine(folder, oneOfMany), null);
            return SourceCheck.Read(source, folder, cancellation);
        }
        finally
        {
            aside.Empty(source.Code + ".in-place");
        }
    }

    // Files of one source are read together: those that did not change stand in from the mirror.
    private void Gather(PublishedSource source, string folder)
    {
        foreach (var path in source.Files.Where(f => !f.IsOneOfMany).Select(f => f.Path))
        {
            var (to, from) = (Path.Combine(folder, path), Path.Combine(mirror, path));
            if (File.Exists(to) || !File.Exists(from))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }
    }

    private static void Place(string from, string to, Repacking? repacking)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (repacking is not null)
            repacking.Make(from, to);
        else
            File.Copy(from, to, overwrite: true);
    }

    private void PutInPlace(string from, string path)
    {
        var target = Path.Combine(mirror, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(from, target, overwrite: true);
    }

    private MirroredFile Described(string path, string address)
    {
        var file = Path.Combine(mirror, path);
        return new(address, Today, new FileInfo(file).Length, UpdateManifest.Sha256Of(file));
    }
}
