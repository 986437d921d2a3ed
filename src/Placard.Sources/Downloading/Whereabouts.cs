using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Placard.Sources.Downloading;

/// <summary>Where a publisher keeps a file.</summary>
public abstract record Whereabouts
{
    /// <summary>The address that a list shows for it.</summary>
    public abstract Uri Shown { get; }

    /// <summary>Finds the file as it is now.</summary>
    /// <exception cref="PublisherException">The publisher has none, or does not say.</exception>
    internal abstract Task<LocatedFile> FindAsync(PoliteClient client, CancellationToken cancellation);
}

/// <summary>A file found.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="IsDocumented">Whether the publisher names the address for programs.</param>
/// <param name="Version">What the publisher calls this version; empty where only an answer tells whether it is a new one.</param>
/// <param name="Md5">Its MD5 as the publisher states it, in lower-case hexadecimal; empty where none is stated.</param>
internal sealed record LocatedFile(Uri Address, bool IsDocumented, string Version = "", string Md5 = "");

/// <summary>An address that stays.</summary>
/// <param name="Address">The address.</param>
/// <param name="IsDocumented">Whether the publisher names it for programs.</param>
public sealed record FixedAddress(Uri Address, bool IsDocumented = false) : Whereabouts
{
    /// <inheritdoc/>
    public override Uri Shown => Address;

    /// <summary>The newest state of a public repository as GitHub packs it, an address that GitHub documents.</summary>
    public static FixedAddress Repository(string name) => new(new Uri($"https://github.com/{name}/archive/HEAD.zip"), IsDocumented: true);

    /// <summary>One file of the newest state of a public repository.</summary>
    public static FixedAddress FileOfRepository(string name, string path) =>
        new(new Uri($"https://raw.githubusercontent.com/{name}/HEAD/{path}"), IsDocumented: true);

    internal override Task<LocatedFile> FindAsync(PoliteClient client, CancellationToken cancellation) =>
        Task.FromResult(new LocatedFile(Address, IsDocumented));
}

/// <summary>The newest file of a record of the UN Digital Library, which names its files by their day
/// (<c>2025_9_19_ga_voting.csv</c>).</summary>
/// <param name="Page">The page of the record.</param>
/// <param name="Ending">What the name ends with, after the day: <c>_ga_voting.csv</c>.</param>
public sealed partial record LibraryRecord(Uri Page, string Ending) : Whereabouts
{
    /// <inheritdoc/>
    public override Uri Shown => Page;

    internal override async Task<LocatedFile> FindAsync(PoliteClient client, CancellationToken cancellation)
    {
        var page = await client.TextAsync(Page, false, cancellation);
        var newest = Files()
            .Matches(page)
            .Select(m => m.Value)
            .Where(path =>
                path.StartsWith(Page.AbsolutePath + "/files/", StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal)
            )
            .MaxBy(DayOf);
        return newest is null
            ? throw new PublisherException($"{Page} lists no file whose name ends in {Ending}.")
            : new LocatedFile(new Uri(Page, newest), false, newest[(newest.LastIndexOf('/') + 1)..]);
    }

    private static DateOnly DayOf(string path) =>
        Day().Match(path) is { Success: true } day
        && DateOnly.TryParseExact(day.Value, "yyyy_M_d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? on
            : DateOnly.MinValue;

    [GeneratedRegex(@"/record/[0-9]+/files/[A-Za-z0-9_.-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Files();

    [GeneratedRegex(@"[0-9]{4}_[0-9]{1,2}_[0-9]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}

/// <summary>A file of a dataset of a Dataverse, found by the dataset's persistent identifier in its newest published version.</summary>
/// <param name="Server">The Dataverse.</param>
/// <param name="Identifier">The persistent identifier: <c>doi:10.7910/DVN/0TJX8Y</c>.</param>
/// <param name="Name">What the name of the file matches; of several the last in order of name.</param>
public sealed record DataverseFile(Uri Server, string Identifier, Regex Name) : Whereabouts
{
    /// <summary>The Dataverse of Harvard.</summary>
    public static Uri Harvard { get; } = new("https://dataverse.harvard.edu");

    /// <inheritdoc/>
    public override Uri Shown => new(Server, $"/dataset.xhtml?persistentId={Identifier}");

    internal override async Task<LocatedFile> FindAsync(PoliteClient client, CancellationToken cancellation)
    {
        var listing = new Uri(Server, $"/api/datasets/:persistentId/versions/:latest-published/files?persistentId={Identifier}");
        try
        {
            using var json = JsonDocument.Parse(await client.TextAsync(listing, true, cancellation));
            var newest = json
                .RootElement.GetProperty("data")
                .EnumerateArray()
                .Where(f => Name.IsMatch(Text(f, "label")))
                .MaxBy(f => Text(f, "label"), StringComparer.Ordinal);
            if (newest.ValueKind != JsonValueKind.Object)
                throw new PublisherException($"{Identifier} has no file whose name is of the form {Name}.");
            var file = newest.GetProperty("dataFile");
            var id = file.GetProperty("id").GetInt64();
            // Of a table that the Dataverse took apart it states the sum of what was handed in, not of what it gives.
            var md5 = Text(file, "originalFileFormat").Length > 0 ? "" : Text(file, "md5");
            return new LocatedFile(
                new Uri(Server, string.Create(CultureInfo.InvariantCulture, $"/api/access/datafile/{id}")),
                true,
                string.Create(CultureInfo.InvariantCulture, $"{Text(newest, "label")} ({id})"),
                md5.ToLowerInvariant()
            );
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new PublisherException($"{Server.Host} describes {Identifier} in a form that is not known.", e);
        }
    }

    private static string Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
