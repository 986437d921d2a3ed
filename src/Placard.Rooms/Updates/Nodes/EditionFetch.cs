using System.Security.Cryptography;

namespace Placard.Rooms.Updates.Nodes;

/// <summary>Takes the files of a published edition, and keeps none that is not what the list says.</summary>
/// <param name="origin">Where they are.</param>
internal sealed class EditionFetch(EditionOrigin origin)
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    /// <summary>What is current there.</summary>
    /// <exception cref="Refusal">It is no list of an edition.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public async Task<PublishedEdition> CurrentAsync(CancellationToken cancellation)
    {
        using var list = new MemoryStream();
        await using (var from = await origin.OpenAsync(PublishedEdition.FileName, cancellation))
            await CopyAsync(from, PublishedEdition.LongestList, (bytes, _) => list.WriteAsync(bytes, CancellationToken.None), cancellation);
        return PublishedEdition.Parse(list.ToArray());
    }

    /// <summary>Takes every file into the folder of one of them.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="file">Where the edition's own file goes.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="Refusal">A file is not what the list says.</exception>
    /// <exception cref="IOException">One cannot be read or written.</exception>
    public async Task TakeAsync(PublishedEdition edition, string file, CancellationToken cancellation)
    {
        foreach (var part in edition.Files)
        {
            using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var to = new FileStream(Path.Combine(Path.GetDirectoryName(file)!, part.Name), FileMode.Create, FileAccess.Write);
            await using var from = await origin.OpenAsync(part.Path, cancellation);
            var taken = await CopyAsync(
                from,
                part.Bytes,
                (bytes, stopping) =>
                {
                    sum.AppendData(bytes.Span);
                    return to.WriteAsync(bytes, stopping);
                },
                cancellation
            );
            if (taken != part.Bytes || Convert.ToHexStringLower(sum.GetHashAndReset()) != part.Sha256)
                throw Refusal.Unreadable($"{part.Path} is not what {PublishedEdition.FileName} says it is.");
        }
    }

    private async Task<long> CopyAsync(
        Stream from,
        long most,
        Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> write,
        CancellationToken cancellation
    )
    {
        var bytes = new byte[1 << 18];
        var taken = 0L;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        while (true)
        {
            patience.CancelAfter(LongestSilence);
            int read;
            try
            {
                read = await from.ReadAsync(bytes, patience.Token);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                throw new IOException($"{origin.Name} stopped in the middle of a file.");
            }
            catch (Exception e) when (origin.IsBrokenOff(e))
            {
                throw new IOException($"{origin.Name} broke off in the middle of a file.", e);
            }
            if (read == 0)
                return taken;
            taken += read;
            if (taken > most)
                throw Refusal.Unreadable($"A file at {origin.Name} is larger than it should be.");
            await write(bytes.AsMemory(0, read), cancellation);
        }
    }
}
