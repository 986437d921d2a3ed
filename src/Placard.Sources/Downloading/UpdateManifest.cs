using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Placard.Sources.Files;

namespace Placard.Sources.Downloading;

/// <summary>What a mirror knows of its files: where each came from, on which day, and its hash; which terms were agreed to; which hosts
/// asked
/// to be left alone. The file <c>manifest.json</c> of the mirror.</summary>
public sealed class UpdateManifest
{
    /// <summary>The files by their path below the mirror.</summary>
    public SortedDictionary<string, MirroredFile> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>By source, how many statements its readers found in the files in place.</summary>
    public SortedDictionary<string, int> Statements { get; } = new(StringComparer.Ordinal);

    /// <summary>By source, how many ballots stand in those statements.</summary>
    public SortedDictionary<string, int> Ballots { get; } = new(StringComparer.Ordinal);

    /// <summary>By source, the terms that were agreed to.</summary>
    public SortedDictionary<string, AcceptedTerms> Accepted { get; } = new(StringComparer.Ordinal);

    /// <summary>By host, the time before which it does not want to be asked.</summary>
    public SortedDictionary<string, DateTimeOffset> NotBefore { get; } = new(StringComparer.Ordinal);

    /// <summary>By document and language, the last day on which the document service was asked for it and had none.</summary>
    public SortedDictionary<string, DateOnly> Missing { get; } = new(StringComparer.Ordinal);

    /// <summary>When publishers were last asked and one of them answered; null where none ever did.</summary>
    public DateTimeOffset? Asked { get; set; }

    /// <summary>The manifest of a mirror; an empty one where there is none that can be read.</summary>
    /// <param name="mirror">The mirror's folder.</param>
    public static UpdateManifest Of(string mirror)
    {
        try
        {
            using var content = File.OpenRead(PathIn(mirror));
            return JsonSerializer.Deserialize(content, ManifestJson.Default.UpdateManifest) ?? new UpdateManifest();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException or InvalidOperationException)
        {
            // Without it files are fetched again and terms are asked again, which harms nothing.
            return new UpdateManifest();
        }
    }

    /// <summary>Writes it, aside first.</summary>
    /// <param name="mirror">The mirror's folder.</param>
    public void Save(string mirror)
    {
        Directory.CreateDirectory(mirror);
        WholeFile.Write(PathIn(mirror), [.. JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.UpdateManifest), (byte)'\n']);
    }

    /// <summary>What is known of a file as it lies in the mirror; null where it is not there, or somebody changed it since.</summary>
    internal MirroredFile? Held(string mirror, string path)
    {
        var file = Path.Combine(mirror, path);
        return
            Files.TryGetValue(path, out var held)
            && File.Exists(file)
            && new FileInfo(file).Length == held.Bytes
            && Sha256Of(file) == held.Sha256
            ? held
            : null;
    }

    internal static string Sha256Of(string file)
    {
        using var content = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    private static string PathIn(string mirror) => Path.Combine(mirror, "manifest.json");
}

/// <summary>A file of a mirror.</summary>
/// <param name="Address">Where it came from: an address, or the name of the file that somebody laid in place.</param>
/// <param name="Day">The day it came.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its hash, in lower-case hexadecimal.</param>
/// <param name="Version">What the publisher calls this version; empty where it has no name.</param>
/// <param name="ETag">The publisher's tag of this version; empty where there was none.</param>
/// <param name="LastModified">The publisher's time of this version; empty where there was none.</param>
public sealed record MirroredFile(
    string Address,
    DateOnly Day,
    long Bytes,
    string Sha256,
    string Version = "",
    string ETag = "",
    string LastModified = ""
);

/// <summary>Terms that somebody agreed to.</summary>
/// <param name="Terms">The terms as they were shown.</param>
/// <param name="Day">The day.</param>
public sealed record AcceptedTerms(string Terms, DateOnly Day);

[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate
)]
[JsonSerializable(typeof(UpdateManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
